import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { awards } from "./index.ts";
import { juryChanges } from "./testing/jury-changes.ts";
import { prizeChanges } from "./testing/prize-changes.ts";
import { asPerson, counted, key } from "./testing/operations.ts";
import { days, enterWorld, outsiders, type Name } from "./testing/world.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(enterWorld);
}, 60_000);
afterAll(() => test.close());

const entries = async (operation: string): Promise<number> =>
  (await test.owner.query("SELECT 1 FROM audit_entry WHERE payload::json ->> 'operation' = $1", [operation]))
    .rowCount ?? 0;

const changes = [...prizeChanges, ...juryChanges];

it("every change of the subgraph is tried", () => {
  const fields = awards.schema.getMutationType()?.getFields() ?? {};
  expect(changes.map(({ name }) => name).toSorted()).toEqual(Object.keys(fields).toSorted());
});

describe.each(changes)("$name", ({ name, rules, prepare, who, at, input, version, statements, notAllowed }) => {
  const payload = `${name[0]?.toUpperCase()}${name.slice(1)}Payload`;
  let given: object;
  beforeEach(async () => {
    const year = await prepare(test);
    given = { ...(version === null ? {} : { version }), ...(await input(year, test)) };
  }, 30_000);
  const by = (asker: Name) => asPerson(test, asker, days(at));

  it(`${rules} is made once under its key, written into the audit chain (LAW-6), by a known number of statements`, async () => {
    const asked = { ...given, idempotencyKey: key() };
    const before = await entries(name);
    const [made, taken] = await counted(test, () => by(who).change(name, asked));
    expect(made).toMatchObject({ __typename: payload });
    expect(await entries(name)).toBe(before + 1);
    expect((await by(who).change(name, asked)).__typename).toBe(payload);
    expect(await entries(name)).toBe(before + 1);
    const other = { ...asked, ...(version === null ? otherInput(name, asked) : { version: version + 1 }) };
    expect((await by(who).change(name, other)).code).toBe(
      name === "confirmNomination" ? "NOT_FOUND" : "IDEMPOTENCY_KEY_REUSED",
    );
    expect(taken).toBe(statements);
  });

  it(`${rules} is refused to everybody whose it is not, and leaves no trace`, async () => {
    const before = await entries(name);
    const everybodysOwn = ["nominate", "confirmNomination", "createPrize"];
    for (const asker of [...notAllowed, ...(everybodysOwn.includes(name) ? [] : outsiders)]) {
      if (asker === who) continue;
      const { code } = await by(asker).change(name, given);
      expect([asker, code]).toEqual([
        asker,
        notAllowed.includes(asker) ? "NOT_ALLOWED" : expect.stringMatching(/^NOT_(?:FOUND|ALLOWED)$/u),
      ]);
    }
    expect(await entries(name)).toBe(before);
  });

  if (version !== null)
    it(`${rules} is refused for a stale version`, async () => {
      expect(await by(who).change(name, { ...given, version: 77 })).toMatchObject({
        code: "STALE_VERSION",
        currentVersion: version,
      });
    });
});

const now = new Date().getUTCFullYear();

/** The same key with something else. */
function otherInput(name: string, asked: Readonly<Record<string, unknown>>): object {
  if (name === "confirmNomination") return { token: "another" };
  if (name === "openCycle") return { year: now - 1 };
  const content = asked["content"] as { readonly reasons?: string };
  return {
    content: content.reasons ? { ...content, reasons: `${content.reasons}!` } : { ...content, aims: "Andre mål" },
  };
}
