import { Client } from "pg";
import { agreementRows } from "./agreements.ts";
import { associationRows } from "./associations.ts";
import { budgetLineRows } from "./budget-lines.ts";
import { Calendar } from "./calendar.ts";
import { addCases } from "./cases.ts";
import { draftRows } from "./drafts.ts";
import { answerRows, formRows } from "./forms/form-rows.ts";
import { insertRows, type Row } from "./insert.ts";
import { letterTemplateRows } from "./letter-templates.ts";
import { meetingRows } from "./meetings.ts";
import { administrations } from "./municipality.ts";
import { organisationRows } from "./organisation-rows.ts";
import { giveOwnGrants } from "./own-grants.ts";
import { tellOutcomes } from "./outcomes.ts";
import { accountsRows } from "./accounts.ts";
import { paymentRows } from "./payments.ts";
import { poolRows } from "./pool-rows.ts";
import { poolId, pools, rounds } from "./pools.ts";
import { Random } from "./random.ts";
import { referralTargetRows } from "./referral-targets.ts";
import { runningRows } from "./running.ts";
import { savedViewRows } from "./saved-views.ts";

export interface DemoOptions {
  readonly ownerUrl: string;
  /** The day that all dates are seen from. */
  readonly now: Date;
  /** How many times the usual amount of associations and cases; for measuring. */
  readonly scale?: number;
  readonly onProgress?: (text: string) => void;
}

export const demoMunicipality = { id: 101, name: "Københavns Kommune", isSandbox: false } as const;
/** A municipality to try imports in, whose data concern nobody. */
export const sandboxMunicipality = { id: 999, name: "Prøvekommunen", isSandbox: true } as const;

/** In the order in which rows may point at each other. */
const tables = [
  "municipality",
  "administration",
  "committee",
  "person",
  "person_address",
  "role_assignment",
  "committee_member",
  "association",
  "association_year",
  "association_contact",
  "association_member",
  "association_tie",
  "pool",
  "pool_terms",
  "criterion",
  "letter_template",
  "funding_round",
  "pool_form",
  "application_draft",
  "budget_line",
  "application",
  "case_number_series",
  "budget_item",
  "application_goal",
  "other_funding",
  "application_answers",
  "formal_check",
  "formal_check_item",
  "assessment",
  "criterion_assessment",
  "committee_meeting",
  "meeting_item",
  "recusal",
  // Before the decisions, so that what is there already is not made by the database.
  "grant_accounts",
  "accounts_step",
  "decision",
  "grant_given",
  "payment_plan",
  "payment_file",
  "instalment",
  "payment_step",
  "ledger_entry",
  "agreement",
  "agreement_version",
  "agreement_decline",
  "timeline_event",
  "referral_unit",
  "referral_activity",
  "referral_terms",
  "saved_view",
] as const;

const build = (calendar: Calendar, scale: number): Map<string, Row[]> => {
  const rows = new Map<string, Row[]>(tables.map((table) => [table, []]));
  const add = (table: string, ...added: Row[]): void => {
    const found = rows.get(table);
    if (!found) throw new Error(`Rows of ${table} have no place in the order of tables.`);
    // Spread would overflow the stack at a hundredfold.
    for (const row of added) found.push(row);
  };
  const addAll = (parts: Readonly<Record<string, readonly Row[]>>): void => {
    for (const [table, added] of Object.entries(parts)) add(table, ...added);
  };
  const { id: municipalityId } = demoMunicipality;
  const random = new Random(2012);
  for (const municipality of [demoMunicipality, sandboxMunicipality])
    addAll(organisationRows(municipality, calendar.day(-900)));
  const { known, rows: directory } = associationRows(municipalityId, 300 * scale, calendar, random);
  for (const [table, added] of Object.entries(directory)) for (const row of added) add(table, row);
  addAll(
    referralTargetRows(
      municipalityId,
      known.map(({ id }) => id),
      calendar.day(-900),
    ),
  );
  addAll(savedViewRows(municipalityId, calendar.day(-30)));
  addAll(poolRows(municipalityId, calendar));
  addAll(poolRows(sandboxMunicipality.id, calendar));
  add("letter_template", ...letterTemplateRows(municipalityId, calendar));
  add("committee_meeting", ...meetingRows(municipalityId, calendar));
  const numbers = new Map<string, number>();
  const caseNumber = (administration: string, year: string): string => {
    const series = `${administration} ${year}`;
    const next = (numbers.get(series) ?? 0) + 1;
    numbers.set(series, next);
    return `${administrations.find(({ id }) => id === administration)?.casePrefix}-${year}-${String(next).padStart(4, "0")}`;
  };
  for (const pool of pools) {
    const associations = known.filter(
      (association) => association.field === pool.field || association.id.charCodeAt(0) % 5 === 0,
    );
    for (const round of rounds)
      addCases(
        { municipalityId, pool, round, associations, calendar, random, add, caseNumber },
        round.isDevelopment ? 3 * scale : pool.applications * scale,
      );
  }
  const [spoken] = known;
  if (spoken) addAll(runningRows({ municipalityId, calendar, association: spoken, caseNumber }));
  for (const [series, last] of numbers) {
    const [administration, year] = series.split(" ");
    add("case_number_series", {
      municipality_id: municipalityId,
      administration_id: administration,
      year: Number(year),
      last_number: last,
    });
  }
  const [own] = known;
  if (own) {
    giveOwnGrants(rows, poolId(municipalityId, "paragraf-18"), own);
    giveOwnGrants(rows, poolId(municipalityId, "aeldreaktiviteter"), own, "LATEST");
  }
  for (const row of budgetLineRows(municipalityId, rows.get("decision") ?? [])) add("budget_line", row);
  for (const row of budgetLineRows(sandboxMunicipality.id, [])) add("budget_line", row);
  add("pool_form", ...formRows(municipalityId, calendar));
  add(
    "application_draft",
    ...draftRows(municipalityId, rows.get("association_member")?.[0]?.["association_id"], calendar),
  );
  addAll({ application_answers: answerRows(municipalityId, rows.get("application") ?? [], calendar) });
  numberItems(rows.get("meeting_item") ?? [], rows);
  addAll(paymentRows({ municipalityId, calendar, rows }));
  addAll(agreementRows({ municipalityId, calendar, rows }));
  addAll(accountsRows({ municipalityId, calendar, rows }));
  return rows;
};

/** The list of each meeting, from 1. */
const numberItems = (items: readonly Row[], rows: Map<string, Row[]>): void => {
  const last = new Map<unknown, number>();
  rows.set(
    "meeting_item",
    items.map((item) => {
      const position = (last.get(item["meeting_id"]) ?? 0) + 1;
      last.set(item["meeting_id"], position);
      return { ...item, position };
    }),
  );
};

/**
 * Loads the demo municipality and the sandbox: invented people, associations and cases in every state over three years, dated
 * from `now`. All in one transaction; where a municipality is there already, nothing is done.
 */
export const loadDemo = async ({ ownerUrl, now, scale = 1, onProgress }: DemoOptions): Promise<boolean> => {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    if ((await client.query("SELECT 1 FROM municipality LIMIT 1")).rowCount) return false;
    onProgress?.("Loading the demo municipality");
    const rows = build(new Calendar(now), scale);
    await client.query("BEGIN");
    for (const table of tables) await insertRows(client, table, rows.get(table) ?? []);
    await tellOutcomes(client, new Calendar(now));
    await client.query("COMMIT");
    await client.query("ANALYZE");
    return true;
  } finally {
    await client.end();
  }
};
