import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { insertApplyingWorld } from "./testing/applying.ts";
import { ask, globalId, id, insertAgreement, insertPlan, mutate, type Who } from "./testing/index.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(insertApplyingWorld);
  await test.owner.query("UPDATE budget_line SET amount = 100000000");
});
afterAll(() => test.close());

const parts = `id version state number waitsOn answerBy sha256 fileName pdf versions { number side name comment text }
  acceptances { number side name } declines { name touchesIndependence } followUps { id topic note notedBy }`;
interface Shown {
  readonly id: string;
  readonly version: number;
  readonly number: number;
  readonly declines: readonly object[];
  readonly followUps: readonly { readonly id: string }[];
}
const change = async (who: Who, name: string, input: object, key: string = crypto.randomUUID()) => {
  const payload = `${name.charAt(0).toUpperCase()}${name.slice(1)}Payload`;
  const select =
    name.endsWith("Agreement") || /Agreement[A-Z]/u.test(name) ? `... on ${payload} { agreement { ${parts} } }` : "";
  return mutate(
    test.database,
    who,
    name,
    { ...input, idempotencyKey: key },
    { select: `${select} ... on InvalidInput { fields { path code } }` },
  );
};
const done = async (who: Who, name: string, input: object): Promise<Shown> => {
  const { answer, code } = await change(who, name, input);
  if (code !== null) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer["agreement"] as Shown;
};
const of = ({ id: agreementId, version }: Shown) => ({ agreementId, version });
const yes = (agreement: Shown) => ({ ...of(agreement), number: agreement.number });
const seenBy = async (who: Who, n: number) => {
  const own = who === "association";
  const root = own
    ? `ownApplication(id: "own_application_${id("application", n)}")`
    : `application(id: "${globalId("application", n)}")`;
  const { data } = await ask(
    test.database,
    who,
    `{ case: ${root} { agreement { ${parts} } ${own ? "" : "needsAgreement"} } }`,
  );
  return data["case"] as { readonly agreement: Shown | null; readonly needsAgreement?: boolean } | null;
};

it("ASSOC-6 is drafted, changed by the association, accepted by both and made a file; then the grant is paid", async () => {
  await insertPlan(test.owner, 1, { amount: 10_000_000 });
  expect(await seenBy("social.caseworker", 1)).toEqual({ agreement: null, needsAgreement: true });
  const instalment = { instalmentId: globalId("instalment", 10), version: 1 };
  expect((await change("servicedesk", "markInstalmentReady", instalment)).code).toBe("AGREEMENT_NEEDED");

  const draft = await done("social.caseworker", "draftAgreement", { applicationId: globalId("application", 1) });
  expect((await seenBy("association", 1))?.agreement).toBeNull();
  const sent = await done("social.caseworker", "sendAgreement", { ...of(draft), answerBy: "2026-12-01" });
  expect((await seenBy("association", 1))?.agreement).toMatchObject({ state: "NEGOTIATING", waitsOn: "ASSOCIATION" });
  const wording = { title: "Samarbejdsaftale", text: "## Mål\n\n- 30 ture om året", comment: "40 er for mange." };
  const changed = await done("association", "proposeAgreementVersion", { ...of(sent), ...wording });
  const work = await ask(
    test.database,
    "social.caseworker",
    "{ myWork(first: 10) { nodes { kind application { id } } } }",
  );
  expect(work.data["myWork"]).toMatchObject({
    nodes: [{ kind: "ANSWER_AGREEMENT", application: { id: globalId("application", 1) } }],
  });
  expect(
    (await change("social.caseworker", "acceptAgreement", { ...of(changed), number: 1, answerBy: "2026-12-01" })).code,
  ).toBe("STALE_VERSION");
  const half = await done("social.caseworker", "acceptAgreement", { ...yes(changed), answerBy: "2026-12-01" });
  expect((await change("servicedesk", "markInstalmentReady", instalment)).code).toBe("AGREEMENT_NEEDED");
  const key = crypto.randomUUID();
  const made = await change("association", "acceptAgreement", yes(half), key);
  expect(made.answer["agreement"]).toMatchObject({
    state: "AGREED",
    waitsOn: null,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
    acceptances: [
      { number: 2, side: "ASSOCIATION" },
      { number: 2, side: "MUNICIPALITY" },
    ],
    versions: [{ side: "MUNICIPALITY" }, { side: "ASSOCIATION", comment: wording.comment }],
  });
  expect((await change("association", "acceptAgreement", yes(half), key)).answer).toEqual(made.answer);
  const { pdf } = made.answer["agreement"] as { pdf: string };
  expect(Buffer.from(pdf, "base64").subarray(0, 5).toString()).toBe("%PDF-");
  expect((await change("servicedesk", "markInstalmentReady", instalment)).typename).toBe("MarkInstalmentReadyPayload");
  const history = await ask(
    test.database,
    "servicedesk",
    `{ application(id: "${globalId("application", 1)}") { history(first: 9) { nodes { kind note } } } }`,
  );
  const nodes = (history.data["application"] as { history: { nodes: { kind: string; note: string }[] } }).history.nodes;
  const lines = nodes.map(({ kind, note }) => `${kind} ${note}`).filter((line) => line.startsWith("AGREEMENT"));
  expect(lines.toSorted()).toEqual([
    "AGREEMENT_ACCEPTED Version 2",
    "AGREEMENT_ACCEPTED Version 2",
    "AGREEMENT_PROPOSED Version 1",
    "AGREEMENT_PROPOSED Version 2",
  ]);
  const told = await test.owner.query<{ kind: string }>(
    "SELECT kind FROM notification WHERE person_id = $1 ORDER BY created_at",
    [id("person", 2)],
  );
  expect(told.rows.map(({ kind }) => kind).toSorted()).toEqual([
    "APPLICATION_AGREEMENT_ACCEPTED",
    "APPLICATION_AGREEMENT_PROPOSED",
  ]);

  const planned = await done("social.caseworker", "planAgreementFollowUp", {
    ...of(await seenBy("social.caseworker", 1).then((found) => found?.agreement as Shown)),
    dueOn: "2026-11-24",
    topic: "Hvor mange ture?",
  });
  const note = { ...of(planned), followUpId: planned.followUps[0]?.id, note: "12 ture, som ventet." };
  expect((await change("social.caseworker", "noteAgreementFollowUp", note)).answer).toMatchObject({
    agreement: { followUps: [{ note: note.note }] },
  });
  expect((await seenBy("association", 1))?.agreement).toMatchObject({ followUps: [{ note: note.note }] });
});

it("ASSOC-9 the association says no with words; an oral agreement takes its place, and it may say that it was otherwise", async () => {
  await insertAgreement(test.owner, 2, { state: "NEGOTIATING" });
  const { agreement } = (await seenBy("association", 2)) ?? {};
  const no = { ...of(agreement as Shown), reason: "I skal ikke vælge vores bestyrelse.", touchesIndependence: true };
  expect((await change("social.caseworker", "declineAgreement", no)).code).toBe("NOT_ALLOWED");
  const declined = await done("association", "declineAgreement", no);
  expect(declined).toMatchObject({
    state: "DECLINED",
    waitsOn: "MUNICIPALITY",
    declines: [{ touchesIndependence: true }],
  });
  const oral = {
    applicationId: globalId("application", 2),
    version: 2,
    title: "Mundtligt",
    text: "30 ture.",
    agreedOn: "2026-11-20",
    agreedWith: "Peter",
  };
  const held = await done("social.leader", "recordOralAgreement", oral);
  expect(held).toMatchObject({ state: "AGREED", number: 2, sha256: null });
  expect((await done("association", "declineAgreement", { ...no, version: held.version })).declines).toHaveLength(2);
});

it("ASSOC-6 is hidden from others, and the wall holds what the domain refuses", async () => {
  await insertAgreement(test.owner, 3);
  await insertAgreement(test.owner, 4, { state: "NEGOTIATING" });
  const node = (n: number) => `{ case: application(id: "${globalId("application", n)}") { agreement { id } } }`;
  expect((await ask(test.database, "culture.leader", node(4))).data).toEqual({ case: null });
  const send = { agreementId: globalId("agreement", 3), version: 1, answerBy: "2026-12-01" };
  expect((await change("culture.leader", "sendAgreement", send)).code).toBe("NOT_FOUND");
  expect((await change("association", "sendAgreement", send)).code).toBe("NOT_FOUND");
  const as = (seat: string, person: number, sql: string) =>
    test.database
      .seat(101, seat)
      .write({ personId: id("person", person), roles: [] }, (transaction) => transaction.$executeRawUnsafe(sql))
      .then(String, (error: unknown) => (String(error).includes("row-level security") ? "wall" : String(error)));
  const agreement = id("agreement", 4);
  const accept = (side: string) =>
    `INSERT INTO agreement_acceptance VALUES (101, 'social', '${agreement}', 1, '${side}', '${id("person", 99)}', 'Eva', now())`;
  expect(await as("association", 2, accept("MUNICIPALITY"))).toBe("wall");
  expect(await as("social", 10, accept("ASSOCIATION"))).toBe("wall");
  expect(await as("association", 2, accept("ASSOCIATION"))).toBe("1");
  const signed = await test.owner.query(
    "SELECT person_id, name <> 'Eva' AS own FROM agreement_acceptance WHERE agreement_id = $1",
    [agreement],
  );
  expect(signed.rows).toEqual([{ person_id: id("person", 2), own: true }]);
  for (const sql of [
    `UPDATE agreement SET state = 'AGREED', waits_on = NULL, answer_by = NULL WHERE id = '${agreement}'`,
    `UPDATE agreement SET answer_by = '2026-12-24' WHERE id = '${agreement}'`,
    `UPDATE agreement SET state = 'DECLINED', waits_on = 'MUNICIPALITY', answer_by = NULL WHERE id = '${agreement}'`,
  ])
    expect(await as("association", 2, sql), sql).toBe("wall");
  await insertPlan(test.owner, 5, { amount: 10_000_000 });
  expect(await as("servicedesk", 1, `UPDATE instalment SET state = 'READY' WHERE plan_id = '${id("plan", 5)}'`)).toBe(
    "wall",
  );
});
