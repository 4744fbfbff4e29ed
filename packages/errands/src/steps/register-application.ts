import type { Page } from "@playwright/test";
import { danishDay } from "../time/danish-day.ts";

/** What stands on the paper. Amounts as a person types them. */
export interface PaperApplication {
  readonly associationSearch: string;
  readonly pool: string;
  readonly title: string;
  readonly budget: readonly { readonly kind: string; readonly amount: string }[];
  readonly goal: string;
  readonly measure: string;
}

/** Types a paper application into the form under Modtagelse and sends it. */
export async function registerApplication(page: Page, paper: PaperApplication): Promise<void> {
  await page.getByRole("link", { name: "Modtagelse" }).click();
  await page.getByRole("link", { name: "Registrér ansøgning" }).click();
  await page.getByRole("combobox", { name: "Forening" }).fill(paper.associationSearch);
  await page.getByRole("option", { name: paper.associationSearch }).first().click();
  // The pool has one open round, which is then chosen by itself.
  await page.getByRole("combobox", { name: "Pulje", exact: true }).selectOption({ label: paper.pool });
  await page.getByRole("textbox", { name: "Modtaget dato" }).fill(danishDay(-1));
  await page.getByRole("textbox", { name: "Klokkeslæt" }).fill("10.05");
  await page.getByRole("textbox", { name: "Titel" }).fill(paper.title);
  await page
    .getByRole("textbox", { name: "Formål" })
    .fill("Fællesspisning mod ensomhed, båret af frivillige fra kvarteret.");
  for (const [index, { kind, amount }] of paper.budget.entries()) {
    if (index > 0) await page.getByRole("button", { name: "Tilføj budgetpost" }).click();
    const row = page.getByRole("group", { name: `Budgetpost ${index + 1}` });
    await row.getByRole("combobox", { name: "Art" }).selectOption({ label: kind });
    await row.getByRole("textbox", { name: "Beløb" }).fill(amount);
  }
  const goal = page.getByRole("group", { name: "Mål 1" });
  await goal.getByRole("textbox", { name: "Beskrivelse" }).fill(paper.goal);
  await goal.getByRole("textbox", { name: "Hvordan måles det" }).fill(paper.measure);
  await page.getByText("Sårbare eller ensomme ældre").click();
  await page.getByRole("button", { name: "Registrér ansøgningen" }).click();
}
