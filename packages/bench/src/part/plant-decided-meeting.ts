import type pg from "pg";

/** Columns of a table that can be written. */
async function columnsOf(owner: pg.Client, table: string): Promise<readonly string[]> {
  const { rows } = await owner.query<{ name: string }>(
    "SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER'",
    [table],
  );
  return rows.map(({ name }) => name);
}

/**
 * A closed meeting of Social's committee with so many cases decided in it, none of which has a letter: copies of one that the demo has. What
 * decisions come to in ledgers and figures is left out, so no trigger runs. Answers the meeting's id.
 */
export async function plantDecidedMeeting(owner: pg.Client, count: number): Promise<string> {
  const { rows } = await owner.query<{ item: string; application: string; meeting: string; decision: string }>(
    `SELECT item.id AS item, item.application_id AS application, item.meeting_id AS meeting, decision.id AS decision FROM meeting_item item
     JOIN decision ON decision.meeting_item_id = item.id JOIN committee_meeting meeting ON meeting.id = item.meeting_id
     WHERE meeting.state = 'CLOSED' AND item.administration_id = 'social' AND decision.outcome = 'PART' LIMIT 1`,
  );
  const [like] = rows;
  if (like === undefined) throw new Error("The demo has no closed meeting with a grant in part.");
  const meetingId = crypto.randomUUID();
  const ids = Array.from({ length: count }, () => [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]);
  const copy = async (table: string, from: string, changed: Readonly<Record<string, string>>): Promise<void> => {
    const columns = await columnsOf(owner, table);
    await owner.query(
      `INSERT INTO ${table} (${columns.join(", ")})
       SELECT ${columns.map((name) => changed[name] ?? `old.${name}`).join(", ")} FROM ${table} old,
         jsonb_array_elements($2::jsonb) WITH ORDINALITY AS fresh (ids, place) WHERE old.id = $1::uuid`,
      [from, JSON.stringify(table === "committee_meeting" ? [[meetingId]] : ids)],
    );
  };
  await owner.query("BEGIN; SET LOCAL session_replication_role = replica");
  await copy("committee_meeting", like.meeting, { id: "(fresh.ids->>0)::uuid" });
  await copy("application", like.application, {
    id: "(fresh.ids->>0)::uuid",
    case_number: `'BENCH-' || left('${meetingId}', 8) || '-' || fresh.place`,
  });
  await copy("meeting_item", like.item, {
    id: "(fresh.ids->>1)::uuid",
    application_id: "(fresh.ids->>0)::uuid",
    meeting_id: `'${meetingId}'::uuid`,
    position: "fresh.place",
  });
  await copy("decision", like.decision, {
    id: "(fresh.ids->>2)::uuid",
    application_id: "(fresh.ids->>0)::uuid",
    meeting_item_id: "(fresh.ids->>1)::uuid",
  });
  await owner.query("COMMIT");
  return meetingId;
}
