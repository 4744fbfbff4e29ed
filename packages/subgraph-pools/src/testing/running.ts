import { insertCase } from "./cases.ts";
import { globalId, id } from "./ids.ts";
import { insert, type Owner } from "./insert.ts";
import { insertMeeting } from "./meetings.ts";
import { personNumber } from "./people.ts";

const owned = { municipality_id: 101, administration_id: "social" };
const at = "2026-01-20T10:00:00Z";
/** The round that gave for 2026 and the two years after it, and its line. */
const round = id("round", 800);
const line = id("line", 800);

/** Of a case's years: 2026 is opened by the decision, 2027 and 2028 come. Their numbers are the case's with the year's last digit. */
export const yearNumber = (number: number, year: number): number => number * 10 + (year % 10);
export const yearId = (number: number, year: number): string => globalId("grantYear", yearNumber(number, year));

/** A case to which a running round gave 10,000 øre a year for three years. */
export async function insertRunningGrant(owner: Owner, number: number, amount = 10_000): Promise<void> {
  const known = await owner.query("SELECT 1 FROM funding_round WHERE id = $1", [round]);
  if (known.rowCount === 0) {
    const dates = { opens_at: "2025-09-01T00:00:00Z", deadline_at: "2025-11-30T22:59:59Z", decided_at: null };
    await insert(owner, "funding_round", [
      {
        ...owned,
        ...dates,
        id: round,
        version: 1,
        pool_id: id("pool", 1),
        kind: "RUNNING",
        year: 2026,
        years: 3,
        name: "Løbende 2026",
        focus_areas: [],
        terms_on: "2026-01-01",
      },
    ]);
    await insert(owner, "budget_line", [
      {
        ...owned,
        id: line,
        version: 1,
        round_id: round,
        position: 1,
        source: "BLOCK_GRANT",
        name: "Løbende",
        amount: 900_000_000,
        granted: 0,
      },
    ]);
  }
  await insertCase(owner, number, { amount, state: "GRANTED" });
  await owner.query("UPDATE application SET round_id = $2, association_id = $3 WHERE id = $1", [
    id("application", number),
    round,
    id("association", 1),
  ]);
  await insertMeeting(owner, number, { state: "CLOSED", cases: [number] });
  await insert(owner, "decision", [
    {
      ...owned,
      id: id("decision", number),
      application_id: id("application", number),
      meeting_item_id: id("item", number),
      budget_line_id: line,
      outcome: "FULL",
      amount,
      reason_code: null,
      reason_text: "",
      decided_at: at,
      recorded_by_id: id("person", personNumber("social.secretary")),
    },
  ]);
  await owner.query("UPDATE budget_line SET granted = granted + $2 WHERE id = $1", [line, amount]);
  for (const year of [2027, 2028])
    await owner.query("UPDATE grant_year SET id = $3 WHERE application_id = $1 AND year = $2", [
      id("application", number),
      year,
      id("grantYear", yearNumber(number, year)),
    ]);
}

/** The same, with the second year confirmed. */
export async function insertConfirmedYear(owner: Owner, number: number, amount?: number): Promise<void> {
  await insertRunningGrant(owner, number, amount);
  await owner.query("UPDATE grant_year SET state = 'CONFIRMED', confirmed_at = $2 WHERE id = $1", [
    id("grantYear", yearNumber(number, 2027)),
    at,
  ]);
}

/** What an association asks, waiting for the office. */
export async function insertWish(owner: Owner, number: number, more: object = {}): Promise<void> {
  await insertRunningGrant(owner, number);
  const asked = { kind: "GOALS", wish: "Færre ture", reason: "Sygdom", budget: [], state: "ASKED", asked_at: at };
  await insert(owner, "change_request", [
    {
      ...owned,
      id: id("changeRequest", number),
      version: 1,
      application_id: id("application", number),
      association_id: id("association", 1),
      ...asked,
      ...more,
    },
  ]);
}
