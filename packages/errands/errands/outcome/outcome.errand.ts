import { allFaults } from "../../src/crawl/accessibility.ts";
import { errand, expect } from "../../src/errand.ts";
import { ask } from "../../src/graph/ask.ts";

const own = `{ ownApplications(first: 50) { nodes { id title outcome { id state isOverdue goals { position } } round { pool { id } } } } }`;

interface Own {
  readonly ownApplications: {
    readonly nodes: readonly {
      readonly id: string;
      readonly title: string;
      readonly outcome: {
        readonly state: string;
        readonly isOverdue: boolean;
        readonly goals: readonly object[];
      } | null;
      readonly round: { readonly pool: { readonly id: string } };
    }[];
  };
}

errand(
  "POOL-12 an association tells what came of its grant, is asked back, mends it, and everybody reads it once it is approved",
  async ({ windowOf, page: guest }) => {
    const { nodes } = (await ask<Own>("forening", own)).ownApplications;
    const grant = nodes.find(({ outcome }) => outcome?.state === "AWAITED" && outcome.isOverdue);
    if (grant === undefined) throw new Error("The demo has no grant that is overdue to be told of.");
    const words = `Vi nåede 31 ture ${crypto.randomUUID().slice(0, 8)}`;
    const association = await windowOf("forening");
    await association.goto(`/entrance/applications/${grant.id}`);
    const handIn = association.getByRole("button", { name: "Send ind" });
    await handIn.click();
    await expect(
      association.getByRole("alert").getByRole("link", { name: /Mål 1: Om målet blev nået/u }),
    ).toBeVisible();
    expect.soft(await allFaults(association), "the form").toEqual([]);
    for (const verdict of await association.getByRole("radio", { name: "Delvist nået" }).all())
      await verdict.check({ force: true });
    for (const told of await association.getByRole("textbox", { name: /Hvad skete der/u }).all())
      await told.fill(words);
    await association.getByLabel("Hvor mange mennesker nåede I?").fill("200");
    await association.getByLabel("Hvor mange frivillige var med?").fill("30");
    await expect(association.getByText(/^Gemt kl\./u)).toBeVisible();
    await handIn.click();
    await association.getByRole("alertdialog").getByRole("button", { name: "Send ind" }).click();
    await expect(association.getByText("Forvaltningen læser det, I har sendt.")).toBeVisible();

    const office = await windowOf("social.leader");
    await office.goto(`/social/applications/${grant.id.replace("own_application", "application")}`);
    await office.getByRole("button", { name: "Send tilbage" }).click();
    await office.getByLabel("Hvad skal rettes?").fill("Skriv også, hvor mange frivillige der var med.");
    await office.getByRole("dialog").getByRole("button", { name: "Send tilbage" }).click();
    await expect(office.getByText("Sendt tilbage, fordi")).toBeVisible();

    await association.reload();
    await expect(association.getByText("Skriv også, hvor mange frivillige der var med.")).toBeVisible();
    await association.getByLabel("Hvor mange frivillige var med?").fill("31");
    await handIn.click();
    await association.getByRole("alertdialog").getByRole("button", { name: "Send ind" }).click();
    await expect(association.getByText("Forvaltningen læser det, I har sendt.")).toBeVisible();

    await office.reload();
    await office.getByLabel("Mål 1: vurdering").selectOption({ label: "Nået" });
    await office.getByRole("button", { name: "Gem vurdering" }).click();
    await expect(office.getByText("Vurderingen er gemt")).toBeVisible();
    await office.getByRole("button", { name: "Godkend", exact: true }).click();
    await office.getByRole("alertdialog").getByRole("button", { name: "Godkend" }).click();
    await expect(office.getByText("Resultater godkendt og offentlige")).toBeVisible();
    expect.soft(await allFaults(office), "the case").toEqual([]);

    await guest.goto(`/entrance/pools/${grant.round.pool.id}`);
    const shown = guest.getByRole("article").filter({ hasText: words });
    for (let more = 0; more < 20 && (await shown.count()) === 0; more += 1)
      await guest.getByRole("button", { name: "Vis flere" }).click();
    await expect(shown).toContainText("Forvaltningen:");
    expect.soft(await allFaults(guest), "the pool").toEqual([]);
  },
);
