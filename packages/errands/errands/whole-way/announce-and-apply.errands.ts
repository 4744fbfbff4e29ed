import { errand, expect } from "../../src/errand.ts";
import { danishDay } from "../../src/time/danish-day.ts";
import { announceRound, chooseCriteria, foundPool } from "../../src/steps/pool.ts";
import type { WayThread } from "./way-thread.type.ts";

const lastPart = (url: string): string => new URL(url).pathname.split("/").at(-1) ?? "";

/** From nothing to an application with a case number. */
export function announceAndApply({ pool, round, full, addresses }: WayThread): void {
  errand(
    "POOL-1 POOL-3 POOL-4 POOL-17 a leader sets up a pool from nothing, and the service desk finds its open round",
    async ({ windowOf }) => {
      const page = await windowOf("social.leader");
      await page.goto("/social/pools");
      await foundPool(page, pool);
      addresses.publicPool = `/entrance/pools/${lastPart(page.url())}`;
      await chooseCriteria(page);
      // Of this year's money, so that its accounts and its report can be written.
      await announceRound(page, round, danishDay(0).slice(-4));
      addresses.round = new URL(page.url()).pathname;
      const desk = await windowOf("servicedesk");
      await desk.goto("/social/reception/register");
      await desk.getByRole("combobox", { name: "Pulje", exact: true }).selectOption({ label: pool });
      await expect(desk.getByRole("combobox", { name: "Runde" }).locator("option:checked")).toContainText(round);
      const caseworker = await windowOf("social.caseworker");
      await caseworker.goto(addresses.round);
      await expect(caseworker.getByRole("heading", { level: 1, name: round })).toBeVisible();
      await expect(caseworker.getByRole("button", { name: "Luk runden nu" })).toHaveCount(0);
    },
  );

  errand(
    "POOL-4 POOL-6 POOL-14 an association finds the pool, applies and gets a case number",
    async ({ windowOf }) => {
      const page = await windowOf("forening");
      await page.goto(addresses.publicPool);
      await expect(page.getByRole("heading", { level: 1, name: pool })).toBeVisible();
      await page.getByRole("link", { name: "Søg om penge" }).first().click();
      for (const answer of ["En forening eller", "Omkring halvdelen", "Frivillige", "Ja, for mennesker"])
        await page.getByRole("radio", { name: answer, exact: answer === "Frivillige" }).check({ force: true });
      await page.getByRole("button", { name: "Begynd ansøgningen" }).click();
      await page.getByLabel("Titel").fill(full);
      await page.getByLabel("Formål").fill("Naboer besøger dem, der sjældent kommer ud.");
      await page.getByLabel("Beløb").first().fill("120.000");
      await page.getByLabel("Beskrivelse").first().fill("60 ældre får besøg hver uge");
      await page.getByLabel("Hvordan måles det").first().fill("Vi tæller hver måned");
      await page.getByRole("checkbox", { name: "Sårbare eller ensomme ældre" }).check({ force: true });
      await page.getByRole("button", { name: "Send ansøgningen" }).click();
      await page.getByRole("alertdialog").getByRole("button", { name: "Send ansøgningen" }).click();
      await expect(page.getByText(/Sagsnummeret er SOC-\d{4}-\d+/u)).toBeVisible();
      addresses.own = new URL(page.url()).pathname;
    },
  );
}
