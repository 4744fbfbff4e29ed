import type { Engine } from "../engine/engine.type.ts";
import { run } from "./run.ts";

/** To whom the referrals go, as global ids. */
export interface ReferralTargets {
  readonly unit: { readonly administrationId: string; readonly unitId: string };
  readonly activity: { readonly associationId: string; readonly activityId: string };
}

/** A CPR number of somebody who does not exist. */
export const enteredCpr = "650146-1234";

const everyday = ["NEED", "AGE_BAND", "DISTRICT", "NAME", "CHANNEL"];

/** Enters one citizen and her referrals through the graph: a draft, one to a unit that asks, one that it accepts, and one to an association. */
export async function enterReferrals(
  engine: Engine,
  { unit, activity }: ReferralTargets,
  sender: () => object,
  receiver: () => object,
): Promise<void> {
  let keys = 0;
  const change = async (context: object, field: string, input: object, selection: string): Promise<Thing> => {
    const type = `${field.slice(0, 1).toUpperCase()}${field.slice(1)}`;
    const query = `mutation ($input: ${type}Input!) { ${field}(input: $input) { __typename ... on ${type}Payload { ${selection} } } }`;
    const variables = { input: { idempotencyKey: `entered-${(keys += 1)}`, ...input } };
    const answer = await run(engine, { query, variables, context });
    const { thing } = (answer["data"] as Readonly<Record<string, { readonly thing?: Thing }>>)[field] ?? {};
    if (!thing) throw new Error(`${field} was not carried out: ${JSON.stringify(answer)}`);
    return thing;
  };
  const step = (context: object, field: string, { id, version }: Thing, more: object = {}): Promise<Thing> =>
    change(context, field, { referralId: id, version, ...more }, "thing: referral { id version }");
  const citizen = { name: "Karla Vinter", cpr: enteredCpr, phone: "20 30 40 50", district: "Valby" };
  const { id: citizenId } = await change(sender(), "registerCitizen", citizen, "thing: citizen { id version }");
  const begin = (to: object): Promise<Thing> =>
    change(sender(), "createReferral", { content: contentFor(citizenId, to) }, "thing: referral { id version }");
  await begin(unit);
  const asked = await step(sender(), "sendReferral", await begin(unit));
  await step(receiver(), "askAboutReferral", asked, { question: "Bor hun alene?" });
  await step(receiver(), "acceptReferral", await step(sender(), "sendReferral", await begin(unit)));
  await step(sender(), "sendReferral", await begin(activity));
}

interface Thing {
  readonly id: string;
  readonly version: number;
}

function contentFor(citizenId: string, receiver: object): object {
  const consent = { purpose: "Hjælp i hverdagen", fields: everyday, givenAt: "2026-10-01T10:00:00Z" };
  return {
    citizenId,
    receiver,
    basis: { kind: "CONSENT", recipient: receiver, ...consent },
    level: 2,
    fields: everyday,
    channel: "PHONE",
    need: "Karla glemmer sin medicin",
    urgency: "SOON",
  };
}
