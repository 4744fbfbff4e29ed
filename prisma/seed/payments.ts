import { addDays, dateAt, sum, type Instant, type Money, type PlainDate } from "@indgang/domain/kernel";
import { paymentFileContent, type InstalmentState, type PaymentRow } from "@indgang/domain/payments";
import type { Calendar } from "./calendar.ts";
import type { Row } from "./insert.ts";
import { personId } from "./municipality.ts";
import { demoId } from "./random.ts";

/** How far the payment of a recent grant has come: the first half, and then the second. Nothing: nobody has planned it yet. */
const recent: readonly (readonly [InstalmentState, InstalmentState] | null)[] = [
  ["PAID", "PLANNED"],
  null,
  ["READY", "PLANNED"],
  ["STOPPED", "PLANNED"],
  null,
  ["PLANNED", "PLANNED"],
];

interface Paying {
  readonly municipalityId: number;
  readonly calendar: Calendar;
  readonly rows: ReadonlyMap<string, readonly Row[]>;
}

/** POOL-11: how the grants of the demo are paid. Old ones are; of this year's some are under way, and some nobody has planned. */
export const paymentRows = ({ municipalityId, calendar, rows }: Paying): Readonly<Record<string, readonly Row[]>> => {
  const cases = new Map((rows.get("application") ?? []).map((row) => [row["id"], row]));
  const cvrs = new Map((rows.get("association") ?? []).map((row) => [row["id"], row["cvr"]]));
  const made: Record<string, Row[]> = {
    payment_plan: [],
    payment_file: [],
    instalment: [],
    payment_step: [],
    ledger_entry: [],
  };
  const add = (table: string, row: Row): void => void made[table]?.push(row);
  const sent = new Map<string, { readonly on: PlainDate; readonly rows: PaymentRow[]; readonly key: Row }>();
  const desk = personId(municipalityId, "servicedesk");
  let counted = 0;
  for (const decision of rows.get("decision") ?? []) {
    const { application_id: applicationId, amount: granted, decided_at: decidedAt } = decision;
    const application = cases.get(applicationId);
    if (Number(granted) === 0 || application === undefined) continue;
    const decidedOn = dateAt(decidedAt as Instant);
    const isOld = decidedOn < calendar.day(-150);
    const states = isOld ? (["PAID"] as const) : recent[(counted += 1) % recent.length];
    if (!states) continue;
    const key = { municipality_id: municipalityId, administration_id: decision["administration_id"] };
    const planner = application["assignee_id"] ?? personId(municipalityId, `${String(key.administration_id)}.leader`);
    const cvr = cvrs.get(application["association_id"]) ?? null;
    const account = { registrationNumber: "0400", accountNumber: "4012345678" };
    const planId = demoId(`plan ${String(applicationId)}`);
    const at = (days: number): string => `${addDays(decidedOn, days)}T10:00:00.000Z`;
    add("payment_plan", {
      ...key,
      id: planId,
      version: 1,
      application_id: applicationId,
      budget_line_id: decision["budget_line_id"],
      amount: granted,
      cvr,
      registration_number: cvr === null ? account.registrationNumber : null,
      account_number: cvr === null ? account.accountNumber : null,
      planned_by_id: planner,
      planned_at: at(2),
    });
    const step = (kind: string, days: number, more: Row): void =>
      add("payment_step", {
        ...key,
        id: demoId(`${kind} ${planId} ${String(more["reference"])}`),
        plan_id: planId,
        at: at(days),
        kind,
        actor_id: kind === "PLANNED" ? planner : desk,
        reference: null,
        amount: null,
        day: null,
        note: null,
        ...more,
      });
    step("PLANNED", 2, { amount: granted });
    const half = Math.ceil(Number(granted) / 2);
    states.forEach((state, index) => {
      const amount = states.length === 1 ? Number(granted) : index === 0 ? half : Number(granted) - half;
      const reference = `${String(application["case_number"])}-${index + 1}`;
      const id = demoId(`instalment ${reference}`);
      const dueOn = addDays(decidedOn, index === 0 ? 14 : 200);
      const paidOn = addDays(decidedOn, 7);
      const note = state === "STOPPED" ? "Samarbejdsaftalen er ikke underskrevet" : null;
      const fileKey = `${String(key.administration_id)} ${decidedOn}`;
      const financeReference = `B-${1_000 + (made["instalment"]?.length ?? 0)}`;
      add("instalment", {
        ...key,
        id,
        version: state === "PLANNED" ? 1 : 2,
        plan_id: planId,
        application_id: applicationId,
        pool_id: application["pool_id"],
        reference,
        position: index + 1,
        amount,
        due_on: dueOn,
        condition: index === 0 ? null : "Regnskab for første halvår modtaget",
        state,
        note,
        file_id: state === "PAID" ? demoId(`file ${fileKey}`) : null,
        paid_on: state === "PAID" ? paidOn : null,
        finance_reference: state === "PAID" ? financeReference : null,
      });
      if (state === "STOPPED") step("STOPPED", 3, { reference, amount, note });
      if (state === "READY" || state === "PAID") step("READY", 3, { reference, amount });
      if (state !== "PAID") return;
      step("EXPORTED", 5, { reference, amount });
      step("PAID", 7, { reference, amount, day: paidOn, note: financeReference });
      for (const [kind, days] of [
        ["EXPORTED", 5],
        ["PAID", 7],
      ] as const)
        add("ledger_entry", {
          ...key,
          id: demoId(`${kind} entry ${reference}`),
          budget_line_id: decision["budget_line_id"],
          kind,
          amount,
          at: at(days),
          application_id: applicationId,
          instalment_id: id,
          other_line_id: null,
        });
      const paidRows: PaymentRow[] = [];
      const file = sent.get(fileKey) ?? { on: addDays(decidedOn, 5), rows: paidRows, key };
      sent.set(fileKey, file);
      file.rows.push({
        reference,
        payee: typeof cvr === "string" ? { kind: "NEMKONTO", cvr } : { kind: "ACCOUNT", ...account },
        name: String(application["association_name"]),
        amount: amount as Money,
        dueOn,
        text: String(application["title"]),
      });
    });
  }
  for (const [fileKey, { on, rows: paid, key }] of sent) {
    const id = demoId(`file ${fileKey}`);
    add("payment_file", {
      ...key,
      id,
      name: `udbetaling-${String(key["administration_id"])}-${on}-${id.slice(-6)}.csv`,
      content: paymentFileContent(paid),
      count: paid.length,
      total: sum(paid.map(({ amount }) => amount)),
      created_by_id: desk,
      created_at: `${on}T10:00:00.000Z`,
    });
  }
  return made;
};
