import { assessmentDueOn, formalCheckDueOn, waitsForOf } from "@indgang/domain/pools";
import { applicationParts } from "./application-parts.ts";
import { addAssessment } from "./case-assessment.ts";
import { addFormalCheck } from "./case-formal-check.ts";
import { type CasePlan, planCase } from "./case-plan.ts";
import { type CaseSetting, type DemoCase, event } from "./case-setting.ts";
import { meetingOf } from "./meetings.ts";
import { administrations, personId } from "./municipality.ts";
import { type DemoRound, poolId, roundId } from "./pools.ts";
import { demoId, type Random } from "./random.ts";
import { fields } from "./words/fields.ts";

const dueOn = (
  { calendar, round }: CaseSetting,
  plan: CasePlan,
  received: number,
  meetingDay: number | null,
): string | null => {
  const receivedAt = calendar.at(received, "09:00");
  if (plan.state === "RECEIVED") return formalCheckDueOn(receivedAt, null);
  if (plan.state === "RETURNED") return calendar.workingDay(received + 24);
  if (plan.state === "ASSESSING") return assessmentDueOn(calendar.at(received + 4, "11:30"), null);
  if (plan.state === "SCHEDULED" && meetingDay !== null) return calendar.day(meetingDay);
  return plan.state === "RECOMMENDED" && round.decided === null ? calendar.workingDay(20) : null;
};

/**
 * The day a case came in, always within its round: to the last days what still waits for its check, early what is decided already.
 * Development money is applied for all year.
 */
function receivedOn(round: DemoRound, { state, part }: CasePlan, random: Random): number {
  if (round.isDevelopment) return state === "RECEIVED" ? -random.whole(1, 6) : -random.whole(5, 14);
  if (state === "RECEIVED") return round.deadline - random.whole(0, 2);
  return round.deadline - (part === "closed-meeting" ? random.whole(22, 26) : random.whole(0, 26));
}

/** One case with all its rows. */
const addCase = (setting: CaseSetting, index: number): void => {
  const { municipalityId, pool, round, associations, calendar, random, add } = setting;
  const association = random.pick(associations);
  const project = random.pick(fields[pool.field].projects);
  const plan = planCase(round, random);
  const id = demoId(`${municipalityId} application ${pool.slug} ${round.key} ${index}`);
  const administration = administrations.find((each) => each.id === pool.administration);
  const staff = (role: number) => personId(municipalityId, administration?.staff[role]?.subject ?? "");
  const received = receivedOn(round, plan, random);
  const applied = Math.round((pool.from + (pool.to - pool.from) * random.next() ** 2) / 500) * 500;
  const key = { municipality_id: municipalityId, administration_id: pool.administration };
  const demo: DemoCase = {
    id,
    key,
    applied,
    plan,
    association,
    title: project.title,
    caseworker: staff(random.chance(0.6) ? 0 : 1),
    secretary: staff(3),
    clerk: personId(municipalityId, random.chance(0.7) ? "servicedesk" : "servicedesk2"),
    received,
  };
  const caseNumber = setting.caseNumber(pool.administration, calendar.day(received).slice(0, 4));
  const isAssigned = plan.part !== "unassigned" && !["RECEIVED", "RETURNED"].includes(plan.state);
  add("application", {
    ...key,
    id,
    version: 1,
    case_number: caseNumber,
    pool_id: poolId(municipalityId, pool.slug),
    round_id: roundId(municipalityId, pool.slug, round),
    association_id: association.id,
    association_name: association.name,
    title: project.title,
    purpose: project.purpose,
    state: plan.state,
    channel: random.chance(0.5) ? "PAPER" : "DIGITAL",
    received_at: calendar.at(received, "09:00"),
    applied_amount: applied * 100,
    target_groups: random.sample(fields[pool.field].groups, random.whole(1, 2)),
    participants: random.whole(8, 240),
    volunteers: random.whole(3, 60),
    assignee_id: isAssigned ? demo.caseworker : null,
    waits_for: waitsForOf[plan.state],
    due_on: dueOn(setting, plan, received, meetingOf(municipalityId, pool, round, plan, calendar)?.day ?? null),
    created_at: calendar.at(received, "09:00"),
  });
  for (const [table, rows] of Object.entries(
    applicationParts({ ...key, application_id: id }, applied, project, random),
  ))
    add(table, ...rows);
  addFormalCheck(setting, demo);
  if (isAssigned)
    add("timeline_event", event(setting, demo, "ASSIGNED", "SHARED", Math.min(received + 5, -1), "14:00", staff(2)));
  if (plan.state === "WITHDRAWN")
    add(
      "timeline_event",
      event(
        setting,
        demo,
        "WITHDRAWN",
        "SHARED",
        received + 9,
        "14:00",
        demo.clerk,
        "Foreningen har selv trukket ansøgningen tilbage.",
      ),
    );
  else if (isAssigned && (plan.state !== "ASSESSING" || plan.part === "drafted")) addAssessment(setting, demo);
};

/** All cases of a pool in a round, and the budget lines that their grants fit into. */
export const addCases = (setting: CaseSetting, count: number): void => {
  for (let index = 0; index < count; index += 1) addCase(setting, index);
};
