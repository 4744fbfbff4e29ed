import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { change } from "./testing/ask.ts";
import { agendaOperations } from "./testing/agenda-operations.ts";
import { forumOperations } from "./testing/forum-operations.ts";
import { hearingOperations } from "./testing/hearing-operations.ts";
import { enterWorld } from "./testing/world.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(enterWorld);
});
afterAll(() => test.close());

const entries = async (operation: string): Promise<number> =>
  (await test.owner.query("SELECT 1 FROM audit_entry WHERE payload::json ->> 'operation' = $1", [operation]))
    .rowCount ?? 0;

describe.each([...forumOperations, ...agendaOperations, ...hearingOperations])(
  "$name",
  ({ name, rules, who, notAllowed, hidden, select, statements, input }) => {
    it(`${rules} succeeds once under its key, and is written into the audit chain (LAW-6)`, async () => {
      const asked = await input(test.owner);
      const before = await entries(name);
      const key = crypto.randomUUID();
      const first = await change(test, who, name, asked, { select, key });
      expect(first.answer).toMatchObject({ __typename: `${name.charAt(0).toUpperCase()}${name.slice(1)}Payload` });
      expect(await entries(name)).toBe(before + 1);
      const again = await change(test, who, name, asked, { select, key });
      expect(again.answer).toEqual(first.answer);
      expect(await entries(name)).toBe(before + 1);
      const other = "version" in asked ? { ...asked, version: 9 } : { ...asked, ...otherOf(asked) };
      expect((await change(test, who, name, other, { key })).code).toBe("IDEMPOTENCY_KEY_REUSED");
      expect(first.statements).toBe(statements);
    });

    it(`${rules} refuses a stale version, and leaves no trace`, async () => {
      const asked = await input(test.owner);
      if (!("version" in asked)) return;
      const before = await entries(name);
      expect((await change(test, who, name, { ...asked, version: 77 })).code).toBe("STALE_VERSION");
      expect(await entries(name)).toBe(before);
    });

    it(`${rules} refuses whoever sees it but may not, and shows nothing to everybody else`, async () => {
      const asked = await input(test.owner);
      expect((await change(test, notAllowed, name, asked)).code).toBe("NOT_ALLOWED");
      for (const stranger of ["oda", "lone", "desk", "auditor"] as const) {
        const { code } = await change(test, stranger, name, asked);
        expect([hidden, "NOT_FOUND"], stranger).toContain(code);
      }
      expect(["NOT_ALLOWED", "NOT_FOUND"]).toContain((await change(test, "nobody", name, asked)).code);
    });
  },
);

/** The same input with something else in it. */
function otherOf(asked: Readonly<Record<string, unknown>>): object {
  const [field] = ["text", "name", "startsOn", "times", "content"].filter((each) => each in asked);
  const value = asked[field ?? ""];
  const words = { text: "Andet", name: "Andet", startsOn: "2030-01-01" } as const;
  return {
    [field ?? ""]: typeof value === "string" ? words[field as "text"] : { ...(value as object), ...otherWords(field) },
  };
}

function otherWords(field: string | undefined): object {
  return field === "times" ? { place: "Et andet sted" } : { title: "Andet" };
}
