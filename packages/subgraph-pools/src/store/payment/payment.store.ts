import type { Instalment, PaymentPlan } from "@indgang/domain/payments";
import {
  instantColumn,
  seatReads,
  type Columns,
  type Page,
  type PageOfNodes,
  type RequestContext,
  type Rows,
} from "@indgang/subgraph-kit";

const instalmentColumns = `id, municipality_id AS "municipalityId", administration_id AS administration, version, plan_id AS "planId",
  application_id AS "applicationId", pool_id AS "poolId", reference, position, amount, due_on AS "dueOn", condition, state, note,
  file_id AS "fileId", paid_on AS "paidOn", finance_reference AS "financeReference"`;

// Instants inside of JSON, as everywhere else.
const planText = `SELECT plan.id, plan.municipality_id AS "municipalityId", plan.administration_id AS administration, plan.version,
  plan.application_id AS "applicationId", plan.budget_line_id AS "budgetLineId", plan.year, plan.amount, plan.planned_by_id AS "plannedBy",
  plan.planned_at AS "plannedAt", wall.lacks_agreement(plan.application_id) AS "lacksAgreement",
  CASE WHEN plan.cvr IS NOT NULL THEN json_build_object('kind', 'NEMKONTO', 'cvr', plan.cvr)
    ELSE json_build_object('kind', 'ACCOUNT', 'registrationNumber', plan.registration_number, 'accountNumber', plan.account_number) END AS payee,
  (SELECT coalesce(json_agg(row_to_json(part) ORDER BY part.position), '[]') FROM
    (SELECT ${instalmentColumns} FROM instalment WHERE instalment.municipality_id = plan.municipality_id AND instalment.plan_id = plan.id) part) AS instalments,
  (SELECT coalesce(json_agg(json_build_object('kind', step.kind, 'at', ${instantColumn("step.at")}, 'actorId', step.actor_id, 'reference', step.reference,
      'amount', step.amount, 'day', step.day, 'note', step.note) ORDER BY step.at, step.id), '[]')
    FROM payment_step step WHERE step.municipality_id = plan.municipality_id AND step.plan_id = plan.id) AS steps
  FROM payment_plan plan`;

export const planById = seatReads.oneByKey<PaymentPlan>({
  name: "plan by id",
  text: `${planText} WHERE plan.id = ANY ($1::uuid[])`,
});

export const planByApplication = seatReads.oneByKey<PaymentPlan>({
  name: "plan by application",
  text: `${planText} WHERE plan.application_id = ANY ($1::uuid[]) AND plan.year IS NULL`,
  key: "applicationId",
});

/** POOL-7: how a later year of a running grant is paid. */
export const planByGrantYear = seatReads.oneByKey<PaymentPlan & { readonly grantYearId: string }>({
  name: "plan by grant year",
  text: `SELECT planned.*, given.id AS "grantYearId" FROM (${planText}) AS planned
    JOIN grant_year given ON given.municipality_id = planned."municipalityId" AND given.application_id = planned."applicationId" AND given.year = planned.year
    WHERE given.id = ANY ($1::uuid[])`,
  key: "grantYearId",
});

export const instalmentById = seatReads.oneByKey<Instalment>({
  name: "instalment by id",
  text: `SELECT ${instalmentColumns} FROM instalment WHERE id = ANY ($1::uuid[])`,
});

/** What a list of payments is narrowed by. Bounds are included. */
export interface PaymentCriteria {
  readonly administration?: string;
  readonly poolId?: string;
  readonly states?: readonly string[];
  readonly dueTo?: string;
  readonly reference?: string;
}

const conditions: Readonly<Record<keyof PaymentCriteria, string>> = {
  administration: "administration_id = #",
  poolId: "pool_id = #::uuid",
  states: "state = ANY (#::text[])",
  dueTo: "due_on <= #::date",
  reference: "reference = #",
};

/** POOL-2: a page of the payments that the seat sees, the first due first. */
export function listPayments(
  context: RequestContext,
  criteria: PaymentCriteria,
  page: Page,
): Promise<PageOfNodes<Instalment>> {
  const given = (Object.keys(conditions) as (keyof PaymentCriteria)[]).filter((name) => criteria[name] !== undefined);
  return seatReads.pageOfList<Instalment>(
    context,
    {
      name: "payments",
      columns: instalmentColumns,
      from: "instalment",
      conditions: given.map((name, index) => conditions[name].replace("#", `$${index + 1}`)),
      values: given.map((name) => criteria[name]),
      ordering: {
        name: "payments DUE_ON_ASC",
        column: "due_on",
        cast: "date",
        kind: "date",
        descending: false,
        valueOf: (instalment) => instalment.dueOn,
      },
    },
    page,
  );
}

/** Plans inside of a change, by one of these. */
async function findPlans(rows: Rows, where: string, values: readonly unknown[]): Promise<readonly PaymentPlan[]> {
  return rows.query<Columns<PaymentPlan>>({
    name: `plans ${where}`,
    text: `${planText} WHERE ${where} ORDER BY plan.id`,
    values: values as readonly string[],
    instants: ["plannedAt"],
  });
}

export function findPlansById(rows: Rows, ids: readonly string[]): Promise<readonly PaymentPlan[]> {
  return findPlans(rows, "plan.id = ANY ($1::uuid[])", [ids]);
}

/** The plan of what the decision gave, or of a later year. */
export async function findPlanOfCase(
  rows: Rows,
  applicationId: string,
  year: number | null,
): Promise<PaymentPlan | null> {
  const where = "plan.application_id = $1::uuid AND plan.year IS NOT DISTINCT FROM $2::integer";
  return (await findPlans(rows, where, [applicationId, year]))[0] ?? null;
}

/** Whose instalments these are, by id or by our reference. Which plan an instalment is in never changes. */
export async function findPlanIds(
  rows: Rows,
  by: { readonly ids: readonly string[] } | { readonly references: readonly string[] },
): Promise<readonly string[]> {
  const isById = "ids" in by;
  const found = await rows.query<{ planId: string }>({
    name: isById ? "plan ids by instalment" : "plan ids by reference",
    text: `SELECT DISTINCT plan_id AS "planId" FROM instalment WHERE ${isById ? "id = ANY ($1::uuid[])" : "reference = ANY ($1::text[])"}`,
    values: [isById ? by.ids : by.references],
  });
  return found.map(({ planId }) => planId);
}
