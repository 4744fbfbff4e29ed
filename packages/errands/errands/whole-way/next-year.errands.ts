import { errand, expect } from "../../src/errand.ts";
import { danishDay } from "../../src/time/danish-day.ts";
import { press } from "../../src/steps/by-keyboard.ts";
import { announceRound } from "../../src/steps/pool.ts";
import type { WayThread } from "./way-thread.type.ts";

/** The year after, and the report of the one that was. */
export function nextYear({ pool, round, full, mark, addresses }: WayThread): void {
  errand(
    "POOL-3 POOL-7 the leader announces next year's round, the association applies again from last year's, and the desk has it",
    async ({ windowOf }) => {
      const own = await windowOf("forening");
      await own.goto(addresses.own);
      await expect(own.getByText("Puljen tager ikke imod ansøgninger lige nu.")).toBeVisible();

      const leader = await windowOf("social.leader");
      await leader.goto(addresses.publicPool.replace("/entrance/", "/social/"));
      await announceRound(leader, `${round}, året efter`);

      await own.reload();
      await press(own, own.getByRole("button", { name: "Søg igen" }));
      await expect(own.getByLabel("Titel")).toHaveValue(full);
      await expect(own.getByLabel("Hvordan måles det").first()).toHaveValue("Vi tæller hver måned");
      await own.getByLabel("Titel").fill(`${full}, andet år`);
      await press(own, own.getByRole("button", { name: "Send ansøgningen" }));
      await press(own, own.getByRole("alertdialog").getByRole("button", { name: "Send ansøgningen" }));
      await expect(own.getByText(/Sagsnummeret er SOC-\d{4}-\d+/u)).toBeVisible();

      const desk = await windowOf("servicedesk");
      await desk.goto(`/social/applications?q=${encodeURIComponent(`${full}, andet år`)}`);
      await expect(desk.getByRole("row").filter({ hasText: `${full}, andet år` })).toContainText("Modtaget");
    },
  );

  errand(
    "POOL-15 a case worker writes on in the year's chapter, whose figures know the pool, a leader shares and closes it, and another administration reads it and takes it out as a PDF",
    async ({ windowOf }) => {
      const said = `Et godt år ${mark}`;
      const page = await windowOf("social.caseworker");
      await page.goto("/social/overview");
      await page.getByRole("link", { name: "Årsberetning" }).click();
      await page.getByRole("combobox", { name: "År" }).selectOption(danishDay(0).slice(-4));
      const chapters = page.getByRole("row").filter({ hasText: "Socialforvaltningen" });
      await press(page, chapters.getByRole("link").first());
      await press(page, page.getByRole("link", { name: "Skriv videre" }));
      await expect(page.getByRole("heading", { name: "Indhold" })).toBeVisible();
      await page.getByRole("button", { name: "Tilføj", exact: true }).press("Enter");
      await page.getByRole("menuitem", { name: "Tekst" }).press("Enter");
      await page.getByRole("textbox", { name: "Tekst" }).fill(said);
      await expect(page.getByText(/^Gemt kl\./u)).toBeVisible();
      const address = page.url().replace("&write=true", "");

      const leader = await windowOf("social.leader");
      await leader.goto(address);
      await expect(leader.getByText(said)).toBeVisible();
      await expect(leader.getByText("Kladde. Tallene er, som de er lige nu.")).toBeVisible();
      // Of the pool 140.000 was granted, and of its budget line 120.000 is paid.
      await expect(leader.getByRole("row", { name: pool }).first()).toContainText("140.000,00");
      await expect(leader.getByRole("row", { name: `${round}, Egne midler` })).toContainText("120.000,00");
      const other = await windowOf("culture.leader");
      await other.goto(address.replace("/social/", "/culture/"));
      await expect(other.getByText(said)).toHaveCount(0);
      await leader.getByRole("button", { name: "Del med de andre" }).click();
      await leader.getByRole("alertdialog").getByRole("button", { name: "Del med de andre" }).click();
      await expect(leader.getByText("Kapitlet er delt")).toBeVisible();
      await leader.getByRole("button", { name: "Luk kapitlet" }).click();
      await leader.getByRole("alertdialog").getByRole("button", { name: "Luk kapitlet" }).click();
      await expect(leader.getByText(/^Lukket .* Tallene er, som de var dengang\.$/u)).toBeVisible();

      await other.reload();
      await expect(other.getByText(said)).toBeVisible();
      const [download] = await Promise.all([
        other.waitForEvent("download"),
        other.getByRole("link", { name: "Hent som PDF" }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^aarsberetning-\d{4}(?:-social)?\.pdf$/u);
    },
  );
}
