import { formalRequirements } from "@indgang/domain/pools";
import type { DemoAssociation } from "./associations.ts";
import type { Calendar } from "./calendar.ts";
import type { Row } from "./insert.ts";
import { administrations, personId } from "./municipality.ts";
import { moneyYear, poolId, rounds } from "./pools.ts";
import { demoId } from "./random.ts";

/** A year of the running grant, in whole kroner. */
const perYear = 60_000;
const title = "Åbent hus hver torsdag";

interface Running {
  readonly municipalityId: number;
  readonly calendar: Calendar;
  /** The one that the demo's association speaks for. */
  readonly association: DemoAssociation;
  readonly caseNumber: (administration: string, year: string) => string;
}

/** POOL-7: a running round of Social with one grant over three years. Its first year is the one before the present round's, so that the next can be renewed. */
export const runningRows = ({
  municipalityId,
  calendar,
  association,
  caseNumber,
}: Running): Readonly<Record<string, readonly Row[]>> => {
  const [present, last] = ["present", "last"].map((key) => rounds.find((round) => round.key === key));
  const staff = administrations.find(({ id }) => id === "social")?.staff ?? [];
  if (present === undefined || last?.decided == null) return {};
  const person = (place: number) => personId(municipalityId, staff[place]?.subject ?? "");
  const key = { municipality_id: municipalityId, administration_id: "social" };
  const [id, round, line] = ["application", "round", "line"].map((of) => demoId(`${municipalityId} running ${of}`));
  const ofCase = { ...key, application_id: id };
  const item = demoId(`item ${id}`);
  const year = moneyYear(calendar, present) - 1;
  const [received, decided] = [last.deadline - 20, calendar.meetingDay(last.decided)];
  const at = calendar.at(received, "09:00");
  const amount = perYear * 100;
  const pool = poolId(municipalityId, "paragraf-18");
  const event = (kind: string, day: number, actor: string | null): Row => ({
    ...ofCase,
    id: demoId(`event ${id} ${kind}`),
    at: calendar.at(day, "09:00"),
    kind,
    audience: "SHARED",
    actor_id: actor,
    note: null,
  });
  return {
    funding_round: [
      {
        ...key,
        id: round,
        pool_id: pool,
        kind: "RUNNING",
        year,
        years: 3,
        name: `Løbende bevillinger fra ${year}`,
        opens_at: calendar.at(last.opens, "08:00"),
        deadline_at: calendar.at(last.deadline, "12:00"),
        decided_at: calendar.at(decided, "16:00"),
        focus_areas: [],
      },
    ],
    budget_line: [
      {
        ...key,
        id: line,
        version: 1,
        round_id: round,
        position: 1,
        source: "OWN_BUDGET",
        name: "Løbende bevillinger",
        amount: 50_000_000,
        granted: amount,
      },
    ],
    application: [
      {
        ...key,
        id,
        version: 1,
        case_number: caseNumber("social", calendar.day(received).slice(0, 4)),
        pool_id: pool,
        round_id: round,
        association_id: association.id,
        association_name: association.name,
        title,
        purpose:
          "Et åbent hus med fællesspisning for mennesker, der ellers sidder alene. Frivillige står for det hele.",
        state: "GRANTED",
        channel: "DIGITAL",
        received_at: at,
        applied_amount: amount,
        target_groups: ["EXCLUDED"],
        participants: 60,
        volunteers: 14,
        assignee_id: person(0),
        waits_for: "NOBODY",
        due_on: null,
        created_at: at,
      },
    ],
    budget_item: [
      { ...ofCase, position: 1, kind: "ACTIVITIES", amount: amount / 2, note: "Mad og materialer" },
      { ...ofCase, position: 2, kind: "RENT", amount: amount / 2, note: "Leje af lokale" },
    ],
    application_goal: [
      { ...ofCase, position: 1, text: "60 mennesker kommer hver måned", measure: "Vi tæller ved døren" },
    ],
    formal_check: [{ ...ofCase, missing: null, due_on: null, completed_at: calendar.at(received + 4, "11:30") }],
    formal_check_item: formalRequirements.map((code) => ({ ...ofCase, code, met: true, note: null })),
    meeting_item: [
      {
        ...key,
        id: item,
        version: 1,
        meeting_id: demoId(`${municipalityId} meeting social ${last.key}`),
        application_id: id,
        position: 0,
        proposed_outcome: "FULL",
        proposed_amount: amount,
        budget_line_id: line,
        reason_code: null,
        reason_text: null,
      },
    ],
    decision: [
      {
        ...key,
        id: demoId(`decision ${id}`),
        application_id: id,
        meeting_item_id: item,
        budget_line_id: line,
        outcome: "FULL",
        amount,
        reason_code: null,
        reason_text: "",
        decided_at: calendar.at(decided, "16:00"),
        recorded_by_id: person(3),
      },
    ],
    grant_given: [
      {
        ...key,
        id: demoId(`grant ${id}`),
        pool_id: pool,
        round_id: round,
        association_id: association.id,
        application_id: id,
        title,
        amount,
        currency: "DKK",
        awarded_on: calendar.day(decided),
        year,
        source: "DECISION",
        external_id: null,
      },
    ],
    timeline_event: [
      event("RECEIVED", received, null),
      event("FORMALLY_ACCEPTED", received + 4, person(0)),
      event("DECIDED", decided, person(3)),
    ],
  };
};
