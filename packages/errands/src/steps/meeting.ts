import { expect, type Locator, type Page } from "@playwright/test";
import { danishDay } from "../time/danish-day.ts";

/** Creates a meeting at the end of a day, so many from today; the new meeting's page opens. */
export async function createMeeting(page: Page, place: string, daysFromToday: number): Promise<void> {
  await page.getByRole("link", { name: "Møder" }).click();
  await page.getByRole("button", { name: "Opret møde" }).click();
  const dialog = page.getByRole("dialog", { name: "Opret møde" });
  await dialog.getByRole("textbox", { name: "Dato" }).fill(danishDay(daysFromToday));
  await dialog.getByRole("textbox", { name: "Klokkeslæt" }).fill("23.59");
  await dialog.getByRole("textbox", { name: "Sted" }).fill(place);
  await dialog.getByRole("button", { name: "Opret møde" }).click();
}

/** Puts a recommended case on the agenda, found by its title. */
export async function addToAgenda(page: Page, title: string): Promise<void> {
  await page.getByRole("button", { name: "Tilføj ansøgninger" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Tilføj ansøgninger til dagsordenen" });
  await dialog.getByRole("searchbox").fill(title);
  // The rows that are leaving are still there to be hit: head and one row are what the search found.
  await expect(dialog.getByRole("row")).toHaveCount(2);
  await dialog.getByRole("row", { name: title }).getByRole("checkbox").first().click({ force: true });
  await dialog.getByRole("button", { name: "Tilføj 1 ansøgning" }).click();
}

/** The agenda's item of that case. */
export const itemOf = (page: Page, title: string): Locator =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: title }) });

/** The dialog that reads a decision out before it stands. */
export const recordDialog = (page: Page): Locator =>
  page.getByRole("alertdialog", { name: /^Registrér afgørelsen om/u });

/** Records an item's decision as its form stands: asks, and says yes. */
export async function recordDecision(page: Page, item: Locator): Promise<void> {
  await item.getByRole("button", { name: "Registrér afgørelsen" }).click();
  await recordDialog(page).getByRole("button", { name: "Registrér afgørelsen" }).click();
}

/** The bar of a budget line, with what is granted, proposed and left. */
export const budgetBar = (page: Page, line: string): Locator => page.getByRole("group", { name: line });
