import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { nobody } from "@indgang/database";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  ask,
  globalId,
  id,
  insertAttachment,
  insertFile,
  insertManyStates,
  stepsOf,
  type Who,
} from "./testing/index.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(insertManyStates);
});
afterAll(() => test.close());

const { change } = stepsOf(() => test);
const query = `query ($id: ID!) { application(id: $id) { attachments(first: 5) { totalCount nodes { name kind state path mayHoldCpr attachedBy { id } } }
  history { nodes { kind note } } } }`;
const documentsOf = async (who: Who, number: number) => {
  const answer = await ask(test.database, who, query, { id: globalId("application", number) });
  return { ...answer, attachments: (answer.data["application"] as { attachments?: object } | null)?.attachments };
};
const attach = (number: number, who: Who = "servicedesk") =>
  change(who, "attachFile", {
    applicationId: globalId("application", number),
    fileId: globalId("file", number),
    kind: "ACCOUNTS",
  });

it("POOL-2 LAW-5 the desk puts a document on a case of any state; the case's administration reads it, and nobody else knows of it", async () => {
  await insertFile(test.owner, 5, "servicedesk", { may_hold_cpr: true });
  expect((await attach(5)).code).toBeNull();
  const seen = await documentsOf("social.chair", 5);
  expect(seen.errors).toEqual([]);
  expect(seen.attachments).toEqual({
    totalCount: 1,
    nodes: [
      {
        name: "Regnskab 2025.pdf",
        kind: "ACCOUNTS",
        state: "ATTACHED",
        path: `/files/${id("file", 5)}`,
        mayHoldCpr: true,
        attachedBy: { id: globalId("person", 1) },
      },
    ],
  });
  // The case, its documents, how many, and its history.
  expect(seen.statements).toBe(4);
  expect(JSON.stringify(seen.data)).toContain("DOCUMENT_ADDED");
  for (const who of ["culture.caseworker", "public", "association", "auditor", "sandbox.caseworker"] as const)
    expect((await documentsOf(who, 5)).data).toEqual({ application: null });
});

it("LAW-7 a file goes on one case, once; one that waits for the scanner has no path, and one that never came goes nowhere", async () => {
  expect((await attach(5)).code).toBe("STATE_CONFLICT");
  await insertFile(test.owner, 4, "servicedesk", { state: "UNSCANNED" });
  expect((await attach(4)).code).toBeNull();
  expect((await documentsOf("social.caseworker", 4)).attachments).toMatchObject({ nodes: [{ path: null }] });
  await insertFile(test.owner, 3, "servicedesk", { state: "AWAITED", sha256: null, stored_at: null });
  expect((await attach(3)).code).toBe("STATE_CONFLICT");
});

it("POOL-6 many at once put no more on a case than it holds", async () => {
  const numbers = [101, 102, 103, 104];
  for (const number of numbers) await insertFile(test.owner, number, "servicedesk", { size: 60_000_000 });
  const codes = await Promise.all(
    numbers.map(async (number) => {
      const input = { applicationId: globalId("application", 1), fileId: globalId("file", number), kind: "OTHER" };
      return (await change("servicedesk", "attachFile", input)).code;
    }),
  );
  expect(codes.filter((code) => code === null)).toHaveLength(2);
  expect(codes.filter((code) => code === "INVALID_INPUT")).toHaveLength(2);
});

it("LAW-5 what is taken off is in the history alone, with its reason", async () => {
  await insertFile(test.owner, 2, "servicedesk");
  await insertAttachment(test.owner, 2);
  const removal = { attachmentId: globalId("attachment", 2), version: 1, reason: "Forkert forening" };
  expect((await change("servicedesk", "removeAttachment", removal)).code).toBeNull();
  const { attachments, data } = await documentsOf("social.caseworker", 2);
  expect(attachments).toEqual({ totalCount: 0, nodes: [] });
  expect(JSON.stringify(data)).toContain("Regnskab 2025.pdf: Forkert forening");
});

it("LAW-7 LAW-8 the clock is told ids alone: of what waits for the scanner, and of what nobody attached in a day or somebody took off", async () => {
  await insertFile(test.owner, 201, "servicedesk", { requested_at: "2026-01-01T00:00:00Z" });
  const clock = test.database.seat(101, "clock");
  const ids = async (name: string): Promise<string[]> =>
    clock.write(nobody, async (transaction) =>
      (await transaction.$queryRawUnsafe<{ id: string }[]>(`SELECT id::text FROM wall.${name}(99) AS id`)).map(
        ({ id: found }) => found,
      ),
    );
  expect(await ids("files_to_scan")).toEqual([id("file", 4)]);
  const due = await ids("files_to_remove");
  expect(due).toContain(id("file", 201));
  expect(due).toContain(id("file", 2));
  expect(due).not.toContain(id("file", 5));
  await expect(clock.write(nobody, (transaction) => transaction.storedFile.findMany())).rejects.toThrow(
    /permission denied/u,
  );
});

it("LAW-7 nobody sends another's file, nor changes what has come", async () => {
  await insertFile(test.owner, 301, "servicedesk", { state: "AWAITED", sha256: null, stored_at: null });
  const come = { state: "READY", size: 5, sha256: "1".repeat(64), storedAt: new Date() };
  const send = (seat: string, person: number) =>
    test.database
      .seat(101, seat)
      .write({ personId: id("person", person), roles: [] }, (transaction) =>
        transaction.storedFile.updateMany({ where: { municipalityId: 101, id: id("file", 301) }, data: come }),
      );
  expect(await send("social", 10)).toEqual({ count: 0 });
  expect(await send("culture", 40)).toEqual({ count: 0 });
  expect(await send("servicedesk", 1)).toEqual({ count: 1 });
  expect(await send("servicedesk", 1)).toEqual({ count: 0 });
});
