import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { toGlobalId } from "@indgang/subgraph-kit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { enterNewsWorld, tells as tellsIn } from "./testing/news-world.ts";
import { plantHearing, sent } from "./testing/plant.ts";
import { ids, later, type Name } from "./testing/world.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(enterNewsWorld);
});
afterAll(() => test.close());

const gid = (typename: string, id: string): string => toGlobalId(typename, id);
const tells = (who: Name, name: string, input: object) => tellsIn(test, who, name, input);

describe("news of a hearing", () => {
  // A politician who sits in the body is not shown its hearings, and so is not told of them; Vera is heard twice and told once.
  const heard = ["aage", "karen", "sanne", "vera"];

  it("FORUM-4 those who are heard are told when it comes, each once; who asked, when it is answered", async () => {
    const { hearing, ofBody, ofFriends } = await plantHearing(test.owner);
    const hearingId = gid("Hearing", hearing);
    expect(await tells("signe", "saveHearing", { hearingId, version: 1, content: draft })).toEqual({});
    const parties = await partiesOf(hearing);
    expect(parties).not.toContain(ofBody);
    expect(await tells("signe", "sendHearing", { hearingId, version: 2 })).toEqual({
      HEARING_SENT: [...heard, "sofus"].toSorted(),
    });
    const answer = (partyId: string) => ({ partyId: gid("HearingParty", partyId), text: "Vi støtter" });
    expect(await tells("karen", "answerHearing", answer(parties[0] ?? ""))).toEqual({
      HEARING_ANSWERED: ["sanne", "signe", "sofus"],
      HEARING_ANSWER_GIVEN: ["aage", "vera"],
    });
    expect(await tells("vera", "answerHearing", answer(parties[1] ?? ""))).toEqual({
      HEARING_ANSWERED: ["sanne", "signe", "sofus"],
    });
    expect(ofFriends).not.toBe(parties[1]);
  });

  it("FORUM-4 what came of it is told to those who are heard, and that it was taken back; of a draft nobody", async () => {
    const closed = await plantHearing(test.owner, { ...sent, answer_by: later(-1) });
    const sum = { hearingId: gid("Hearing", closed.hearing), version: 1, summary: "Alle støtter" };
    expect(await tells("sofus", "sumUpHearing", sum)).toEqual({ HEARING_SUMMED_UP: heard });
    const back = { version: 1, reason: "Sendt ved en fejl" };
    const out = await plantHearing(test.owner, sent);
    expect(await tells("sofus", "withdrawHearing", { ...back, hearingId: gid("Hearing", out.hearing) })).toEqual({
      HEARING_WITHDRAWN: heard,
    });
    const written = await plantHearing(test.owner);
    expect(await tells("sofus", "withdrawHearing", { ...back, hearingId: gid("Hearing", written.hearing) })).toEqual(
      {},
    );
  });

  const draft = {
    title: "Høring",
    text: "Udtal jer",
    answerBy: later(10),
    bodyIds: [gid("ForumBody", ids.body)],
    associationIds: [gid("Association", ids.friends)],
  };
  async function partiesOf(hearing: string): Promise<readonly string[]> {
    const { rows } = await test.owner.query<{ id: string }>(
      "SELECT id FROM hearing_party WHERE hearing_id = $1 ORDER BY position",
      [hearing],
    );
    return rows.map(({ id }) => id);
  }
});
