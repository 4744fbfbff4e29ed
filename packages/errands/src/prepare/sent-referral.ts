import { ask, newKey } from "../graph/ask.ts";
import { syntheticCpr } from "../steps/refer.ts";

interface Unit {
  readonly id: string;
  readonly takesReferrals: boolean;
  readonly administration: { readonly id: string; readonly slug: string };
}

interface Changed {
  readonly referral: { readonly id: string; readonly version: number };
}

const mutation = (field: string, type: string, payload: string): string =>
  `mutation ($input: ${type}Input!) { ${field}(input: $input) { ... on ${type}Payload { ${payload} } ... on Refusal { code message } } }`;

/** A referral from Social to Health and elderly, on consent to everything but the diagnosis, that waits for its answer. Every errand takes its own. */
export async function sentReferral(name: string, need: string): Promise<{ readonly id: string }> {
  const person = "social.caseworker";
  const { referralUnits } = await ask<{ referralUnits: { nodes: readonly Unit[] } }>(
    person,
    "{ referralUnits(first: 100) { nodes { id takesReferrals administration { id slug } } } }",
  );
  const unit = referralUnits.nodes.find(
    ({ takesReferrals, administration }) => takesReferrals && administration.slug === "health-elderly",
  );
  const receiver = { administrationId: unit?.administration.id, unitId: unit?.id };
  const { registerCitizen } = await ask<{ registerCitizen: { citizen: { id: string } } }>(
    person,
    mutation("registerCitizen", "RegisterCitizen", "citizen { id }"),
    { input: { idempotencyKey: newKey(), name, cpr: syntheticCpr(), phone: "20304050" } },
  );
  const fields = ["NEED", "AGE_BAND", "NAME", "CHANNEL"];
  const givenAt = new Date(Date.now() - 60_000).toISOString();
  const content = {
    citizenId: registerCitizen.citizen.id,
    receiver,
    basis: { kind: "CONSENT", recipient: receiver, purpose: "Hjælp i hverdagen", fields, givenAt },
    level: 2,
    fields,
    channel: "PHONE",
    need,
    urgency: "SOON",
  };
  const { createReferral } = await ask<{ createReferral: Changed }>(
    person,
    mutation("createReferral", "CreateReferral", "referral { id version }"),
    { input: { idempotencyKey: newKey(), content } },
  );
  const { id, version } = createReferral.referral;
  await ask(person, mutation("sendReferral", "SendReferral", "referral { id version }"), {
    input: { idempotencyKey: newKey(), referralId: id, version },
  });
  return { id };
}
