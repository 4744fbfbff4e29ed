import { errand, expect } from "../../src/errand.ts";
import { sentReferral } from "../../src/prepare/sent-referral.ts";
import { danishDay } from "../../src/time/danish-day.ts";
import { typeInto } from "../../src/steps/by-keyboard.ts";
import { ask, newKey } from "../../src/graph/ask.ts";

errand(
  "REF-5 REF-8 half a consent is there after a reload, tells nothing, and goes with the draft when it is thrown away",
  async ({ windowOf }) => {
    const purpose = `Hjælp i hverdagen ${crypto.randomUUID().slice(0, 8)}`;
    const page = await windowOf("social.caseworker");
    await page.goto("/social/referrals/new");
    await expect(page.getByRole("button", { name: "Slet kladden" })).toHaveCount(0);
    await page.getByRole("radio", { name: "Borgerens samtykke" }).press("Space");
    await page.getByRole("textbox", { name: "Samtykkets formål" }).fill(purpose);
    await typeInto(page, page.getByRole("textbox", { name: "Samtykke givet den" }), danishDay(-1));
    await page.getByRole("group", { name: "Samtykket dækker" }).getByRole("checkbox", { name: "Behov" }).press("Space");
    await expect(page.getByText(/^Gemt kl\./u)).toBeVisible();
    await expect(page).toHaveURL(/\?draft=/u);
    await expect(page.getByText("Udfyld først, hvorfor I må henvise.")).toBeVisible();
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(kept).not.toContain(purpose);
    await page.reload();
    await expect(page.getByRole("radio", { name: "Borgerens samtykke" })).toBeChecked();
    await expect(page.getByRole("textbox", { name: "Samtykkets formål" })).toHaveValue(purpose);
    await expect(page.getByRole("textbox", { name: "Samtykke givet den" })).toHaveValue(danishDay(-1));
    await expect(
      page.getByRole("group", { name: "Samtykket dækker" }).getByRole("checkbox", { name: "Behov" }),
    ).toBeChecked();
    await expect(page.getByRole("checkbox", { name: "Borgeren har sagt ja til" })).not.toBeChecked();

    const draft = page.url();
    await page.getByRole("button", { name: "Slet kladden" }).click();
    const dialog = page.getByRole("alertdialog", { name: "Slet kladden?" });
    await expect(dialog).toContainText("Det kan ikke fortrydes.");
    await dialog.getByRole("button", { name: "Slet kladden" }).click();
    await expect(page.getByText("Kladden er slettet").first()).toBeVisible();
    await expect(page).toHaveURL(/\/referrals\?box=sent/u);
    await page.goto(draft);
    await expect(page.getByText("Henvisningen er ikke længere en kladde.")).toBeVisible();
    await expect(page.getByText(purpose)).toHaveCount(0);
  },
);

errand("REF-7 while the receiver works, the day in its list is said to be the sender's", async ({ windowOf }) => {
  const need = `Glemmer sin medicin ${crypto.randomUUID().slice(0, 8)}`;
  const { id } = await sentReferral("Viggo Birk", need);
  const page = await windowOf("health-elderly.caseworker");
  await page.goto("/health-elderly/referrals");
  const row = page.getByRole("row").filter({ hasText: need });
  await expect(row).toContainText("I skal svare");
  await ask(
    "health-elderly.caseworker",
    "mutation Accept($input: AcceptReferralInput!) { acceptReferral(input: $input) { ... on AcceptReferralPayload { referral { id } } ... on Refusal { code message } } }",
    { input: { idempotencyKey: newKey(), referralId: id, version: 2 } },
  );
  await page.goto(`/health-elderly/referrals/${id}`);
  await expect(page.getByText(/^Afsenderen følger op: /u)).toBeVisible();
});
