import { errand, expect } from "../../src/errand.ts";
import { ask, newKey } from "../../src/graph/ask.ts";
import { press, typeInto } from "../../src/steps/by-keyboard.ts";
import { enterCitizen, referTo, syntheticCpr } from "../../src/steps/refer.ts";

interface Seen {
  readonly referral: {
    readonly version: number;
    readonly need: string | null;
    readonly telling: { readonly name: string | null; readonly contact: string | null; readonly cpr: string | null };
  };
}

/** The referral as the chair of the association sees it. */
const seenByAssociation = async (id: string): Promise<Seen["referral"]> =>
  (
    await ask<Seen>(
      "forening",
      "query See($id: ID!) { referral(id: $id) { version need telling { name contact cpr } } }",
      {
        id,
      },
    )
  ).referral;

errand(
  "REF-2 REF-6 a citizen is referred to an association's activity, which gets no CPR number and the name on acceptance alone",
  async ({ windowOf }) => {
    const mark = crypto.randomUUID().slice(0, 8);
    const [name, need, cpr] = [`Karla Vinter ${mark}`, `Savner en at gå ture med ${mark}`, syntheticCpr()];
    const page = await windowOf("social.caseworker");
    await page.goto("/social/referrals/new");
    await enterCitizen(page, { name, cpr });
    await referTo(page, ": Besøgsven", `${need}. CPR ${cpr}`);
    const told = page.getByRole("group", { name: "Oplysninger" });
    await expect(told.getByText("En forening får aldrig CPR-nummer eller diagnose.")).toBeVisible();
    await expect(told.getByRole("checkbox", { name: "CPR-nummer" })).toHaveCount(0);
    const send = page.getByRole("button", { name: "Send henvisningen" });
    await press(page, send);
    const summary = page.getByRole("alert", { name: "Ret dette for at komme videre" });
    await summary.getByRole("link", { name: /^Behov/u }).click();
    const field = page.getByRole("textbox", { name: "Behov" });
    await expect(field).toHaveValue(`${need}. CPR ${cpr}`);
    await expect(field).toHaveAccessibleDescription(/Der står et CPR-nummer i teksten/u);
    await field.fill("");
    await typeInto(page, field, need);
    await press(page, send);
    await expect(page.getByRole("heading", { level: 1, name: "Henvisning til Besøgsven" })).toBeVisible();

    const id = decodeURIComponent(new URL(page.url()).pathname.split("/").at(-1) ?? "");
    const asked = await seenByAssociation(id);
    expect(asked).toMatchObject({ need, telling: { name: null, contact: null, cpr: null } });
    await ask(
      "forening",
      "mutation Accept($input: AcceptReferralInput!) { acceptReferral(input: $input) { ... on AcceptReferralPayload { referral { id } } ... on Refusal { code message } } }",
      { input: { idempotencyKey: newKey(), referralId: id, version: asked.version } },
    );
    expect(await seenByAssociation(id)).toMatchObject({ telling: { name, contact: "20304050", cpr: null } });

    await page.goto("/social/referrals?box=sent");
    const row = page.getByRole("row").filter({ hasText: name });
    await expect(row).toContainText("Modtaget");
    await expect(row).toContainText("I følger op");
  },
);
