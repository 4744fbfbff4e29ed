import type { TestDatabase } from "@indgang/database/testing";
import { ask } from "./ask.ts";
import { personId, type Name } from "./world.ts";

/** One thing that somebody was told. */
export interface Told {
  readonly who: string;
  readonly kind: string;
  readonly path: string;
}

/** What a step told, to whom, by name. Nothing that was told before is looked at. */
export async function toldBy({ owner }: TestDatabase, step: () => Promise<unknown>): Promise<readonly Told[]> {
  await owner.query("DELETE FROM notification");
  await step();
  const { rows } = await owner.query<Told>(
    `SELECT person.name AS who, kind, path FROM notification JOIN person ON person.id = person_id ORDER BY kind, person.name COLLATE "C"`,
  );
  return rows;
}

/** The same by what it is: `{ FORUM_MEETING_CALLED: ["aage", "karen"] }`. */
export function byKind(told: readonly Told[]): Readonly<Record<string, readonly string[]>> {
  const found = Map.groupBy(told, ({ kind }) => kind);
  return Object.fromEntries([...found].map(([kind, all]) => [kind, all.map(({ who }) => who)]));
}

const questions: Readonly<Record<string, string>> = {
  forums: "forumBody",
  "forum-meetings": "forumMeeting",
  hearings: "hearing",
};

/** Who was told of what they cannot read: the page that the path leads to is asked for as each of them. */
export async function toldOfHidden(test: TestDatabase, told: readonly Told[]): Promise<readonly string[]> {
  const hidden: string[] = [];
  for (const { who, path } of told) {
    const [page = "", id] = path.split("/");
    if (id === undefined) continue;
    const { data } = await ask(test, who as Name, `query ($id: ID!) { found: ${questions[page]}(id: $id) { id } }`, {
      id,
    });
    if (data["found"] === null) hidden.push(`${who} ${path}`);
  }
  return hidden;
}

/** The mails that wait, by whom they are to. */
export async function mailsTo({ owner }: TestDatabase, name: Name): Promise<readonly string[]> {
  const { rows } = await owner.query<{ subject: string }>(
    `SELECT subject FROM outbox_message JOIN person_address ON email = recipient WHERE person_id = $1 ORDER BY created_at`,
    [personId(name)],
  );
  return rows.map(({ subject }) => subject);
}
