import { waitsForOf, formalRequirements, type ApplicationState } from "@indgang/domain/pools";
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

/** A case in a state, with what a case in that state has: content, formal check, an event, and from RECOMMENDED on an assessment. */
export async function insertCase(owner: Owner, number: number, options: CaseOptions = {}): Promise<void> {
  const {
    slug = "social",
    state = "RECEIVED",
    association = 1,
    amount = 1_000_000,
    assignee,
    dueOn = null,
    receivedAt = "2026-10-01T08:00:00.000Z",
  } = options;
  const owned = { municipality_id: 101, administration_id: slug };
  const application_id = id("application", number);
  const title = options.title ?? `Sag ${number}`;
  const case_number = `${slug.slice(0, 3).toUpperCase()}-2025-${String(number).padStart(4, "0")}`;
  const association_name = ["Aktive Ældre", "Besøgsvennerne", "Øens Netværk"][association - 1] ?? "";
  await insert(owner, "application", [
    {
      ...owned,
      id: application_id,
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
      search_text: `${case_number} ${title} ${association_name}`.toLowerCase(),
      created_at: receivedAt,
    },
  ]);
  await insert(owner, "budget_item", [
    { ...owned, application_id, position: 1, kind: "ACTIVITIES", amount, note: null },
  ]);
  await insert(owner, "application_goal", [
    { ...owned, application_id, position: 1, text: "Flere besøg", measure: "Antal" },
  ]);
  await insert(owner, "other_funding", [
    { ...owned, application_id, position: 1, funder: "Fonden", amount: 500_000, state: "SOUGHT" },
  ]);
  await insert(owner, "formal_check", [
    { ...owned, application_id, missing: state === "RETURNED" ? "Budget" : null, due_on: null, completed_at: null },
  ]);
  await insert(
    owner,
    "formal_check_item",
    formalRequirements.map((code) => ({ ...owned, application_id, code, met: null, note: null })),
  );
  await insert(owner, "timeline_event", [
    {
      ...owned,
      id: id("event", number * 10),
      application_id,
      at: receivedAt,
      kind: "RECEIVED",
      audience: "SHARED",
      actor_id: null,
      note: null,
    },
    {
      ...owned,
      id: id("event", number * 10 + 1),
      application_id,
      at: "2026-10-10T08:00:00Z",
      kind: "ASSESSMENT_STARTED",
      audience: "ADMINISTRATION",
      actor_id: null,
      note: marker(slug),
    },
  ]);
  if (assessed.includes(state)) await insertAssessment(owner, number, slug, amount);
}

async function insertAssessment(owner: Owner, number: number, slug: Slug, amount: number): Promise<void> {
  const owned = { municipality_id: 101, administration_id: slug };
  const assessment_id = id("assessment", number);
  await insert(owner, "assessment", [
    {
      ...owned,
      id: assessment_id,
      version: 1,
      application_id: id("application", number),
      assessor_id: id("person", personNumber(`${slug}.caseworker`)),
      state: "COMPLETED",
      recommendation: "FULL",
      recommended_amount: amount,
      summary: marker(slug),
      updated_at: "2026-11-01T08:00:00Z",
      completed_at: "2026-11-01T08:00:00Z",
    },
  ]);
  await insert(
    owner,
    "criterion_assessment",
    [1, 2].map((position) => ({
      ...owned,
      assessment_id,
      criterion_id: id("criterion", numberOf(slug) * 10 + position),
      rating: "MET",
      note: marker(slug),
    })),
  );
}

export interface MeetingOptions {
  readonly slug?: Slug;
  readonly state?: "DRAFT" | "CALLED" | "CLOSED";
  readonly startsAt?: string;
  /** Numbers of the SCHEDULED cases on its list; the items have the same numbers. */
  readonly cases?: readonly number[];
}

/** A meeting with its list. Each item proposes the whole of 1,000,000 øre from the block grant. */
export async function insertMeeting(owner: Owner, number: number, options: MeetingOptions = {}): Promise<void> {
  const { slug = "social", state = "CALLED", startsAt = "2026-11-25T14:00:00.000Z", cases = [] } = options;
  const owned = { municipality_id: 101, administration_id: slug };
  await insert(owner, "committee_meeting", [
    {
      ...owned,
      id: id("meeting", number),
      version: 1,
      committee_id: id("committee", numberOf(slug)),
      starts_at: startsAt,
      place: `Rådhuset, lokale ${number}`,
      state,
      minutes_text: "",
      closed_at: null,
      attendee_ids: [],
    },
  ]);
  await insert(
    owner,
    "meeting_item",
    cases.map((item, index) => ({
      ...owned,
      id: id("item", item),
      version: 1,
      meeting_id: id("meeting", number),
      application_id: id("application", item),
      position: index + 1,
      proposed_outcome: "FULL",
      proposed_amount: 1_000_000,
      budget_line_id: id("line", numberOf(slug) * 10 + 1),
      reason_code: null,
      reason_text: null,
    })),
  );
}
