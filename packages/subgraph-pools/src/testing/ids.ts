/** Ids of the test world: readable, and the same in every run. */
const kinds = {
  person: 1,
  committee: 2,
  association: 3,
  pool: 4,
  criterion: 5,
  round: 6,
  line: 7,
  application: 8,
  assessment: 9,
  meeting: 10,
  item: 11,
  tie: 12,
  event: 13,
  grant: 14,
  decision: 15,
  file: 331,
  attachment: 332,
  opinion: 34,
  allocation: 35,
  letter: 31,
  batch: 335,
  form: 16,
  plan: 36,
  instalment: 37,
  paymentFile: 38,
} as const;

export type Kind = keyof typeof kinds;

/** The nth thing of a kind, as the database keeps it. */
export function id(kind: Kind, number: number): string {
  return `00000000-0000-4000-8000-${String(kinds[kind]).padStart(4, "0")}${String(number).padStart(8, "0")}`;
}

const typenames = {
  person: "person",
  committee: "committee",
  association: "association",
  pool: "pool",
  criterion: "criterion",
  round: "funding_round",
  line: "budget_line",
  application: "application",
  assessment: "assessment",
  meeting: "committee_meeting",
  item: "meeting_item",
  tie: "tie",
  event: "timeline_event",
  grant: "grant",
  decision: "decision",
  file: "stored_file",
  attachment: "attachment",
  opinion: "opinion",
  allocation: "allocation_draft",
  letter: "letter",
  batch: "letter_batch",
  form: "pool_form",
  plan: "payment_plan",
  instalment: "instalment",
  paymentFile: "payment_file",
} as const satisfies Record<Kind, string>;

/** The nth thing of a kind, as the graph names it. */
export function globalId(kind: Kind, number: number): string {
  return `${typenames[kind]}_${id(kind, number)}`;
}
