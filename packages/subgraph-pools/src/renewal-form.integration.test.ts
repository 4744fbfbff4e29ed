import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { applyingIn, draftContent, insertApplyingWorld, ofDraft, type Draft } from "./testing/applying.ts";
import { formOf, question } from "./testing/forms.ts";
import { ask, globalId, id, insertRunningGrant } from "./testing/index.ts";
import { insert } from "./testing/insert.ts";

/** The full form demands an answer, the simplified one demands none. */
const published = (n: number, kind: string) => ({
  municipality_id: 101,
  administration_id: "social",
  id: id("form", n),
  version: 1,
  pool_id: id("pool", 1),
  kind,
  state: "PUBLISHED",
  number: n,
  published_at: "2020-01-01",
  valid_from: "2020-01-01",
  sections: formOf(question("note", "SHORT_TEXT", { isRequired: kind === "FULL" })),
});
let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    await insertApplyingWorld(owner);
    await insertRunningGrant(owner, 75);
    await insert(owner, "pool_form", [published(1, "FULL"), published(2, "RENEWAL")]);
  });
});
afterAll(() => test.close());
const { change } = applyingIn(() => test);

it("POOL-7 who goes on with what was granted the year before is given the simplified form, and hands in on it", async () => {
  const begin = async (isNew: boolean): Promise<Draft> => {
    await test.owner.query("DELETE FROM application_draft");
    const fromApplicationId = globalId("application", 75).replace("application_", "own_application_");
    const input = {
      associationId: globalId("association", 1),
      roundId: globalId("round", 1),
      fromApplicationId,
      isNew,
    };
    return (await change("association", "beginApplicationDraft", input)).answer["applicationDraft"] as Draft;
  };
  expect(await begin(false)).toMatchObject({ formKind: "FULL" });
  await test.owner.query(
    `INSERT INTO grant_given (municipality_id, administration_id, id, pool_id, round_id, association_id, application_id, title, amount, currency, awarded_on, year, source)
      SELECT municipality_id, administration_id, gen_random_uuid(), pool_id, round_id, association_id, id, title, 10000, 'DKK', '2026-01-20', 2026, 'DECISION' FROM application WHERE id = $1`,
    [id("application", 75)],
  );
  expect(await begin(true)).toMatchObject({ formKind: "FULL" });
  const draft = await begin(false);
  expect(draft).toMatchObject({ formKind: "RENEWAL" });
  const saved = await change("association", "saveApplicationDraft", { ...ofDraft(draft), content: draftContent });
  const handedIn = await change(
    "association",
    "submitApplicationDraft",
    ofDraft(saved.answer["applicationDraft"] as Draft),
  );
  const own = handedIn.answer["ownApplication"] as { id: string };
  const seen = await ask(test.database, "association", `{ ownApplication(id: "${own.id}") { form { id kind } } }`);
  expect(seen.data).toEqual({ ownApplication: { form: { id: globalId("form", 2), kind: "RENEWAL" } } });
});
