import { expect, type Locator, type Page } from "@playwright/test";
import { danishDay } from "../time/danish-day.ts";
import { pastTheLastMinutes } from "../time/past-the-last-minutes.ts";
import { press, tick, typeInto } from "./by-keyboard.ts";

/** Creates a meeting at the end of a day, so many from today; the new meeting's page opens. */
export async function createMeeting(page: Page, place: string, daysFromToday: number): Promise<void> {
  await pastTheLastMinutes();
  await press(page, page.getByRole("link", { name: "Møder" }));
  await press(page, page.getByRole("button", { name: "Opret møde" }));
  const dialog = page.getByRole("dialog", { name: "Opret møde" });
  await typeInto(page, dialog.getByRole("textbox", { name: "Dato" }), danishDay(daysFromToday));
  await typeInto(page, dialog.getByRole("textbox", { name: "Klokkeslæt" }), "23.59");
  await typeInto(page, dialog.getByRole("textbox", { name: "Sted" }), place);
  await press(page, dialog.getByRole("button", { name: "Opret møde" }));
}

/** Puts a recommended case on the agenda, found by its title. */
export async function addToAgenda(page: Page, title: string): Promise<void> {
  await press(page, page.getByRole("button", { name: "Tilføj ansøgninger" }).first());
  const dialog = page.getByRole("dialog", { name: "Tilføj ansøgninger til dagsordenen" });
  await typeInto(page, dialog.getByRole("searchbox"), title);
  // The rows that are leaving are still there to be hit: head and one row are what the search found.
  await expect(dialog.getByRole("row")).toHaveCount(2);
  await tick(page, dialog.getByRole("row", { name: title }).getByRole("checkbox"));
  await press(page, dialog.getByRole("button", { name: "Tilføj 1 ansøgning" }));
}

/** The agenda's item of that case. */
export const itemOf = (page: Page, title: string): Locator =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: title }) });

/** The dialog that reads a decision out before it stands. */
export const recordDialog = (page: Page): Locator =>
  page.getByRole("alertdialog", { name: /^Registrér afgørelsen om/u });

/** Records an item's decision as its form stands: asks, and says yes. */
export async function recordDecision(page: Page, item: Locator): Promise<void> {
  await press(page, item.getByRole("button", { name: "Registrér afgørelsen" }));
  await press(page, recordDialog(page).getByRole("button", { name: "Registrér afgørelsen" }));
}

/** The bar of a budget line, with what is granted, proposed and left. */
export const budgetBar = (page: Page, line: string): Locator => page.getByRole("group", { name: line });
