import { formalRequirements, waitsForOf, type ApplicationState } from "@indgang/domain/pools";
import { id } from "./ids.ts";
import { insert, type Owner } from "./insert.ts";
import { personNumber, type Slug, type Who } from "./people.ts";
import { marker, numberOf } from "./world.ts";

export interface CaseOptions {
  readonly slug?: Slug;
  readonly state?: ApplicationState;
  readonly association?: number;
  /** Øre. */
  readonly amount?: number;
  readonly assignee?: Who;
  readonly dueOn?: string | null;
  readonly receivedAt?: string;
  readonly title?: string;
}

const assessed: readonly ApplicationState[] = ["RECOMMENDED", "SCHEDULED", "GRANTED", "PARTLY_GRANTED", "REJECTED"];
const associations = ["Aktive Ældre", "Besøgsvennerne", "Øens Netværk"];
const received = "2026-10-01T08:00:00.000Z";

/** A case in a state, with what a case in that state has: content, formal check, an event, and from RECOMMENDED on an assessment. */
export function insertCase(owner: Owner, number: number, options: CaseOptions = {}): Promise<void> {
  return insertCases(owner, [number], options);
}

/** Cases that differ in their number alone. */
export async function insertCases(owner: Owner, numbers: readonly number[], options: CaseOptions): Promise<void> {
  const { slug = "social", state = "RECEIVED", amount = 1_000_000, receivedAt = received } = options;
  const owned = { municipality_id: 101, administration_id: slug };
  const cases = numbers.map((number) => ({ number, of: { ...owned, application_id: id("application", number) } }));
  const note = null;
  await insert(
    owner,
    "application",
    numbers.map((number) => caseRow(number, options)),
  );
  await insert(
    owner,
    "budget_item",
    cases.map(({ of }) => ({ ...of, position: 1, kind: "ACTIVITIES", amount, note })),
  );
  await insert(
    owner,
    "application_goal",
    cases.map(({ of }) => ({ ...of, position: 1, text: "Flere besøg", measure: "Antal" })),
  );
  await insert(
    owner,
    "other_funding",
    cases.map(({ of }) => ({ ...of, position: 1, funder: "Fonden", amount: 500_000, state: "SOUGHT" })),
  );
  await insert(
    owner,
    "formal_check",
    cases.map(({ of }) => ({
      ...of,
      missing: state === "RETURNED" ? "Budget" : null,
      due_on: null,
      completed_at: null,
    })),
  );
  await insert(
    owner,
    "formal_check_item",
    cases.flatMap(({ of }) => formalRequirements.map((code) => ({ ...of, code, met: null, note }))),
  );
  await insert(
    owner,
    "timeline_event",
    cases.flatMap(({ number, of }) => [
      {
        ...of,
        id: id("event", number * 10),
        at: receivedAt,
        kind: "RECEIVED",
        audience: "SHARED",
        actor_id: null,
        note,
      },
      {
        ...of,
        id: id("event", number * 10 + 1),
        at: "2026-10-10T08:00:00Z",
        kind: "ASSESSMENT_STARTED",
        audience: "ADMINISTRATION",
        actor_id: null,
        note: marker(slug),
      },
    ]),
  );
  if (assessed.includes(state)) await insertAssessments(owner, numbers, slug, amount);
}

function caseRow(number: number, options: CaseOptions) {
  const {
    slug = "social",
    state = "RECEIVED",
    association = 1,
    amount = 1_000_000,
    assignee,
    dueOn = null,
    receivedAt = received,
    title = `Sag ${number}`,
  } = options;
  const case_number = `${slug.slice(0, 3).toUpperCase()}-2025-${String(number).padStart(4, "0")}`;
  const association_name = associations[association - 1] ?? "";
  return {
    municipality_id: 101,
    administration_id: slug,
    id: id("application", number),
    version: 1,
    case_number,
    pool_id: id("pool", numberOf(slug)),
    round_id: id("round", numberOf(slug)),
    association_id: id("association", association),
    association_name,
    title,
    purpose: "Besøgsven",
    state,
    channel: "PAPER",
    received_at: receivedAt,
    applied_amount: amount,
    target_groups: ["ELDERLY"],
    participants: 40,
    volunteers: 12,
    assignee_id: assignee ? id("person", personNumber(assignee)) : null,
    waits_for: waitsForOf[state],
    due_on: dueOn,
    created_at: receivedAt,
  };
}

async function insertAssessments(owner: Owner, numbers: readonly number[], slug: Slug, amount: number): Promise<void> {
  const owned = { municipality_id: 101, administration_id: slug };
  const at = "2026-11-01T08:00:00Z";
  const said = {
    assessor_id: id("person", personNumber(`${slug}.caseworker`)),
    state: "COMPLETED",
    recommendation: "FULL",
    recommended_amount: amount,
    summary: marker(slug),
    updated_at: at,
    completed_at: at,
  };
  await insert(
    owner,
    "assessment",
    numbers.map((number) => ({
      ...owned,
      id: id("assessment", number),
      version: 1,
      application_id: id("application", number),
      ...said,
    })),
  );
  const criteria = [1, 2].map((position) => id("criterion", numberOf(slug) * 10 + position));
  await insert(
    owner,
    "criterion_assessment",
    numbers.flatMap((number) =>
      criteria.map((criterion_id) => ({
        ...owned,
        assessment_id: id("assessment", number),
        criterion_id,
        rating: "MET",
        note: marker(slug),
      })),
    ),
  );
}
