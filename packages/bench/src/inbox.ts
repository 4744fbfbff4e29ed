/** The inbox of referrals: what came to an administration, by deadline, with what is told of the citizen, decrypted. */
export const inboxSize = 25;

export const inboxQuery = `query Inbox($first: Int!) {
  referrals(first: $first, side: RECEIVER) {
    nodes { id state dueOn urgency need telling { ageBand district name contact } }
    pageInfo { hasNextPage }
  }
}`;

/** The same rows for whoever writes it by hand. $1 municipality, $2 administration, $3 limit. */
export const inboxSql = `SELECT id, state, due_on, urgency, receiver_key FROM referral
  WHERE municipality_id = $1 AND receiver_administration_id = $2 AND sent_at IS NOT NULL ORDER BY due_on NULLS LAST, id LIMIT $3`;
export const wordsSql =
  "SELECT referral_id, part, sealed FROM referral_sealed WHERE municipality_id = $1 AND referral_id = ANY ($2)";

export interface InboxRow {
  readonly id: string;
  readonly state: string;
  readonly due_on: string | null;
  readonly urgency: string;
  readonly receiver_key: Buffer | null;
}

/** What is told, by the names that it is sealed under. */
export interface Told {
  readonly NEED?: string;
  readonly AGE_BAND?: string;
  readonly DISTRICT?: string;
  readonly NAME?: string;
  readonly CHANNEL?: string;
}

/** The answer of the graph, made by hand. */
export function inboxAnswer(rows: readonly InboxRow[], toldOf: (row: InboxRow) => Told, limit: number): object {
  const nodes = rows.slice(0, limit).map((row) => {
    const told = toldOf(row);
    return {
      id: `referral_${row.id}`,
      state: row.state,
      dueOn: row.due_on,
      urgency: row.urgency,
      need: told.NEED ?? null,
      telling: {
        ageBand: told.AGE_BAND ?? null,
        district: told.DISTRICT ?? null,
        name: told.NAME ?? null,
        contact: told.CHANNEL ?? null,
      },
    };
  });
  return { data: { referrals: { nodes, pageInfo: { hasNextPage: rows.length > limit } } } };
}
