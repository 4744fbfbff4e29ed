import { expect, type Page } from "@playwright/test";
import { danishDay } from "../time/danish-day.ts";
import { press, tick, tabTo, typeInto } from "./by-keyboard.ts";

/** A citizen who is nobody: sixty is added to the number's day. */
export interface ReferredCitizen {
  readonly name: string;
  readonly cpr: string;
}

const choices = ["Behov", "Aldersgruppe", "Navn", "Kontaktvej"];

/** A number of a date in 1950: of so many that two errands do not take the same. */
export function syntheticCpr(): string {
  const below = (most: number): number => Math.floor(Math.random() * most);
  const month = String(1 + below(12)).padStart(2, "0");
  return `${61 + below(28)}${month}50-${4000 + below(1000)}`;
}

/** Looks the citizen up, finds nobody, and enters her, without a mouse. */
export async function enterCitizen(page: Page, { name, cpr }: ReferredCitizen): Promise<void> {
  const field = (label: string) => page.getByRole("textbox", { name: label, exact: false });
  await typeInto(page, field("CPR-nummer"), cpr);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Jeres forvaltning kender ikke borgeren")).toBeVisible();
  await press(page, page.getByRole("button", { name: "Opret borgeren" }));
  await typeInto(page, field("Navn"), name);
  await typeInto(page, field("Telefon"), "20304050");
  await press(page, page.getByRole("button", { name: "Gem borgeren" }));
  await expect(page.getByRole("button", { name: "Vælg en anden borger" })).toBeVisible();
}

/** Fills in the rest on the citizen's consent: to the first unit or activity that takes referrals and whose name has this in it. */
export async function referTo(page: Page, to: string, need: string): Promise<void> {
  const receiver = page.getByRole("combobox", { name: "Modtager" });
  const option = receiver.locator("option:enabled").filter({ hasText: to }).first();
  await tabTo(page, receiver);
  await receiver.selectOption(await option.getAttribute("value"));
  const basis = page
    .getByRole("group", { name: "Retligt grundlag" })
    .or(page.getByRole("radiogroup", { name: "Retligt grundlag" }));
  await basis.getByRole("radio", { name: "Borgerens samtykke" }).press("Space");
  await tick(page, page.getByRole("checkbox", { name: "Borgeren har sagt ja til" }));
  await typeInto(page, page.getByRole("textbox", { name: "Samtykkets formål" }), "Hjælp i hverdagen");
  await typeInto(page, page.getByRole("textbox", { name: "Samtykke givet den" }), danishDay(-1));
  for (const group of ["Samtykket dækker", "Oplysninger"])
    for (const name of choices)
      await tick(page, page.getByRole("group", { name: group }).getByRole("checkbox", { name, exact: true }));
  await page.getByRole("radio", { name: "Telefon" }).press("Space");
  await typeInto(page, page.getByRole("textbox", { name: "Behov" }), need);
}
