import type { Page } from "@playwright/test";
import { errand, expect } from "../../src/errand.ts";
import { overhear } from "../../src/network/overhear.ts";
import { knownAssociation, type KnownAssociation } from "../../src/prepare/known-association.ts";
import { press } from "../../src/steps/by-keyboard.ts";

/** Takes down all that a window asks the graph from now on. */
function asked(page: Page): readonly string[] {
  const bodies: string[] = [];
  page.on("request", (request) => bodies.push(request.postData() ?? ""));
  return bodies;
}

async function opens(page: Page, frontend: string, { id, name }: KnownAssociation): Promise<void> {
  await page.goto(`/${frontend}/associations/${id}`);
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByRole("region", { name: "Tal pr. år" })).toBeVisible();
}

/** What all staff of the municipality are shown. */
async function seesSeatGrantAndPrize(page: Page, known: KnownAssociation): Promise<void> {
  const seats = page.getByRole("region", { name: "Pladser i fora" });
  await expect(seats).toContainText(known.speaker);
  await expect(seats.getByRole("link", { name: known.body }).first()).toBeVisible();
  await expect(page.getByRole("region", { name: "Bevillinger fra alle forvaltninger" })).toContainText(known.grant);
  await expect(page.getByRole("region", { name: "Priser" })).toContainText(known.prize);
}

const activities = (page: Page) => page.getByRole("region", { name: "Tilbud til henviste borgere" });

errand(
  "AWARD-3 FORUM-1 POOL-13 REF-2 a case worker sees an association's seat, activity, grant and prize, asked for at once, and goes on from there",
  async ({ windowOf }) => {
    const known = await knownAssociation();
    const page = await windowOf("social.caseworker");
    const bodies = asked(page);
    await opens(page, "social", known);
    await seesSeatGrantAndPrize(page, known);
    await expect(activities(page)).toContainText(known.activity);
    expect(bodies.filter((body) => body.includes(known.id))).toHaveLength(1);
    await press(page, activities(page).getByRole("link", { name: `Henvis hertil: ${known.activity}` }));
    await expect(page.getByRole("heading", { level: 1, name: "Ny henvisning" })).toBeVisible();
    const chosen = page.getByRole("combobox", { name: "Modtager" }).locator("option:checked");
    await expect(chosen).toHaveText(`${known.name}: ${known.activity}`);
    await page.goBack();
    await press(page, page.getByRole("link", { name: known.body }).first());
    await expect(page.getByRole("heading", { level: 1, name: known.body })).toBeVisible();
    await page.goBack();
    await press(page, page.getByRole("region", { name: "Priser" }).getByRole("link", { name: known.prize }).first());
    await expect(page.getByRole("heading", { level: 1, name: known.prize })).toBeVisible();
  },
);

errand(
  "REF-3 Culture's case worker sees seat, grant and prize, and no trace of referrals, in the page, behind it or asked for",
  async ({ windowOf }) => {
    const known = await knownAssociation();
    const page = await windowOf("culture.caseworker");
    const bodies = asked(page);
    const all = overhear(page);
    await opens(page, "culture", known);
    await seesSeatGrantAndPrize(page, known);
    await expect(activities(page)).toHaveCount(0);
    await expect(page.getByRole("main")).not.toContainText(known.activity);
    await page.close();
    const sent = await all();
    expect(sent, "the overhearing must hear").toContain(known.speaker);
    expect(sent).not.toContain(known.activity);
    for (const text of [sent, ...bodies]) expect(text.includes("referralActivities")).toBe(false);
  },
);

errand(
  "FORUM-1 REF-2 the service desk is told of grants and prizes, and of neither seats nor activities",
  async ({ windowOf }) => {
    const known = await knownAssociation();
    const page = await windowOf("servicedesk");
    await opens(page, "social", known);
    await expect(page.getByRole("region", { name: "Priser" })).toContainText(known.prize);
    await expect(page.getByRole("region", { name: "Pladser i fora" })).toHaveCount(0);
    await expect(activities(page)).toHaveCount(0);
  },
);
