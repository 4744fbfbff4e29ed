import { assessmentDueOn, formalCheckDueOn, formalRequirements, waitsForOf } from "@indgang/domain/pools";
import { applicationParts } from "./application-parts.ts";
import type { DemoAssociation } from "./associations.ts";
import type { Calendar } from "./calendar.ts";
import { type CasePlan, planCase } from "./case-plan.ts";
import { decideCase } from "./decided-cases.ts";
import type { Row } from "./insert.ts";
import { meetingOf } from "./meetings.ts";
import { administrations, personId } from "./municipality.ts";
import { criterionIds, type DemoPool, type DemoRound, poolId, roundId } from "./pools.ts";
import { demoId, type Random } from "./random.ts";
import { fields } from "./words/fields.ts";
import { assessmentSummaries, criterionNotes } from "./words/reasons.ts";

export interface CaseSetting {
  readonly municipalityId: number;
  readonly pool: DemoPool;
  readonly round: DemoRound;
  readonly associations: readonly DemoAssociation[];
  readonly calendar: Calendar;
  readonly random: Random;
  /** Puts rows where they belong. */
  readonly add: (table: string, ...rows: Row[]) => void;
  /** The next case number of the year the case came in. */
  readonly caseNumber: (administration: string, year: string) => string;
}

/** What a case is, for whoever adds to it. Amounts in whole kroner; days from today. */
export interface DemoCase {
  readonly id: string;
  readonly key: Row;
  readonly applied: number;
  readonly plan: CasePlan;
  readonly association: DemoAssociation;
  readonly title: string;
  readonly caseworker: string;
  readonly secretary: string;
  readonly clerk: string;
  readonly received: number;
}

const event = ({ calendar }: CaseSetting, { id, key }: DemoCase, kind: string, audience: string, day: number, time: "09:00" | "11:30" | "14:00" | "16:00", actor: string | null, note: string | null = null): Row => ({
  ...key, id: demoId(`event ${id} ${kind}`), application_id: id, at: calendar.at(Math.min(day, 0), time) > calendar.now ? calendar.now : calendar.at(Math.min(day, 0), time), kind, audience, actor_id: actor, note,
});

const addFormalCheck = (setting: CaseSetting, demo: DemoCase): void => {
  const { add, calendar } = setting;
  const { plan, key, id, clerk, received } = demo;
  const isChecked = plan.state !== "RECEIVED" && plan.state !== "RETURNED";
  const isReturned = plan.state === "RETURNED";
  const missing = "Budgettet er ikke delt op på driftsudgifter, aktiviteter, husleje og løn, og ansøgningen mangler underskrift.";
  add("formal_check", { ...key, application_id: id, missing: isReturned ? missing : null, due_on: isReturned ? calendar.workingDay(received + 24) : null, completed_at: isChecked ? calendar.at(received + 4, "11:30") : null });
  add("formal_check_item", ...formalRequirements.map((code) => ({ ...key, application_id: id, code, met: isChecked ? true : isReturned ? code !== "BUDGET_BY_KIND" && code !== "SIGNED" : null, note: null })));
  add("timeline_event", event(setting, demo, "RECEIVED", "SHARED", received, "09:00", clerk));
  if (isReturned) add("timeline_event", event(setting, demo, "RETURNED", "SHARED", received + 3, "11:30", clerk, missing));
  if (isChecked) add("timeline_event", event(setting, demo, "FORMALLY_ACCEPTED", "SHARED", received + 4, "11:30", clerk));
};

const addAssessment = (setting: CaseSetting, demo: DemoCase): void => {
  const { add, calendar, random, municipalityId, pool } = setting;
  const { plan, key, id, caseworker, received, applied } = demo;
  const isDraft = plan.state === "ASSESSING";
  const isRejected = plan.state === "REJECTED" || (plan.state === "RECOMMENDED" && random.chance(0.2));
  const isFull = plan.state === "GRANTED" || (!isRejected && plan.state !== "PARTLY_GRANTED" && random.chance(0.4));
  const recommendation = isDraft ? null : isRejected ? "REJECT" : isFull ? "FULL" : "PART";
  const amount = recommendation === "FULL" ? applied : recommendation === "PART" ? Math.max(1_000, Math.round((applied * 0.6) / 1_000) * 1_000) : 0;
  const assessmentId = demoId(`assessment ${id}`);
  add("assessment", {
    ...key, id: assessmentId, version: isDraft ? 2 : 3, application_id: id, assessor_id: caseworker, state: isDraft ? "DRAFT" : "COMPLETED", recommendation, recommended_amount: recommendation === null ? null : Math.min(amount, applied) * 100,
    summary: isDraft ? "" : random.pick(assessmentSummaries), updated_at: calendar.at(Math.min(received + 14, -1), "14:00"), completed_at: isDraft ? null : calendar.at(Math.min(received + 14, -1), "14:00"),
  });
  const rated = criterionIds(municipalityId, pool.slug).slice(0, isDraft ? 3 : undefined);
  add("criterion_assessment", ...rated.map((criterionId) => ({ ...key, assessment_id: assessmentId, criterion_id: criterionId, rating: random.pick(["MET", "MET", "MET", "PARTLY_MET", isRejected ? "NOT_MET" : "PARTLY_MET"]), note: random.pick(criterionNotes) })));
  add("timeline_event", event(setting, demo, "ASSESSMENT_STARTED", "ADMINISTRATION", Math.min(received + 8, -1), "14:00", caseworker));
  if (!isDraft) add("timeline_event", event(setting, demo, "ASSESSMENT_COMPLETED", "ADMINISTRATION", Math.min(received + 14, -1), "14:00", caseworker));
  const meeting = meetingOf(municipalityId, pool, setting.round, plan);
  if (!meeting) return;
  add("timeline_event", event(setting, demo, "SCHEDULED", "ADMINISTRATION", Math.min(received + 16, -1), "16:00", demo.secretary));
  decideCase(setting, demo, meeting, recommendation ?? "FULL", Math.min(amount, applied));
  if (meeting.state === "CLOSED") add("timeline_event", event(setting, demo, "DECIDED", "SHARED", meeting.day, "16:00", demo.secretary));
};

const dueOn = ({ calendar, round }: CaseSetting, plan: CasePlan, received: number, meetingDay: number | null): string | null => {
  const receivedAt = calendar.at(received, "09:00");
  if (plan.state === "RECEIVED") return formalCheckDueOn(receivedAt, null);
  if (plan.state === "RETURNED") return calendar.workingDay(received + 24);
  if (plan.state === "ASSESSING") return assessmentDueOn(calendar.at(received + 4, "11:30"), null);
  if (plan.state === "SCHEDULED" && meetingDay !== null) return calendar.day(meetingDay);
  return plan.state === "RECOMMENDED" && round.decided === null ? calendar.workingDay(20) : null;
};

/** One case with all its rows. */
const addCase = (setting: CaseSetting, index: number): void => {
  const { municipalityId, pool, round, associations, calendar, random, add } = setting;
  const association = random.pick(associations);
  const project = random.pick(fields[pool.field].projects);
  const plan = planCase(round, random);
  const id = demoId(`${municipalityId} application ${pool.slug} ${round.key} ${index}`);
  const administration = administrations.find((each) => each.id === pool.administration);
  const staff = (role: number) => personId(municipalityId, administration?.staff[role]?.subject ?? "");
  // Cases that still wait for their check came in during the last days, whenever the round closed.
  const isFresh = plan.state === "RECEIVED" || round.isDevelopment;
  // What is decided already came in early.
  const received = isFresh ? -random.whole(1, 6) : round.deadline - random.whole(plan.part === "closed-meeting" ? 14 : 0, 18);
  const applied = Math.round((pool.from + (pool.to - pool.from) * random.next() ** 2) / 500) * 500;
  const key = { municipality_id: municipalityId, administration_id: pool.administration };
  const demo: DemoCase = { id, key, applied, plan, association, title: project.title, caseworker: staff(random.chance(0.6) ? 0 : 1), secretary: staff(3), clerk: personId(municipalityId, random.chance(0.7) ? "servicedesk" : "servicedesk2"), received };
  const caseNumber = setting.caseNumber(pool.administration, calendar.day(received).slice(0, 4));
  const isAssigned = plan.part !== "unassigned" && !["RECEIVED", "RETURNED"].includes(plan.state);
  add("application", {
    ...key, id, version: 1, case_number: caseNumber, pool_id: poolId(municipalityId, pool.slug), round_id: roundId(municipalityId, pool.slug, round), association_id: association.id, association_name: association.name, title: project.title,
    purpose: project.purpose, state: plan.state, channel: random.chance(0.5) ? "PAPER" : "DIGITAL", received_at: calendar.at(received, "09:00"), applied_amount: applied * 100, target_groups: random.sample(fields[pool.field].groups, random.whole(1, 2)),
    participants: random.whole(8, 240), volunteers: random.whole(3, 60), assignee_id: isAssigned ? demo.caseworker : null, waits_for: waitsForOf[plan.state],
    due_on: dueOn(setting, plan, received, meetingOf(municipalityId, pool, round, plan)?.day ?? null), search_text: `${caseNumber} ${project.title} ${association.name}`.toLowerCase(), created_at: calendar.at(received, "09:00"),
  });
  for (const [table, rows] of Object.entries(applicationParts({ ...key, application_id: id }, applied, project, random))) add(table, ...rows);
  addFormalCheck(setting, demo);
  if (isAssigned) add("timeline_event", event(setting, demo, "ASSIGNED", "SHARED", Math.min(received + 5, -1), "14:00", staff(2)));
  if (plan.state === "WITHDRAWN") add("timeline_event", event(setting, demo, "WITHDRAWN", "SHARED", received + 9, "14:00", demo.clerk, "Foreningen har selv trukket ansøgningen tilbage."));
  else if (isAssigned && (plan.state !== "ASSESSING" || plan.part === "drafted")) addAssessment(setting, demo);
};

/** All cases of a pool in a round, and the budget lines that their grants fit into. */
export const addCases = (setting: CaseSetting, count: number): void => {
  for (let index = 0; index < count; index += 1) addCase(setting, index);
};

