import { addMilliseconds, asId, dateAt, toInstant, type AwardCycleId, type NominationId } from "@indgang/domain/kernel";
import * as rules from "@indgang/domain/awards";
import type { RequestContext } from "@indgang/subgraph-kit";
import { openCycle, stepCycle } from "../service/cycles.ts";
import { publishAwards } from "../service/decisions.ts";
import { registerNomination } from "../service/register-nomination.ts";
import { treatNomination } from "../service/treat-nomination.ts";
import { decide, vote } from "./demo-jury.ts";
import type { DemoPeople } from "./demo-people.ts";
import type { DemoNomination, DemoYear } from "./demo-plans.ts";
import { keyed, okay, type DemoStage, type Making, type Nominated } from "./demo-stage.ts";

const day = 86_400_000;

/** On which day, counted from today (or the same day of an earlier year), nominations begin and end. */
const windows: Readonly<Record<rules.AwardCycleState, readonly [number, number]>> = {
  DRAFT: [30, 60],
  NOMINATING: [-20, 20],
  JUDGING: [-40, -12],
  DECIDED: [-60, -30],
  PUBLISHED: [-60, -30],
  CANCELLED: [-60, -30],
};

/** Makes one year of a prize through the very services that people use. */
export async function makeYear(stage: DemoStage, year: DemoYear): Promise<void> {
  const { people, plan, now } = stage;
  const at = (days: number): Date => new Date(now.getTime() + (days - 365 * Math.max(0, year.yearsAgo)) * day);
  const by = (subject: string, days: number): RequestContext => personOf(people, subject)(at(days));
  const secretary = `${plan.administration}.secretary`;
  const [from, until] = windows[year.state];
  const made = { ...stage, key: `${stage.key} ${year.yearsAgo}`, by, secretary, at };
  const cycleId = await open(made, year, from, until);
  if (year.state === "DRAFT") return;
  if (year.state === "CANCELLED") return cancel(made, cycleId, until);
  const nominations = await nominate(made, year, cycleId, from);
  if (year.state === "NOMINATING") return;
  const judging = { operation: "beginJudging", input: keyed(made, "judging"), cycleId };
  const begin = { version: 1 };
  okay(
    await stepCycle(by(secretary, until + 1), {
      ...judging,
      rule: (state, work) => rules.beginJudging({ ...state, unchecked: 0 }, begin, work.acting),
    }),
  );
  const voters = year.state === "JUDGING" ? plan.jury.slice(-1) : plan.jury;
  for (const juror of voters) await vote(made, cycleId, nominations, by(juror, until + 4), juror);
  if (year.state === "JUDGING") return;
  await decide(made, cycleId, nominations, until + 8);
  const minute = "Komitéen var enig om vinderne.";
  // Under embargo: the winners are told at the feast.
  const publishAt = year.state === "DECIDED" ? addMilliseconds(toInstant(now), 12 * day) : null;
  const version = 1 + stage.prize.categories.length;
  okay(
    await publishAwards(by(secretary, until + 9), cycleId, { ...keyed(made, "publish"), version, minute, publishAt }),
  );
}

function personOf(people: DemoPeople, subject: string): (at: Date) => RequestContext {
  const person = people.get(subject);
  if (!person) throw new Error(`The demo's prizes need ${subject}.`);
  return person;
}

async function open(made: Making, { yearsAgo }: DemoYear, from: number, until: number): Promise<AwardCycleId> {
  const { by, at, secretary, plan, prize, people, now } = made;
  const start = Math.min(from, 0) - 5;
  const jurors = plan.jury.map((subject, index) => ({
    personId: personOf(people, subject)(now).viewer.personId ?? asId<"Person">(""),
    isChair: index === 0,
  }));
  const scoresDueOn = dateAt(toInstant(at(until + 20)));
  return okay(
    await openCycle(by(secretary, start), prize.id, {
      ...keyed(made, "open"),
      year: now.getUTCFullYear() - yearsAgo,
      nominateFrom: toInstant(at(from)),
      nominateUntil: toInstant(at(until)),
      scoresDueOn,
      jurors,
    }),
  );
}

async function cancel(made: Making, cycleId: AwardCycleId, until: number): Promise<void> {
  const input = { ...keyed(made, "cancel"), version: 1, reason: "Der kom ingen indstillinger." };
  const rule = (state: rules.CycleState, work: { acting: Parameters<typeof rules.cancelCycle>[2] }) =>
    rules.cancelCycle(state, input, work.acting);
  okay(await stepCycle(made.by(made.secretary, until + 2), { operation: "cancelCycle", input, cycleId, rule }));
}

async function nominate(made: Making, { nominations }: DemoYear, cycleId: AwardCycleId, from: number) {
  const candidates: Nominated[] = [];
  for (const [index, nomination] of nominations.entries()) {
    const kind = nomination.person === null ? "ORGANISATION" : "PERSON";
    const category = made.prize.categories.find((each) => each.kind === kind);
    if (!category) throw new Error(`${made.prize.name} has no category of ${kind}.`);
    const receivedAt = made.at(from + 2 + index);
    const context = made.by(made.secretary, from + 2 + index);
    const id = okay(
      await registerNomination(context, cycleId, {
        ...keyed(made, `nomination ${index}`),
        receivedAt: toInstant(receivedAt),
        ...contentOf(made, nomination, category.id, index),
      }),
    );
    if (nomination.state !== "RECEIVED") await treat(made, id, nomination.state ?? "ELIGIBLE", from + 3 + index);
    if (nomination.state === undefined) candidates.push({ id, categoryId: category.id });
  }
  return candidates;
}

function contentOf(
  made: Making,
  { person, activeAt, reasons, isTied }: DemoNomination,
  categoryId: rules.PrizeCategory["id"],
  index: number,
): rules.NominationInput {
  const associationId = person === null ? made.nextAssociation(isTied === true) : null;
  const nominators = ["Dorte Vang", "Mads Elbæk", "Leyla Thomsen", "Finn Rosenkær"];
  return {
    categoryId,
    nominee: { associationId, name: person, activeAt: activeAt ?? null },
    reasons,
    nominator: { name: nominators[index % nominators.length] ?? "", email: null, associationId: null },
  };
}

async function treat(made: Making, nominationId: NominationId, state: string, days: number): Promise<void> {
  const context = made.by(made.secretary, days);
  const reason = state === "WITHDRAWN" ? "Ønsker ikke at deltage i år." : "Virker ikke i kommunen.";
  const input = { ...keyed(made, `treat ${nominationId}`), version: 1, isEligible: state === "ELIGIBLE", reason };
  const rule = (found: rules.TreatNominationState, by: Parameters<typeof rules.checkNomination>[2]) =>
    state === "WITHDRAWN" ? rules.withdrawNomination(found, input, by) : rules.checkNomination(found, input, by);
  const operation = state === "WITHDRAWN" ? "withdrawNomination" : "checkNomination";
  okay(await treatNomination(context, { operation, input, nominationId, rule }));
}
