import { readFile } from "node:fs/promises";
import type { Locator } from "@playwright/test";
import { errand, expect } from "../../src/errand.ts";
import { choose, press, stepTo, tabTo, typeInto } from "../../src/steps/by-keyboard.ts";
import { addToAgenda, createMeeting, itemOf, recordDecision } from "../../src/steps/meeting.ts";
import type { WayThread } from "./way-thread.type.ts";

/** From the agenda to the letters: in full, in part, rejected. */
export function meetingToLetters({ full, part, none, addresses }: WayThread): void {
  errand("POOL-9 POOL-16 the secretary makes the agenda, with one member recused, and calls", async ({ windowOf }) => {
    const page = await windowOf("social.secretary");
    await page.goto("/social/");
    await createMeeting(page, "Rådhuset, sal 2", 0);
    for (const title of [full, part, none]) {
      await addToAgenda(page, title);
      await expect(itemOf(page, title)).toBeVisible();
    }
    addresses.meeting = new URL(page.url()).pathname;
    const item = itemOf(page, part);
    await press(page, item.getByRole("button", { name: "Registrér inhabilitet" }));
    const dialog = page.getByRole("dialog", { name: /^Inhabilitet/u });
    await tabTo(page, dialog.getByRole("combobox", { name: "Hvem er inhabil" }));
    await page.keyboard.press("ArrowDown");
    await typeInto(page, dialog.getByRole("textbox", { name: "Hvorfor" }), "Hendes søster leder foreningen");
    await press(page, dialog.getByRole("button", { name: "Registrér inhabilitet" }));
    await expect(item.getByText(/^Inhabil: .+/u)).toBeVisible();
    await press(page, page.getByRole("button", { name: "Indkald til mødet" }));
    const asked = page.getByRole("alertdialog").or(page.getByRole("dialog"));
    await press(page, asked.getByRole("button", { name: "Indkald til mødet" }));
    await expect(page.getByText("Indkaldt", { exact: true })).toBeVisible();
  });

  errand(
    "POOL-9 POOL-10 the committee grants in full, in part, and rejects; the letters are sent",
    async ({ windowOf }) => {
      const page = await windowOf("social.secretary");
      await page.goto(addresses.meeting);
      const field = (item: Locator, name: string) => item.getByRole("combobox", { name });
      const giveReason = async (item: Locator, code: string, words: string): Promise<void> => {
        await stepTo(page, field(item, "Hovedbegrundelse"), code);
        await typeInto(page, item.getByRole("textbox", { name: "Begrundelse til foreningen" }), words);
      };
      await choose(page, field(itemOf(page, full), "Forslag til afgørelse"), "Bevilges f");
      await choose(page, field(itemOf(page, full), "Budgetlinje"), "Egne");
      await recordDecision(page, itemOf(page, full));
      await expect(itemOf(page, full).getByText(/^Afgjort: Bevilges fuldt, 120\.000,00/u)).toBeVisible();

      await choose(page, field(itemOf(page, part), "Forslag til afgørelse"), "Bevilges d");
      await choose(page, field(itemOf(page, part), "Budgetlinje"), "Egne");
      await typeInto(page, itemOf(page, part).getByRole("textbox", { name: "Beløb" }), "20.000");
      await giveReason(
        itemOf(page, part),
        "Andre ansøgninger er prioriteret højere",
        "Der er givet til halvdelen af månederne.",
      );
      await recordDecision(page, itemOf(page, part));
      await expect(itemOf(page, part).getByText(/^Afgjort: Bevilges delvist, 20\.000,00/u)).toBeVisible();

      await choose(page, field(itemOf(page, none), "Forslag til afgørelse"), "Afslag");
      await giveReason(itemOf(page, none), "Andre ansøgninger er prioriteret højere", "Årets midler rækker ikke.");
      await recordDecision(page, itemOf(page, none));
      await expect(itemOf(page, none).getByText(/^Afgjort: Afslag/u)).toBeVisible();

      await press(page, page.getByRole("button", { name: "Afslut mødet" }));
      const dialog = page.getByRole("dialog", { name: "Afslut mødet" });
      await typeInto(
        page,
        dialog.getByRole("textbox", { name: "Tekst til beslutningsprotokollen" }),
        "Mødet sluttede kl. 18.",
      );
      await press(page, dialog.getByRole("button", { name: "Afslut mødet" }));
      await expect(page.getByRole("heading", { level: 1, name: "Beslutningsprotokol" })).toBeVisible();

      await page.goto(addresses.meeting);
      const send = page.getByRole("button", { name: "Send 3 breve" });
      await press(page, send);
      await press(page, page.getByRole("alertdialog").getByRole("button", { name: "Send 3 breve" }));
      await expect(page.getByText(/^3 breve er sendt\./u)).toBeVisible();
    },
  );

  errand("POOL-10 LAW-1 the association reads what was decided, and keeps its letter", async ({ windowOf }) => {
    const page = await windowOf("forening");
    await page.goto(addresses.own);
    await expect(page.getByRole("main")).toContainText(/120\.000,00\skr\./u);
    const [letter] = await Promise.all([
      page.waitForEvent("download"),
      press(page, page.getByRole("link", { name: "Hent brevet (PDF)" })),
    ]);
    expect(letter.suggestedFilename()).toMatch(/^afgoerelse-.+\.pdf$/u);
    expect((await readFile(await letter.path(), "latin1")).slice(0, 5)).toBe("%PDF-");
  });
}
