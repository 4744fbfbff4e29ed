import type { Page } from "@playwright/test";
import { danishDay } from "../time/danish-day.ts";
import { press, tick, typeInto } from "./by-keyboard.ts";

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
  for (const requirement of requirements) await tick(page, page.getByRole("checkbox", { name: requirement }));
}

/** Sends the application back for what it lacks. */
export async function sendBack(page: Page, missing: string): Promise<void> {
  await press(page, page.getByRole("button", { name: "Send retur til forening" }));
  const dialog = page.getByRole("dialog", { name: "Send retur til foreningen" });
  await typeInto(page, dialog.getByRole("textbox", { name: "Hvad skal foreningen sende?" }), missing);
  await press(page, dialog.getByRole("button", { name: "Send retur til forening" }));
}

/** Takes down that the association's answer came today. */
export async function receiveCompletion(page: Page, what: string): Promise<void> {
  await typeInto(page, page.getByRole("textbox", { name: "Svaret er modtaget den" }), danishDay(0));
  await typeInto(page, page.getByRole("textbox", { name: "Klokkeslæt" }), "00.01");
  await typeInto(page, page.getByRole("textbox", { name: "Hvad sendte foreningen?" }), what);
  await press(page, page.getByRole("button", { name: "Registrér foreningens svar" }));
}
