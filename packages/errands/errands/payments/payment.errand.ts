import { readFile } from "node:fs/promises";
import { errand, expect } from "../../src/errand.ts";
import { ask } from "../../src/graph/ask.ts";
import { press, typeInto } from "../../src/steps/by-keyboard.ts";

const decided = `{ applications(first: 100, filter: { states: [GRANTED, PARTLY_GRANTED] }) {
  nodes { id caseNumber needsAgreement paymentPlan { id } decision { amount } pool { id } round { id } association { cvr } } } }`;

interface Decided {
  readonly applications: {
    readonly nodes: readonly {
      readonly id: string;
      readonly caseNumber: string;
      readonly needsAgreement: boolean;
      readonly paymentPlan: object | null;
      readonly pool: { readonly id: string };
      readonly round: { readonly id: string };
      readonly association: { readonly cvr: string | null };
    }[];
  };
}

const accounts = `query ($id: ID!) { fundingRound(id: $id) { account { paid outstanding granted } budgetLines { id name } } }`;

interface Accounts {
  readonly fundingRound: {
    readonly account: { readonly paid: number; readonly outstanding: number; readonly granted: number };
    readonly budgetLines: readonly { readonly id: string }[];
  };
}

errand(
  "POOL-2 POOL-11 a grant gets two instalments, the desk sends the first, it is marked as paid, and the ledger shows it",
  async ({ windowOf }) => {
    const { nodes } = (await ask<Decided>("social.caseworker", decided)).applications;
    const grant = nodes.find(({ paymentPlan, needsAgreement }) => paymentPlan === null && !needsAgreement);
    if (grant === undefined) throw new Error("The demo has no grant without a plan.");
    const reference = `${grant.caseNumber}-1`;
    const round = { id: grant.round.id };
    const before = (await ask<Accounts>("social.caseworker", accounts, round)).fundingRound.account;

    const office = await windowOf("social.leader");
    await office.goto(`/social/applications/${grant.id}`);
    await press(office, office.getByRole("link", { name: /^(Planlæg|Åbn) udbetalingen$/u }));
    await press(office, office.getByRole("button", { name: "To halve" }));
    await expect(office.getByText("Raterne er tilsammen bevillingen.")).toBeVisible();
    if (grant.association.cvr === null) {
      await typeInto(office, office.getByRole("textbox", { name: "Registreringsnummer" }), "0400");
      await typeInto(office, office.getByRole("textbox", { name: "Kontonummer" }), "4012 345 678");
    }
    await press(office, office.getByRole("button", { name: "Gem plan" }));
    const first = office.getByRole("row", { name: reference });
    await press(office, first.getByRole("button", { name: /^Meld klar/u }));
    await press(office, office.getByRole("alertdialog").getByRole("button", { name: "Meld klar" }));
    await expect(first).toContainText("En anden end den, der har planlagt raten");

    const desk = await windowOf("servicedesk");
    await desk.goto(`/social/payments?state=READY&pool=${grant.pool.id}`);
    await desk.getByRole("row", { name: reference }).getByRole("checkbox").check({ force: true });
    const download = desk.waitForEvent("download");
    await press(desk, desk.getByRole("button", { name: /^Send til betaling/u }));
    const content = await readFile(await (await download).path(), "utf8");
    expect(content.split("\r\n")[1]).toMatch(new RegExp(`^${reference};(\\d{8};;|;0400;4012345678);`, "u"));

    await press(desk, desk.getByRole("button", { name: "Indlæs betalte" }));
    const report = `Reference;Betalt;Bilagsnummer\r\n${reference};${today()};B-4711\r\nfindes-ikke-1;${today()};B-1\r\n`;
    const dialog = desk.getByRole("dialog", { name: "Indlæs betalte fra økonomisystemet" });
    await dialog
      .getByLabel("Fil fra økonomisystemet")
      .setInputFiles({ name: "betalt.csv", mimeType: "text/csv", buffer: Buffer.from(report) });
    await press(desk, dialog.getByRole("button", { name: "Indlæs", exact: true }));
    await expect(dialog.getByRole("row", { name: "findes-ikke-1" })).toContainText(
      "Der er ingen rate med den reference",
    );
    await press(desk, dialog.getByRole("button", { name: "Luk" }).last());

    const after = (await ask<Accounts>("social.caseworker", accounts, round)).fundingRound;
    expect(after.account.granted).toBe(before.granted);
    expect(after.account.paid + after.account.outstanding).toBe(after.account.granted);
    expect(after.account.paid).toBeGreaterThan(before.paid);
    for (const { id } of after.budgetLines) {
      await desk.goto(`/social/ledger?pool=${grant.pool.id}&round=${grant.round.id}&line=${id}`);
      await expect(desk.getByRole("heading", { name: /^Posteringer på/u })).toBeVisible();
      if ((await desk.getByRole("row", { name: reference }).count()) > 0) break;
    }
    await expect(desk.getByRole("row", { name: new RegExp(`Udbetalt.*${reference}`, "u") })).toBeVisible();
  },
);

function today(): string {
  return new Intl.DateTimeFormat("da-DK", {
    timeZone: "Europe/Copenhagen",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
  }).format(new Date());
}
