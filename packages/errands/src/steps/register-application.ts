import type { Locator, Page } from "@playwright/test";
import { danishDay } from "../time/danish-day.ts";
import { press, stepTo, takeSuggestion, tick, typeInto } from "./by-keyboard.ts";

/** What stands on the paper. Amounts as a person types them. */
export interface PaperApplication {
  readonly associationSearch: string;
  readonly pool: string;
  readonly title: string;
  readonly budget: readonly { readonly kind: string; readonly amount: string }[];
  readonly goal: string;
  readonly measure: string;
}

/** Types a paper application into the form under Modtagelse and sends it, without a mouse. */
export async function registerApplication(page: Page, paper: PaperApplication): Promise<void> {
  const field = (name: string, within: Page | Locator = page) => within.getByRole("textbox", { name });
  await press(page, page.getByRole("link", { name: "Modtagelse" }));
  await press(page, page.getByRole("link", { name: "Registrér ansøgning" }));
  await takeSuggestion(page, page.getByRole("combobox", { name: "Forening" }), paper.associationSearch);
  // The pool has one open round, which is then chosen by itself.
  await stepTo(page, page.getByRole("combobox", { name: "Pulje", exact: true }), paper.pool);
  await typeInto(page, field("Modtaget dato"), danishDay(-1));
  await typeInto(page, field("Klokkeslæt"), "10.05");
  await typeInto(page, field("Titel"), paper.title);
  await typeInto(page, field("Formål"), "Fællesspisning mod ensomhed, båret af frivillige fra kvarteret.");
  for (const [index, { kind, amount }] of paper.budget.entries()) {
    if (index > 0) await press(page, page.getByRole("button", { name: "Tilføj budgetpost" }));
    const row = page.getByRole("group", { name: `Budgetpost ${index + 1}` });
    await stepTo(page, row.getByRole("combobox", { name: "Art" }), kind);
    await typeInto(page, field("Beløb", row), amount);
  }
  const goal = page.getByRole("group", { name: "Mål 1" });
  await typeInto(page, field("Beskrivelse", goal), paper.goal);
  await typeInto(page, field("Hvordan måles det", goal), paper.measure);
  await tick(page, page.getByRole("checkbox", { name: "Sårbare eller ensomme ældre" }));
  await press(page, page.getByRole("button", { name: "Registrér ansøgningen" }));
}
