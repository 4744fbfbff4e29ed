import { errand, expect } from "../../src/errand.ts";
import { choose, press, stepTo, tabTo, typeInto } from "../../src/steps/by-keyboard.ts";
import {
  addToAgenda,
  budgetBar,
  createMeeting,
  itemOf,
  recordDecision,
  recordDialog,
} from "../../src/steps/meeting.ts";
import type { CaseThread } from "./case-thread.type.ts";

/** From the agenda to the minutes. */
export function meetingToMinutes({ title, mark, addresses }: CaseThread): void {
  errand("POOL-9 the secretary sees what is left of a line while she changes amounts", async ({ windowOf }) => {
    const page = await windowOf("social.secretary");
    await page.goto("/social/");
    await createMeeting(page, `Rådhuset, ${mark}`, 0);
    await addToAgenda(page, title);
    const item = itemOf(page, title);
    await expect(item).toBeVisible();
    addresses.meeting = new URL(page.url()).pathname;
    const bar = budgetBar(page, "Reserve til udvikling");
    await choose(page, item.getByRole("combobox", { name: "Forslag til afgørelse" }), "Bevilges d");
    await choose(page, item.getByRole("combobox", { name: "Budgetlinje" }), "Reserve");
    const amount = item.getByRole("textbox", { name: "Beløb" });
    await typeInto(page, amount, "12.345,67");
    await expect(bar).toContainText("12.345,67 kr.");
    await typeInto(page, amount, "20.000");
    await expect(bar).toContainText("20.000,00 kr.");
    await expect(item.getByText(/^(Gemt kl\.|Alt er gemt)/u)).toBeVisible();
  });

  errand("LAW-2 a member with an interest is out of the item, and it is said why", async ({ windowOf }) => {
    const page = await windowOf("social.secretary");
    await page.goto(addresses.meeting);
    const item = itemOf(page, title);
    await press(page, item.getByRole("button", { name: "Registrér inhabilitet" }));
    const dialog = page.getByRole("dialog", { name: /^Inhabilitet/u });
    await tabTo(page, dialog.getByRole("combobox", { name: "Hvem er inhabil" }));
    await page.keyboard.press("ArrowDown");
    await typeInto(page, dialog.getByRole("textbox", { name: "Hvorfor" }), "Hendes søster leder foreningen");
    await press(page, dialog.getByRole("button", { name: "Registrér inhabilitet" }));
    await expect(item.getByText(/^Inhabil: .+ – Hendes søster leder foreningen/u)).toBeVisible();
    await press(page, page.getByRole("button", { name: "Indkald til mødet" }));
    const asked = page.getByRole("alertdialog").or(page.getByRole("dialog"));
    await press(page, asked.getByRole("button", { name: "Indkald til mødet" }));
    await expect(page.getByText("Indkaldt", { exact: true })).toBeVisible();
  });

  errand("POOL-9 a meeting with undecided items is not closed, and it is said which", async ({ windowOf }) => {
    const page = await windowOf("social.secretary");
    await page.goto(addresses.meeting);
    await press(page, page.getByRole("button", { name: "Afslut mødet" }));
    const dialog = page.getByRole("dialog", { name: "Afslut mødet" });
    await expect(dialog).toContainText("1 punkt er ikke afgjort");
    await expect(dialog).toContainText(title);
    await expect(dialog.getByRole("textbox")).toHaveCount(0);
    await press(page, dialog.getByRole("button", { name: "Gå til det første" }));
    await expect(itemOf(page, title).getByRole("heading", { name: title })).toBeFocused();
  });

  errand(
    "POOL-10 a partial grant without a reason, and POOL-9 a grant above the budget, are refused in words",
    async ({ windowOf }) => {
      const page = await windowOf("social.secretary");
      await page.goto(addresses.meeting);
      const item = itemOf(page, title);
      const outcome = item.getByRole("combobox", { name: "Forslag til afgørelse" });
      await press(page, item.getByRole("button", { name: "Registrér afgørelsen" }));
      await expect(item.getByRole("alert")).toContainText("Et afslag og en delvis bevilling skal begrundes.");
      await choose(page, outcome, "Bevilges f");
      await expect(budgetBar(page, "Reserve til udvikling")).toContainText("Over budget");
      await recordDecision(page, item);
      await expect(item.getByRole("alert")).toContainText(/Der er kun .+\skr\. tilbage på Reserve til udvikling/u);
      await choose(page, outcome, "Bevilges d");
      await typeInto(page, item.getByRole("textbox", { name: "Beløb" }), "20.000");
      await stepTo(
        page,
        item.getByRole("combobox", { name: "Hovedbegrundelse" }),
        "Andre ansøgninger er prioriteret højere",
      );
      await typeInto(
        page,
        item.getByRole("textbox", { name: "Begrundelse til foreningen" }),
        "Puljen støtter lokale måltider; årets midler rækker til fire aftener.",
      );
      await press(page, item.getByRole("button", { name: "Registrér afgørelsen" }));
      await expect(recordDialog(page)).toContainText("årets midler rækker til fire aftener");
      await expect(recordDialog(page)).toContainText("Reserve til udvikling");
      await press(page, recordDialog(page).getByRole("button", { name: "Registrér afgørelsen" }));
      await expect(item.getByText(/^Afgjort: Bevilges delvist, 20\.000,00/u)).toBeVisible();
    },
  );

  errand("the closed meeting becomes minutes: who was out, what was decided, and why", async ({ windowOf }) => {
    const page = await windowOf("social.secretary");
    await page.goto(addresses.meeting);
    await press(page, page.getByRole("button", { name: "Afslut mødet" }));
    const dialog = page.getByRole("dialog", { name: "Afslut mødet" });
    await typeInto(
      page,
      dialog.getByRole("textbox", { name: "Tekst til beslutningsprotokollen" }),
      "Mødet sluttede kl. 18.",
    );
    await press(page, dialog.getByRole("button", { name: "Afslut mødet" }));
    await expect(page.getByRole("heading", { level: 1, name: "Beslutningsprotokol" })).toBeVisible();
    const minutes = page.getByRole("main");
    await expect(minutes).toContainText(title);
    await expect(minutes).toContainText("Bevilges delvist");
    await expect(minutes).toContainText("Reserve til udvikling");
    await expect(minutes).toContainText("årets midler rækker til fire aftener");
    await expect(minutes).toContainText("Mødet sluttede kl. 18.");
    await expect(minutes).not.toContainText("Udkast");
  });
}
