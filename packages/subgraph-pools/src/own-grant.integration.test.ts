import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { insertApplyingWorld } from "./testing/applying.ts";
import { insertPlan } from "./testing/grants.ts";
import { ask, id, insertDecided, insertLetter } from "./testing/index.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(insertApplyingWorld);
});
afterAll(() => test.close());

const decided = (n: number): string =>
  `{ ownApplication(id: "own_application_${id("application", n)}") {
    letters { id title text sentAt isReplaced fileName pdf } instalments { reference amount dueOn condition state waitsFor paidOn } } }`;
const ofDecided = (found: object | null): object | null => found && { letters: [], instalments: [], ...found };

it("POOL-10 LAW-1 an association finds the letter that it was sent, and no draft, none still to be posted, no other's, none before the minutes stand", async () => {
  await insertDecided(test.owner, [511]);
  await insertDecided(test.owner, [512]);
  await insertDecided(test.owner, [513], { association: 2 });
  await insertDecided(test.owner, [514], { state: "CALLED" });
  await insertLetter(test.owner, 511, "SENT");
  await insertLetter(test.owner, 512, "APPROVED");
  await insertLetter(test.owner, 513, "SENT");
  await insertLetter(test.owner, 514, "SENT");
  await insertDecided(test.owner, [515]);
  await insertLetter(test.owner, 515, "TO_PRINT");
  await insertDecided(test.owner, [516]);
  await insertLetter(test.owner, 516, "POSTED");
  const seen = await ask(test.database, "association", decided(511));
  expect(seen.data["ownApplication"]).toEqual({
    letters: [
      {
        id: `own_letter_${id("letter", 511)}`,
        title: "Delvis bevilling",
        text: expect.stringContaining("Puljen rækker ikke"),
        sentAt: "2026-11-22T08:00:00.000Z",
        isReplaced: false,
        fileName: "afgoerelse-SOC-2025-0511.pdf",
        pdf: expect.any(String),
      },
    ],
    instalments: [],
  });
  expect(seen.statements).toBe(16);
  const posted = await ask(test.database, "association", decided(516));
  expect(posted.data["ownApplication"]).toMatchObject({ letters: [{ pdf: expect.any(String) }] });
  for (const n of [512, 514, 515])
    expect((await ask(test.database, "association", decided(n))).data["ownApplication"]).toEqual(ofDecided({}));
  expect((await ask(test.database, "association", decided(513))).data["ownApplication"]).toBeNull();
  const byId = async (who: Parameters<typeof ask>[1], n: number) => {
    const letter = `{ __typename: "OwnLetter", id: "own_letter_${id("letter", n)}" }`;
    return (await ask(test.database, who, `{ _entities(representations: [${letter}]) { ... on OwnLetter { id } } }`))
      .data;
  };
  for (const n of [512, 513, 514, 515]) expect(await byId("association", n)).toEqual({ _entities: [null] });
  for (const who of ["social.leader", "servicedesk", "public"] as const)
    expect(await byId(who, 511)).toEqual({ _entities: [null] });
});

it("POOL-11 an association finds what was paid of its grant, when the rest comes and what it waits for, and no clerk's words", async () => {
  await insertPlan(test.owner, 521, { state: "PAID" });
  await insertPlan(test.owner, 522, { state: "STOPPED" });
  const seen = await ask(test.database, "association", decided(521));
  const first = { reference: "SOC-2025-0521-1", amount: 5_000, dueOn: "2026-12-01", condition: null };
  const second = { reference: "SOC-2025-0521-2", amount: 5_000, dueOn: "2026-12-02", paidOn: null };
  expect(seen.data["ownApplication"]).toMatchObject({
    instalments: [
      { ...first, state: "PAID", waitsFor: null, paidOn: "2026-11-21" },
      { ...second, condition: "Regnskab for første halvår modtaget", state: "PLANNED", waitsFor: "CONDITION" },
    ],
  });
  expect(seen.statements).toBe(22);
  const stopped = await ask(test.database, "association", decided(522));
  expect(stopped.data["ownApplication"]).toMatchObject({ instalments: [{ state: "STOPPED" }, {}] });
  expect(JSON.stringify(stopped.data)).not.toContain("Regnskab mangler");
  // What the office keeps with a payment and a letter is no column of the association's seat.
  const asAssociation = (sql: string) =>
    test.database
      .seat(101, "association")
      .write({ personId: id("person", 2), roles: [] }, (transaction) => transaction.$queryRawUnsafe(sql));
  for (const sql of [
    "SELECT note FROM instalment",
    "SELECT finance_reference FROM instalment",
    "SELECT approved_by_id FROM letter",
    "SELECT 1 FROM payment_plan",
  ])
    await expect(asAssociation(sql)).rejects.toThrow(/permission denied/u);
});
