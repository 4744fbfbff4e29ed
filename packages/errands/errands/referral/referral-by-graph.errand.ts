import { errand, expect } from "../../src/errand.ts";
import { ask, newKey } from "../../src/graph/ask.ts";
import type { Person } from "../../src/people/people.ts";
import { syntheticCpr } from "../../src/steps/refer.ts";

interface Unit {
  readonly id: string;
  readonly takesReferrals: boolean;
  readonly administration: { readonly id: string; readonly name: string };
}

const shown = "referral { id version state side need outcome telling { name contact cpr district } }";

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

/** Carries a change of a referral out in somebody's name, and gives the referral as they see it then. */
async function change(person: Person, field: string, input: object): Promise<Shown> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}`;
  const query = `mutation Change($input: ${type}Input!) { ${field}(input: $input) { ... on ${type}Payload { ${shown} } ... on Refusal { code message } } }`;
  const data = await ask<Record<string, { readonly referral: Shown }>>(person, query, {
    input: { idempotencyKey: newKey(), ...input },
  });
  const answer = data[field];
  if (!answer) throw new Error(`${field} answered nothing.`);
  return answer.referral;
}

const at = ({ id, version }: Shown) => ({ referralId: id, version });

/** A unit of Health and elderly that takes referrals, as a receiver. */
async function receiver(): Promise<object> {
  const { referralUnits } = await ask<{ readonly referralUnits: { readonly nodes: readonly Unit[] } }>(
    "social.caseworker",
    "{ referralUnits { nodes { id takesReferrals administration { id name } } } }",
  );
  const unit = referralUnits.nodes.find(
    ({ takesReferrals, administration }) => takesReferrals && administration.name.startsWith("Sundhed"),
  );
  return { administrationId: unit?.administration.id, unitId: unit?.id };
}

const seenBy = async (person: Person, id: string): Promise<unknown> =>
  (await ask<{ readonly referral: unknown }>(person, "query See($id: ID!) { referral(id: $id) { state } }", { id }))
    .referral;

errand("REF-1 REF-3 REF-5 REF-6 a citizen is referred, treated and withdrawn through the graph alone", async () => {
  const cpr = syntheticCpr();
  const { registerCitizen } = await ask<{ readonly registerCitizen: { readonly citizen: { readonly id: string } } }>(
    "social.caseworker",
    `mutation Enter($input: RegisterCitizenInput!) { registerCitizen(input: $input) {
      ... on RegisterCitizenPayload { citizen { id } } ... on Refusal { code message } } }`,
    { input: { idempotencyKey: newKey(), name: "Viggo Birkeland", cpr, phone: "20 00 00 09", district: "Vesterbro" } },
  );
  const to = await receiver();
  const told = ["NEED", "DISTRICT", "NAME", "CHANNEL"];
  const draft = await change("social.caseworker", "createReferral", {
    content: {
      citizenId: registerCitizen.citizen.id,
      receiver: to,
      basis: {
        kind: "CONSENT",
        recipient: to,
        purpose: "Støtte",
        fields: told,
        givenAt: new Date(Date.now() - 60_000).toISOString(),
      },
      level: 2,
      fields: told,
      channel: "PHONE",
      need: "Har brug for støtte om morgenen",
      urgency: "SOON",
    },
  });
  expect(await seenBy("health-elderly.caseworker", draft.id)).toBeNull();
  const sent = await change("social.caseworker", "sendReferral", at(draft));
  for (const stranger of [
    "culture.caseworker",
    "employment-integration.caseworker",
    "health-elderly.secretary",
  ] as const)
    expect(await seenBy(stranger, sent.id)).toBeNull();
  const accepted = await change("health-elderly.caseworker", "acceptReferral", at(sent));
  expect(accepted).toMatchObject({
    side: "RECEIVER",
    telling: { name: "Viggo Birkeland", contact: "20 00 00 09", cpr: null },
  });
  await change("health-elderly.caseworker", "startReferral", at(accepted));
  const withdrawn = await change("social.caseworker", "withdrawReferralConsent", { referralId: sent.id });
  expect(withdrawn).toMatchObject({ state: "CANCELLED", telling: { name: "Viggo Birkeland" } });
  const { referral } = await ask<{ readonly referral: unknown }>(
    "health-elderly.caseworker",
    "query Closed($id: ID!) { referral(id: $id) { state need telling { name contact district } } }",
    { id: sent.id },
  );
  expect(referral).toEqual({ state: "CANCELLED", need: null, telling: { name: null, contact: null, district: null } });
});
