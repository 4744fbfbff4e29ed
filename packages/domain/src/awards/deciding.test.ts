import { describe, expect, it } from "vitest";
import { asId } from "../kernel/index.ts";
import * as f from "./award.fixture.ts";
import { decideAward, juryResult, mayReadJuryResult, missingBallots, publishAwards, type Interests } from "./index.ts";

const now = f.november;
const tied: Interests = { ties: [f.tie(f.jens, f.choir)], recusals: [] };

describe("the result of a category", () => {
  const ballots = [f.voted(f.sofie, { choir: 5, theatre: 2 }), f.voted(f.omar, { choir: 4, theatre: 3 })];
  const category = (changes: object = {}) => ({
    cycle: f.judged,
    candidates: f.candidates,
    ballots,
    interests: tied,
    ...changes,
  });

  it("AWARD-2 is the average over those who scored; whoever is recused counts for nothing", () => {
    const all = [...ballots, f.voted(f.jens, { choir: 0, theatre: 5 })];
    const result = juryResult(category({ ballots: all }), now);
    expect(result.map(({ nomination, average, sum, scoredBy }) => [nomination.id, average, sum, scoredBy])).toEqual([
      ["choir", 9, 18, 2],
      ["theatre", 6.67, 20, 3],
    ]);
  });

  it("AWARD-2 own scores first: a juror sees the others' after voting, the secretariat when all have", () => {
    const see = (who: typeof f.jens, given: object = {}) => mayReadJuryResult(who, category(given), now);
    expect([see(f.sofie), see(f.jens), see(f.marie)]).toEqual([true, false, false]);
    const all = { ballots: [...ballots, f.voted(f.jens, { theatre: 5 })] };
    expect([see(f.jens, all), see(f.marie, all)]).toEqual([true, true]);
    expect([f.freja, f.leader, f.soren, f.vera, f.anybody].map((who) => see(who, all))).toEqual(Array(5).fill(false));
    expect(missingBallots(category(), now).map(({ name }) => name)).toEqual(["jens"]);
  });

  const decide = (changes: object = {}, input: object = {}, who = f.sofie) =>
    decideAward(
      {
        ...category({ ballots: [...ballots, f.voted(f.jens, { theatre: 5 })] }),
        decision: f.undecided,
        prize: f.prize,
        awardId: asId("award"),
        ...changes,
      },
      {
        version: 1,
        categoryId: f.organisations,
        nominationId: asId("choir"),
        motivation: "Koret har åbnet havnen for alle",
        ...input,
      },
      f.by(who, now),
    );

  it("AWARD-2 a decision before the scores are in is refused, and says how many are missing, not who", () => {
    expect(f.refusalOf(decide({ ballots }))).toEqual({ code: "BALLOTS_MISSING", data: { missing: 1 } });
  });

  it("AWARD-2 is decided by the chair or the secretariat, with a motivation, one winner a category or nobody", () => {
    const { awards, version } = f.accepted(decide());
    expect([awards, version]).toMatchObject([[{ nominationId: "choir", winner: "choir" }], 2]);
    expect(f.accepted(decide({}, { nominationId: null }, f.marie)).awards).toMatchObject([{ winner: null }]);
    expect(f.codeOf(decide({}, {}, f.omar))).toBe("NOT_ALLOWED");
    for (const who of [f.freja, f.soren, f.vera, f.anybody, f.auditor])
      expect(f.codeOf(decide({}, {}, who))).toBe("NOT_FOUND");
    expect(f.problemsOf(decide({}, { nominationId: asId("other"), motivation: "Kort" }))).toEqual([
      "nominationId UNKNOWN_VALUE",
      "motivation TOO_SHORT",
    ]);
    expect(f.problemsOf(decide({}, { motivation: "Formanden 010190-1234 fortjener det" }))).toEqual([
      "motivation CPR_IN_TEXT",
    ]);
    expect(f.codeOf(decide({}, { version: 2 }))).toBe("STALE_VERSION");
    const changed = { decision: f.accepted(decide()), ballots: [...ballots, f.voted(f.jens, { theatre: 5 })] };
    expect(f.accepted(decide(changed, { version: 2, nominationId: asId("theatre") })).awards).toMatchObject([
      { winner: "theatre" },
    ]);
  });

  it("LAW-2 nobody records the victory of one they have an interest in", () => {
    const interests = { ties: [f.tie(f.sofie, f.choir)], recusals: [] };
    expect(f.codeOf(decide({ interests }))).toBe("RECUSED_FROM_NOMINATION");
    expect(f.codeOf(decide({ interests }, { nominationId: asId("theatre") }))).toBe("OK");
  });

  it("AWARD-1 is published with the jury's minute, at once or later, when every category is decided", () => {
    const one = f.accepted(decide());
    const publish = (decision: typeof one, input: object = {}, who = f.marie) =>
      publishAwards(
        { cycle: f.judged, decision, prize: f.prize },
        { version: decision.version, minute: "Enighed", publishAt: f.at(12, 5), ...input },
        f.by(who, now),
      );
    expect(f.refusalOf(publish(one))).toEqual({ code: "AWARDS_UNDECIDED", data: { undecided: 1 } });
    const both = f.accepted(
      decide({ decision: one, candidates: [], ballots: [] }, { version: 2, categoryId: f.people, nominationId: null }),
    );
    expect(both.isComplete).toBe(true);
    expect(f.accepted(publish(both)).publishAt).toBe(f.at(12, 5));
    expect(f.accepted(publish(both, { publishAt: null })).publishAt).toBe(now);
    expect(f.problemsOf(publish(both, { publishAt: f.october, minute: "" }))).toEqual([
      "minute REQUIRED",
      "publishAt IN_THE_PAST",
    ]);
    expect(f.codeOf(publish(both, {}, f.sofie))).toBe("NOT_ALLOWED");
    const set = f.accepted(publish(both));
    expect(f.codeOf(decide({ decision: set }, { version: set.version }))).toBe("STATE_CONFLICT");
    expect(f.accepted(publish(set, { publishAt: f.at(12, 6) })).publishAt).toBe(f.at(12, 6));
    expect(f.codeOf(publish(f.accepted(publish(both, { publishAt: null }))))).toBe("STATE_CONFLICT");
  });
});
