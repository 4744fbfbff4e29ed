import type { Page } from "@playwright/test";
import { danishDay } from "../time/danish-day.ts";

/** What an application must meet, as the form names it. */
const requirements = [
  "Ansøgningen er skriftlig",
  "Ansøger er ikke en enkeltperson",
  "Budgettet er delt op på arter",
  "Der er målbare mål",
  "Anden finansiering er oplyst",
  "Ansøgningen er underskrevet",
  "Ansøgningen er kommet inden fristen",
];

/** Ticks the requirements that are not ticked yet. */
export async function tickAll(page: Page): Promise<void> {
  for (const requirement of requirements) {
    const box = page.getByRole("checkbox", { name: requirement });
    if (!(await box.isChecked())) await page.getByText(requirement, { exact: true }).click();
  }
}

/** Sends the application back for what it lacks. */
export async function sendBack(page: Page, missing: string): Promise<void> {
  await page.getByRole("button", { name: "Send retur til forening" }).click();
  const dialog = page.getByRole("dialog", { name: "Send retur til foreningen" });
  await dialog.getByRole("textbox", { name: "Hvad skal foreningen sende?" }).fill(missing);
  await dialog.getByRole("button", { name: "Send retur til forening" }).click();
}

/** Takes down that the association's answer came today. */
export async function receiveCompletion(page: Page, what: string): Promise<void> {
  await page.getByRole("textbox", { name: "Svaret er modtaget den" }).fill(danishDay(0));
  await page.getByRole("textbox", { name: "Klokkeslæt" }).fill("00.01");
  await page.getByRole("textbox", { name: "Hvad sendte foreningen?" }).fill(what);
  await page.getByRole("button", { name: "Registrér foreningens svar" }).click();
}
