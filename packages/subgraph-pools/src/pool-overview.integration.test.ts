import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import type { CaseFigure, PoolYear } from "@indgang/domain/seeing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ask, globalId, id, insertManyStates, type Answer, type Who } from "./testing/index.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    await insertManyStates(owner);
    await owner.query("UPDATE association SET district = 'Nørrebro' WHERE id = $1", [id("association", 1)]);
    await owner.query("UPDATE association SET size = 'LARGE', city = 'Dragør' WHERE id = $1", [id("association", 3)]);
    await owner.query("UPDATE application SET target_groups = '{ELDERLY,IN_CRISIS}' WHERE id = ANY ($1)", [
      [id("application", 6), id("application", 22)],
    ]);
    await owner.query(
      "INSERT INTO budget_item SELECT municipality_id, administration_id, application_id, 2, 'WAGES', 250, NULL FROM budget_item WHERE application_id = $1",
      [id("application", 6)],
    );
    await owner.query("DELETE FROM budget_item WHERE application_id = $1 AND position = 1", [id("application", 1)]);
  });
});
afterAll(() => test.close());

interface Overview {
  readonly years: readonly PoolYear[];
  readonly figures: readonly CaseFigure[] | null;
}
const query = `query ($id: ID!, $year: Int) { pool(id: $id) { overview(year: $year) {
  years { year budget granted left cases asked } figures { dimension key cases asked granted } } } }`;
const overview = (who: Who, year?: number, pool = 1): Promise<Answer> =>
  ask(test.database, who, query, { id: globalId("pool", pool), year });
const overviewIn = ({ data }: Answer): Overview => (data["pool"] as { readonly overview: Overview }).overview;

const filterOf: Readonly<Record<CaseFigure["dimension"], (key: string) => object>> = {
  ALL: () => ({}),
  STATE: (key) => ({ states: [key] }),
  SIZE: (size) => ({ size }),
  PLACE: (place) => ({ place }),
  TARGET_GROUP: (targetGroup) => ({ targetGroup }),
  BUDGET_KIND: (budgetKind) => ({ budgetKind }),
};

it.each(["social.member", "servicedesk"] as const)(
  "POOL-18 each figure that %s sees is what the list with the matching filter holds, by three statements",
  async (who) => {
    const answer = await overview(who);
    const { figures } = overviewIn(answer);
    expect(answer.statements).toBe(3);
    expect(figures?.map(({ dimension, key, cases }) => `${dimension} ${key} ${cases}`)).toEqual(
      expect.arrayContaining([
        "ALL  10",
        "PLACE Nørrebro 9",
        "PLACE Dragør 1",
        "SIZE LARGE 1",
        "TARGET_GROUP IN_CRISIS 2",
        "BUDGET_KIND WAGES 1",
      ]),
    );
    for (const { dimension, key, cases } of figures ?? []) {
      const filter = { poolId: globalId("pool", 1), year: 2027, ...filterOf[dimension](key) };
      const list = await ask(
        test.database,
        who,
        "query ($filter: ApplicationFilter) { applications(filter: $filter) { totalCount } }",
        { filter },
      );
      expect(list.data, `${dimension} ${key}`).toEqual({ applications: { totalCount: cases } });
    }
  },
);

it("POOL-13 another administration, an association and the public see the years' money, and nothing of the cases", async () => {
  for (const who of ["culture.leader", "association", "public"] as const) {
    const answer = await overview(who);
    expect(answer.statements).toBe(2);
    expect(overviewIn(answer)).toEqual({
      years: [{ year: 2027, budget: 55_000_000, granted: 0, left: 55_000_000, cases: null, asked: null }],
      figures: null,
    });
  }
});

it("POOL-18 a year without rounds has no figures", async () => {
  expect(overviewIn(await overview("social.leader", 2019)).figures).toEqual([]);
});

const tallied = async (): Promise<unknown[]> =>
  (
    await test.owner.query(
      "SELECT round_id, dimension, key, cases, asked::text, granted::text FROM case_tally WHERE cases > 0 ORDER BY round_id, dimension, key",
    )
  ).rows;
/** The same, by counting the rows. */
const countedAnew = async (): Promise<unknown[]> =>
  (
    await test.owner.query(
      `SELECT round_id, dimension, key, count(*)::int AS cases, sum(asked)::text AS asked, sum(granted)::text AS granted FROM application, LATERAL (
       SELECT 'ALL', '', applied_amount, granted_amount UNION ALL SELECT 'STATE', state, applied_amount, granted_amount
       UNION ALL SELECT 'SIZE', coalesce(association_size, ''), applied_amount, granted_amount UNION ALL SELECT 'PLACE', coalesce(place, ''), applied_amount, granted_amount
       UNION ALL SELECT 'TARGET_GROUP', unnest(target_groups)::text, applied_amount, granted_amount
       UNION ALL SELECT 'BUDGET_KIND', kind::text, sum(amount), 0 FROM budget_item WHERE application_id = application.id GROUP BY kind
     ) AS counted (dimension, key, asked, granted) GROUP BY round_id, dimension, key ORDER BY round_id, dimension, key`,
    )
  ).rows;

it("POOL-18 what the triggers count is what counting anew gives, after cases came, moved, were decided and went", async () => {
  const { owner } = test;
  const application = id("application", 5);
  await owner.query(
    `INSERT INTO decision (municipality_id, administration_id, id, application_id, meeting_item_id, budget_line_id, outcome, amount, reason_code, reason_text, decided_at, recorded_by_id)
     SELECT municipality_id, administration_id, $1, application_id, id, $4, 'PART', 123456, 'BUDGET_EXHAUSTED', 'Puljen rækker ikke til det hele i år.', now(), $2 FROM meeting_item WHERE application_id = $3`,
    [id("decision", 5), id("person", 13), application, id("line", 11)],
  );
  await owner.query(
    "UPDATE application SET state = 'PARTLY_GRANTED', applied_amount = applied_amount + 1 WHERE id = $1",
    [application],
  );
  for (const part of [
    "budget_item",
    "application_goal",
    "other_funding",
    "formal_check_item",
    "formal_check",
    "timeline_event",
  ])
    await owner.query(`DELETE FROM ${part} WHERE application_id = $1`, [id("application", 2)]);
  await owner.query("DELETE FROM application WHERE id = $1", [id("application", 2)]);
  const [kept, anew] = [await tallied(), await countedAnew()];
  expect(kept).toEqual(anew);
  expect(kept).toContainEqual(
    expect.objectContaining({ dimension: "STATE", key: "PARTLY_GRANTED", granted: "123456" }),
  );
});

const copied =
  "municipality_id, administration_id, version, pool_id, round_id, association_id, association_name, title, purpose, state, channel, received_at, applied_amount, target_groups, waits_for, created_at";
const pick = (from: string, turn: number): string =>
  `(SELECT id FROM ${from} ORDER BY md5(id::text || ${turn}) LIMIT 1)`;
/** What can happen to cases, of which a turn picks one or some; what was copied goes, as nothing hangs on it. */
const happenings: readonly ((turn: number) => string)[] = [
  (turn) =>
    `INSERT INTO application (id, case_number, ${copied}) SELECT gen_random_uuid(), case_number || '/${turn}', ${copied} FROM application WHERE id = ${pick("application", turn)}`,
  (turn) =>
    `INSERT INTO application (id, case_number, ${copied}) SELECT gen_random_uuid(), case_number || '/${turn}', ${copied} FROM application WHERE length(case_number) < 15 AND hashtext(id::text || ${turn}) % 3 = 0`,
  (turn) =>
    `UPDATE application SET state = (SELECT state FROM application WHERE id = ${pick("application", turn + 1)}) WHERE hashtext(id::text || ${turn}) % 2 = 0`,
  (turn) =>
    `UPDATE application SET applied_amount = applied_amount + ${turn}, target_groups = CASE WHEN ${turn} % 2 = 0 THEN '{ELDERLY}'::target_group[] ELSE target_groups END WHERE id = ${pick("application", turn)}`,
  (turn) =>
    `UPDATE application SET (pool_id, round_id) = (SELECT pool_id, id FROM funding_round round WHERE round.administration_id = application.administration_id ORDER BY md5(id::text || ${turn}) LIMIT 1) WHERE id = ${pick("application", turn)}`,
  (turn) =>
    `UPDATE association SET district = ${turn % 2 === 0 ? "NULL" : `'Bydel ${turn % 5}'`}, size = (CASE size WHEN 'LARGE' THEN 'SMALL' ELSE 'LARGE' END)::association_size WHERE id = ${pick("association", turn)}`,
  (turn) =>
    `UPDATE budget_item SET amount = amount + 10, kind = (CASE kind WHEN 'WAGES' THEN 'ACTIVITIES' ELSE 'WAGES' END)::budget_kind WHERE application_id = ${pick("application", turn)}`,
  (turn) =>
    `DELETE FROM budget_item WHERE application_id = (SELECT application_id FROM budget_item ORDER BY md5(application_id::text || ${turn}) LIMIT 1)`,
  (turn) => `DELETE FROM application WHERE case_number LIKE '%/%' AND hashtext(id::text || ${turn}) % 2 = 0`,
];

it.each([1, 2, 3])(
  "POOL-18 the tally is what counting gives after each turn of random history %i: cases come, go, move and change",
  async (seed) => {
    const { owner } = test;
    await owner.query("BEGIN");
    const happened = new Set<number>();
    let changed = 0;
    for (let turn = 1; turn <= 40; turn += 1) {
      const which = Math.abs(Math.imul(seed * 1_000 + turn, 2_654_435_761) >> 8) % happenings.length;
      happened.add(which);
      const { rowCount } = await owner.query(happenings[which]?.(seed * 1_000 + turn) ?? "");
      changed += rowCount ?? 0;
      expect(await tallied(), `after turn ${turn}, ${which}`).toEqual(await countedAnew());
    }
    await owner.query("ROLLBACK");
    expect([happened.size, changed > 40]).toEqual([happenings.length, true]);
  },
);
