import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import type { StatementValue } from "./parameter.ts";
import type { SeatDatabase } from "./seat-database.ts";

let test: TestDatabase;
let seat: SeatDatabase;

beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    await owner.query("INSERT INTO municipality (id, name) VALUES (101, 'København')");
  });
  seat = test.database.seat(101, "public");
});
afterAll(() => test.close());

const ask = (text: string, values: readonly StatementValue[] = []) => seat.query({ name: "test", text, values });
const double = "SELECT $1::int * 2 AS double";

it("answers each read of a step for itself, new or known, in any order", async () => {
  for (let round = 0; round < 3; round += 1) {
    const answers = await Promise.all([
      ask(double, [1]),
      ask("SELECT n FROM generate_series(1, $1::int) AS n", [round]),
      ask(double, [2]),
      ask("SELECT NULL::text AS nothing, true AS yes"),
    ]);
    expect(answers).toEqual([
      [{ double: 2 }],
      Array.from({ length: round }, (_, index) => ({ n: index + 1 })),
      [{ double: 4 }],
      [{ nothing: null, yes: true }],
    ]);
  }
});

it("leaves the others be when some fail: at parsing, at binding, at running, at reading", async () => {
  const answers = await Promise.allSettled([
    ask(double, [1]),
    ask("SELECT nowhere"),
    ask(double, ["two"]),
    ask("SELECT 1 / $1::int AS ratio", [0]),
    ask("SELECT 9007199254740993::bigint AS large"),
    ask(double, [{ no: "value" } as never]),
    ask(double, [3]),
  ]);
  expect(
    answers.map((answer) => (answer.status === "fulfilled" ? answer.value : (answer.reason as Error).message)),
  ).toEqual([
    [{ double: 2 }],
    'column "nowhere" does not exist',
    'invalid input syntax for type integer: "two"',
    "division by zero",
    "The number 9007199254740993 is too large to be held exactly",
    expect.stringContaining("A value of a statement is text"),
    [{ double: 6 }],
  ]);
  expect(await ask(double, [4])).toEqual([{ double: 8 }]);
});

it("goes on after a new statement that fails, though the step asks it twice", async () => {
  const fresh = "SELECT $1::int * 3 AS triple";
  const answers = await Promise.allSettled([
    ask(fresh, ["three"]),
    ask(fresh, [1]),
    ask("SELECT gone"),
    ask("SELECT gone"),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "rejected", "rejected"]);
  expect(await ask(fresh, [2])).toEqual([{ triple: 6 }]);
});

it("answers what is planned for its values each time among the others, and keeps no plan of it", async () => {
  const anew = (n: number) =>
    seat.query({ name: "anew", text: "SELECT $1::int * 5 AS fivefold", values: [n], isPlannedAnew: true });
  const asked = Promise.all([anew(1), ask(double, [1]), anew(2), ask("SELECT 1 AS one")]);
  expect(await asked).toEqual([[{ fivefold: 5 }], [{ double: 2 }], [{ fivefold: 10 }], [{ one: 1 }]]);
  await expect(anew(2 ** 40)).rejects.toThrow();
  expect(await anew(3)).toEqual([{ fivefold: 15 }]);
  const kept = "SELECT name FROM pg_prepared_statements WHERE statement LIKE '%AS fivefold' AND name <> ''";
  expect(await ask(kept)).toEqual([]);
});

it("answers what gives no rows as often as it is asked", async () => {
  const nothing = "DO $$ BEGIN END $$";
  expect([await ask(nothing), await ask(nothing), await ask(double, [1])]).toEqual([[], [], [{ double: 2 }]]);
  expect([await ask(""), await ask(""), await ask(double, [1])]).toEqual([[], [], [{ double: 2 }]]);
});

it("asks for the reads of a step in one transaction, and for another step's in another", async () => {
  const step = async (): Promise<unknown[]> => {
    const both = await Promise.all([1, 2].map((n) => ask(`SELECT pg_current_xact_id()::text AS id, ${n} AS n`)));
    return both.flat().map((row) => row["id"]);
  };
  const [first, second] = [await step(), await step()];
  expect(new Set(first).size).toBe(1);
  expect(new Set([...first, ...second]).size).toBe(2);
});

it("gives lists and text through unchanged, whatever is in them", async () => {
  const odd = ["", "NULL", "null", 'a"b', "c\\d", "{e}", "f,g", "h\ni", "æøå 👩‍👩‍👧", "'; DROP TABLE x; --"];
  expect(await ask("SELECT $1::text[] AS list, $2::text AS text", [odd, odd.join()])).toEqual([
    { list: odd, text: odd.join() },
  ]);
  expect(await ask("SELECT cardinality($1::text[]) AS none, $2::int[] AS numbers", [[], [1, null]])).toEqual([
    { none: 0, numbers: [1, null] },
  ]);
});

it("counts every read", async () => {
  const before = test.database.statements.count;
  await Promise.all([ask(double, [1]), ask(double, [2]), ask("SELECT 1 AS one")]);
  expect(test.database.statements.count - before).toBe(3);
});

it("fails every read of a connection that is cut, and goes on over another", async () => {
  const cut = "SELECT pg_terminate_backend(pg_backend_pid())";
  const answers = await Promise.allSettled([ask(double, [1]), ask(cut), ask(double, [2])]);
  expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected"]);
  expect(await ask(double, [3])).toEqual([{ double: 6 }]);
});
