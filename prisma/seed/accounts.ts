import { accountsOwed, type AccountsState } from "@indgang/domain/accounts";
import { addDays, dateAt, type Instant, type Money } from "@indgang/domain/kernel";
import type { Calendar } from "./calendar.ts";
import type { Row } from "./insert.ts";
import { personId } from "./municipality.ts";
import { demoId } from "./random.ts";

interface Owing {
  readonly municipalityId: number;
  readonly calendar: Calendar;
  readonly rows: ReadonlyMap<string, readonly Row[]>;
}

/** Most accounts whose day is over are approved; of the others some wait for somebody, and some have not come. */
const stateOf = (count: number, isSettled: boolean): AccountsState => {
  if (count % 12 === 3) return "SUBMITTED";
  if (count % 12 === 7) return "CHECKED";
  // Whoever owes accounts is paid nothing more: in the demo only those to whom nothing is to be paid.
  return count % 12 === 11 && isSettled ? "OWED" : "APPROVED";
};

/** POOL-11: accounts of grants of the demo whose day is over. All others the database makes when it takes the decision in. */
export const accountsRows = ({ municipalityId, calendar, rows }: Owing): Readonly<Record<string, readonly Row[]>> => {
  const cases = new Map((rows.get("application") ?? []).map((row) => [row["id"], row]));
  const years = new Map((rows.get("funding_round") ?? []).map((row) => [row["id"], Number(row["year"])]));
  const placeOf = (row: Row | undefined): string => `${String(row?.["association_id"])} ${String(row?.["pool_id"])}`;
  // Those to whom the pool is still paying something.
  const paid = new Set(
    (rows.get("decision") ?? [])
      .filter(({ decided_at: at, amount }) => Number(amount) > 0 && dateAt(at as Instant) >= calendar.day(-150))
      .map(({ application_id: id }) => placeOf(cases.get(id))),
  );
  const isPaidOut = (at: unknown): boolean => dateAt(at as Instant) < calendar.day(-150);
  // Who speaks for an association of which the first accounts are due: somebody has to try it.
  const made: Readonly<Record<"grant_accounts" | "accounts_step" | "association_member", Row[]>> = {
    association_member: [],
    grant_accounts: [],
    accounts_step: [],
  };
  let count = 0;
  for (const {
    application_id: applicationId,
    amount,
    administration_id: administration,
    decided_at: decidedAt,
  } of rows.get("decision") ?? []) {
    const application = cases.get(applicationId);
    if (Number(amount) === 0 || application === undefined) continue;
    const owed = accountsOwed(
      Number(amount) as Money,
      { year: years.get(application["round_id"]) ?? 0 },
      // As the pools of the demo have them.
      { auditorThreshold: 10_000_000 as Money, auditorThresholdInclusive: false, accountsDueMonths: 3 },
    );
    if (owed.dueOn >= calendar.today) {
      const isTried = administration === "social" && owed.demand === "AUTHORISED" && isPaidOut(decidedAt);
      if (isTried && made.association_member.length === 0)
        made.association_member.push({
          municipality_id: municipalityId,
          association_id: application["association_id"],
          person_id: personId(municipalityId, "forening2"),
        });
      continue;
    }
    const state = stateOf((count += 1), !paid.has(placeOf(application)));
    const key = { municipality_id: municipalityId, administration_id: administration };
    const id = demoId(`accounts ${String(applicationId)}`);
    const content = {
      used: Number(amount),
      otherIncome: 0,
      unused: 0,
      auditorName: owed.demand === "AUTHORISED" ? "Revisionsfirmaet Kløver" : "Bente Holm",
      auditorKind: owed.demand === "AUTHORISED" ? "REGISTERED" : "ELECTED",
      auditorNumber: owed.demand === "AUTHORISED" ? "mne34567" : null,
      isEndorsed: true,
      note: null,
    };
    const isHere = state !== "OWED";
    const at = (days: number): string => `${addDays(owed.dueOn, days)}T10:00:00.000Z`;
    made.grant_accounts.push({
      ...key,
      id,
      version: { OWED: 1, SUBMITTED: 2, CHECKED: 3, APPROVED: 4, RETURNED: 3 }[state],
      application_id: applicationId,
      association_id: application["association_id"],
      pool_id: application["pool_id"],
      year: owed.year,
      amount,
      demand: owed.demand,
      period_ends_on: owed.periodEndsOn,
      due_on: owed.dueOn,
      state,
      used: isHere ? content.used : null,
      other_income: isHere ? 0 : null,
      unused: isHere ? 0 : null,
      auditor_name: isHere ? content.auditorName : null,
      auditor_kind: isHere ? content.auditorKind : null,
      auditor_number: isHere ? content.auditorNumber : null,
      is_endorsed: isHere ? true : null,
      note: null,
      channel: isHere ? "PAPER" : null,
      // Its scanned papers are not a part of the demo.
      document_ids: isHere ? [demoId(`accounts paper ${String(applicationId)}`)] : [],
      submitted_at: isHere ? at(-10) : null,
      return_reason: null,
      claimed: state === "APPROVED" ? 0 : null,
    });
    const desk = personId(municipalityId, "servicedesk");
    const leader = personId(municipalityId, `${String(administration)}.leader`);
    const steps = { OWED: 0, SUBMITTED: 1, CHECKED: 2, APPROVED: 3, RETURNED: 1 }[state];
    const taken: readonly (readonly [string, number, string])[] = [
      ["SUBMITTED", -10, desk],
      ["CHECKED", -7, desk],
      ["APPROVED", -2, leader],
    ];
    for (const [kind, days, actor] of taken.slice(0, steps))
      made.accounts_step.push({
        ...key,
        id: demoId(`${kind} ${id}`),
        accounts_id: id,
        at: at(days),
        kind,
        actor_id: actor,
        day: null,
        note: null,
        content: kind === "SUBMITTED" ? content : null,
      });
  }
  return made;
};
