import { asAdministrationSlug, type Outcome, type ReferralId } from "@indgang/domain/kernel";
import * as rules from "@indgang/domain/referrals";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { registerCitizen } from "../service/citizens.ts";
import { createReferral } from "../service/draft-referral.ts";
import { readReferralActivities, readReferralUnits } from "../service/read-targets.ts";
import { passOnReferral, sendReferral } from "../service/send-referral.ts";
import { stepByRule } from "../service/step-referral.ts";
import { withdrawConsent } from "../service/withdraw-consent.ts";
import { hasReferrals } from "../store/referral-list.store.ts";
import { demoPeople, type DemoOf, type DemoPeople } from "./demo-people.ts";
import type { DemoPlan, DemoStep } from "./demo-plan.type.ts";
import { demoPlans } from "./demo-plans.ts";

const day = 86_400_000;
const told = ["NEED", "AGE_BAND", "DISTRICT", "NAME", "CHANNEL"] as const;

/**
 * Makes the demo's referrals through the very services that people use, so that every one has its history, its seal and its place in the audit
 * chain. Nothing where referrals are there already. Answers how many were made.
 */
export async function loadReferralDemo(demo: DemoOf, now: Date): Promise<number> {
  const people = await demoPeople(demo);
  const [anybody] = people.values();
  if (!anybody || (await isThere(anybody(now)))) return 0;
  for (const [index, plan] of demoPlans.entries()) await carryOut(people, plan, `demo ${index}`, now);
  return demoPlans.length;
}

/** Nobody is looked at, so nothing is logged. */
function isThere(context: RequestContext): Promise<boolean> {
  return context.asPerson(hasReferrals);
}

async function carryOut(people: DemoPeople, plan: DemoPlan, key: string, now: Date): Promise<void> {
  const sender = contextOf(people, plan.from);
  const start = new Date(now.getTime() - (plan.sentDaysAgo ?? 3) * day - 3_600_000);
  const receiver = await receiverOf(sender(start), plan.to);
  const receiving = contextOf(people, receiver.kind === "UNIT" ? receiver.administration : "association");
  const { citizen } = okay(
    await registerCitizen(sender(start), { idempotencyKey: `${key} citizen`, ...nothingMore, ...plan.citizen }),
  );
  const basis =
    "provision" in plan.basis
      ? ({ kind: "AUTHORITY_TASK", provision: plan.basis.provision } as const)
      : ({
          kind: "CONSENT",
          recipient: receiver,
          purpose: plan.basis.purpose,
          fields: told,
          givenAt: sender(start).now(),
        } as const);
  const id = okay(
    await createReferral(sender(start), {
      idempotencyKey: `${key} draft`,
      citizenId: citizen.id,
      receiver,
      basis,
      level: 2,
      fields: told,
      channel: "PHONE",
      need: plan.need,
      urgency: plan.urgency,
    }),
  );
  if (plan.sentDaysAgo === null) return;
  okay(await sendReferral(sender(start), id, { idempotencyKey: `${key} sent`, version: 1 }));
  for (const [index, step] of plan.steps.entries()) {
    // Half an hour between steps: the first answers stay within their working days.
    const at = new Date(start.getTime() + (index + 1) * 1_800_000);
    const by = sendersSteps.has(step[0]) ? sender(at) : receiving(at);
    await takeStep(by, id, { idempotencyKey: `${key} step ${index}`, version: 2 + index }, step);
  }
}

/** Steps of the demo that the sender takes; the others are the receiver's. */
const sendersSteps: ReadonlySet<string> = new Set(["answer", "withdraw", "error", "cancel"]);

const nothingMore = { bornOn: null, email: null, address: null, diagnosis: null };

async function takeStep(
  by: RequestContext,
  id: ReferralId,
  input: Keyed & { readonly version: number },
  [step, words = ""]: DemoStep,
): Promise<void> {
  if (step === "passOn") return void okay(await passOnReferral(by, id, { ...input, ...(await passedOn(by, words)) }));
  if (step === "withdraw") return void okay(await withdrawConsent(by, id, input));
  const typed = { ...input, reason: words, question: words, answer: words, outcome: words };
  okay(await stepByRule(by, step, id, typed, ruleOf[step]));
}

/** What goes on to the unit: the need, for which the authority has a task of its own. */
async function passedOn(by: RequestContext, to: string): Promise<Omit<rules.PassOnInput, "version">> {
  return {
    reason: `${to} kan hjælpe bedre`,
    receiver: await receiverOf(by, to),
    basis: { kind: "AUTHORITY_TASK", provision: "Beskæftigelsesindsatsloven § 8" },
    level: 1,
    fields: ["NEED", "AGE_BAND", "DISTRICT"],
    channel: null,
    need: "Vil gerne i gang igen efter længere tids sygdom.",
    urgency: "NORMAL",
  };
}

const ruleOf = {
  accept: rules.acceptReferral,
  start: rules.startReferral,
  resume: rules.resumeReferral,
  error: rules.enterInError,
  decline: rules.declineReferral,
  ask: rules.askBack,
  answer: rules.answerQuestion,
  hold: rules.holdReferral,
  complete: rules.completeReferral,
  fail: rules.failReferral,
  cancel: rules.cancelReferral,
} as const;

async function receiverOf(context: RequestContext, name: string): Promise<rules.Receiver> {
  const unit = (await readReferralUnits(context)).find((each) => each.name === name);
  if (unit) return { kind: "UNIT", administration: asAdministrationSlug(unit.administration), unitId: unit.id };
  const activities = await readReferralActivities(context, { direction: "forward", limit: 100, cursor: null });
  const activity = activities.nodes.find((each) => each.name === name);
  if (!activity) throw new Error(`The demo refers to ${name}, which is not there.`);
  return { kind: "ACTIVITY", associationId: activity.associationId, activityId: activity.id };
}

function contextOf(people: DemoPeople, seat: string): (at: Date) => RequestContext {
  const context = people.get(seat);
  if (!context) throw new Error(`Nobody of the demo refers in ${seat}.`);
  return context;
}

/** A demo that is refused is a bug. */
function okay<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`The demo was refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
}
