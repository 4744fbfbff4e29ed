import {
  addMilliseconds,
  asId,
  dateAt,
  toInstant,
  type AssociationId,
  type AwardCycleId,
  type NominationId,
  type Outcome,
} from "@indgang/domain/kernel";
import * as rules from "@indgang/domain/awards";
import type { RequestContext } from "@indgang/subgraph-kit";
import { stepBallot } from "../service/ballots.ts";
import { openCycle, stepCycle } from "../service/cycles.ts";
import { decideAward, publishAwards } from "../service/decisions.ts";
import { registerNomination } from "../service/nominate.ts";
import { treatNomination } from "../service/treat-nomination.ts";
import type { DemoPeople } from "./demo-people.ts";
import type { DemoNomination, DemoPrize, DemoYear } from "./demo-plans.ts";

/** Where a year of the demo is made: its prize, its people, the associations that are nominated, and the clock. */
export interface DemoStage {
  readonly people: DemoPeople;
  readonly plan: DemoPrize;
  readonly prize: rules.Prize;
  readonly now: Date;
  /** Key of everything that is made here, beside what tells the steps apart. */
  readonly key: string;
  nextAssociation(isTied: boolean): AssociationId;
}

const day = 86_400_000;

/** A demo that is refused is a bug. */
export function okay<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`The demo was refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
}

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

interface Making extends DemoStage {
  readonly secretary: string;
  by(subject: string, days: number): RequestContext;
  at(days: number): Date;
}

const keyed = ({ key }: Pick<DemoStage, "key">, step: string) => ({ idempotencyKey: `${key} ${step}` });

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

/** Those that can win. */
interface Nominated {
  readonly id: NominationId;
  readonly categoryId: rules.PrizeCategory["id"];
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

async function vote(
  made: Making,
  cycleId: AwardCycleId,
  nominations: readonly Nominated[],
  context: RequestContext,
  juror: string,
): Promise<void> {
  for (const { id: categoryId } of made.prize.categories) {
    let version = 0;
    const of = { cycleId, categoryId };
    for (const [index, { id }] of nominations.filter((each) => each.categoryId === categoryId).entries()) {
      const scores = made.prize.criteria.map(({ id: criterionId, mostPoints }) => ({
        criterionId,
        points: Math.max(0, mostPoints - 1 - index * 2),
      }));
      const input = { ...keyed(made, `${juror} ${id}`), version, nominationId: id, scores };
      const saved = await stepBallot(context, {
        operation: "saveScores",
        input,
        of,
        rule: (state, by) => rules.saveScores(state, input, by),
      });
      // LAW-2: whoever has an interest leaves it out.
      if (saved.ok) version += 1;
      else if (saved.refusal.code !== "RECUSED_FROM_NOMINATION") okay(saved);
    }
    const input = { ...keyed(made, `${juror} votes ${categoryId}`), version };
    const rule = (state: rules.BallotState, by: Parameters<typeof rules.submitBallot>[2]) =>
      rules.submitBallot(state, input, by);
    okay(await stepBallot(context, { operation: "submitBallot", input, of, rule }));
  }
}

async function decide(made: Making, cycleId: AwardCycleId, nominations: readonly Nominated[], days: number) {
  for (const [index, { id: categoryId }] of made.prize.categories.entries()) {
    const winner = nominations.find((each) => each.categoryId === categoryId);
    const motivation = "Fordi indsatsen har gjort hverdagen bedre for mange, og fordi andre kan lære af den.";
    okay(
      await decideAward(made.by(made.secretary, days), cycleId, {
        ...keyed(made, `decide ${categoryId}`),
        version: 1 + index,
        categoryId,
        nominationId: winner?.id ?? null,
        motivation,
      }),
    );
  }
}
