import { describe, expect, it } from "vitest";
import { asId, isEnd, type Transitions } from "../kernel/index.ts";
import * as f from "./award.fixture.ts";
import {
  appointJuror,
  awardCycleStateAt,
  awardCycleStates,
  awardCycleTransitions,
  awardWork,
  beginJudging,
  cancelCycle,
  createPrize,
  endJuror,
  isUnderWay,
  nominationStates,
  nominationTransitions,
  openCycle,
  publicStateOf,
  savePrize,
  type OpenCycleInput,
} from "./index.ts";

function reachedFrom(table: Transitions<string>, first: string): readonly string[] {
  const reached = new Set([first]);
  for (const state of reached) for (const next of table[state] ?? []) reached.add(next);
  return [...reached].toSorted();
}

describe("the state tables", () => {
  it("AWARD-1 a year of a prize reaches every state, and ends", () => {
    expect(reachedFrom(awardCycleTransitions, "DRAFT")).toEqual([...awardCycleStates].toSorted());
    expect(awardCycleStates.filter((state) => isEnd(awardCycleTransitions, state))).toEqual(["PUBLISHED", "CANCELLED"]);
  });

  it("AWARD-2 a nomination reaches every state", () => {
    expect(reachedFrom(nominationTransitions, "UNCONFIRMED")).toEqual([...nominationStates].toSorted());
  });

  it("AWARD-2 the clock opens nominations and publishes; DECIDED looks like JUDGING from outside", () => {
    const complete = { ...f.undecided, isComplete: true };
    const set = { ...complete, publishAt: f.at(12, 5) };
    expect([f.at(9, 30), f.at(10, 1), f.november].map((now) => awardCycleStateAt(f.cycle, f.undecided, now))).toEqual([
      "DRAFT",
      "NOMINATING",
      "NOMINATING",
    ]);
    expect([f.undecided, complete, set].map((decision) => awardCycleStateAt(f.judged, decision, f.november))).toEqual([
      "JUDGING",
      "DECIDED",
      "DECIDED",
    ]);
    expect(awardCycleStateAt(f.judged, set, f.at(12, 5))).toBe("PUBLISHED");
    expect(awardCycleStateAt({ ...f.judged, phase: "CANCELLED" }, set, f.at(12, 5))).toBe("CANCELLED");
    expect(publicStateOf("DECIDED")).toBe("JUDGING");
    expect([isUnderWay(f.judged, set, f.november), isUnderWay(f.judged, set, f.at(12, 5))]).toEqual([true, false]);
  });
});

describe("a prize", () => {
  const of = { municipalityId: f.municipalityId, administration: f.culture, prizeId: f.prize.id };

  it("AWARD-1 is founded by the own secretariat, with categories and criteria", () => {
    const made = f.accepted(createPrize({ ...of, newId: f.ids() }, f.prizeInput, f.by(f.marie)));
    expect(made).toMatchObject({ version: 1, categories: [{ kind: "PERSON" }, { kind: "ORGANISATION" }] });
    for (const who of f.everybody.filter((each) => each !== f.marie))
      expect(f.codeOf(createPrize({ ...of, newId: f.ids() }, f.prizeInput, f.by(who)))).toBe("NOT_ALLOWED");
    const bad = {
      ...f.prizeInput,
      name: "",
      restYears: 11,
      categories: [],
      criteria: [{ id: null, name: "A", description: "", mostPoints: 101 }],
    };
    expect(f.problemsOf(createPrize({ ...of, newId: f.ids() }, bad, f.by(f.marie)))).toEqual([
      "name REQUIRED",
      "restYears TOO_LARGE",
      "categories TOO_FEW",
      "criteria.0.mostPoints TOO_LARGE",
    ]);
  });

  it("AWARD-1 is written anew; what is left out is retired, and nothing that is judged by changes under way", () => {
    const save = (changes: object = {}, underWay = false, version = 1) =>
      savePrize(
        { prize: f.prize, isUnderWay: underWay, newId: f.ids() },
        { ...f.prize, ...changes, version },
        f.by(f.marie),
      );
    const criteria = f.prize.criteria.slice(0, 1);
    expect(f.accepted(save({ criteria })).criteria.map(({ isRetired }) => isRetired)).toEqual([false, true]);
    expect(f.codeOf(save({ criteria }, true))).toBe("STATE_CONFLICT");
    expect(f.codeOf(save({ name: "Frivillighedsprisen" }, true))).toBe("OK");
    expect(f.codeOf(save({}, false, 2))).toBe("STALE_VERSION");
    expect(f.problemsOf(save({ criteria: [{ ...criteria[0], id: asId("other") }] }))).toEqual([
      "criteria.0.id UNKNOWN_VALUE",
    ]);
  });
});

describe("a year of a prize", () => {
  const input: OpenCycleInput = {
    year: 2026,
    nominateFrom: f.at(10, 1),
    nominateUntil: f.at(11, 1),
    scoresDueOn: f.cycle.scoresDueOn,
    jurors: [{ personId: asId("sofie"), isChair: true }],
  };
  const possibleJurors = ["sofie", "omar", "jens"].map((name) => ({ personId: asId<"Person">(name), name }));
  const open = (changes: object = {}, years: readonly number[] = [], who = f.marie) =>
    openCycle(
      { prize: f.prize, cycleId: f.cycle.id, years, possibleJurors, newId: f.ids() },
      { ...input, ...changes },
      f.by(who, f.at(9, 1)),
    );

  it("AWARD-1 is one of its kind, in order of its dates, with jurors who may judge and one chair", () => {
    expect(f.accepted(open())).toMatchObject({
      phase: "NOMINATING",
      version: 1,
      jurors: [{ name: "sofie", isChair: true }],
    });
    expect(f.problemsOf(open({}, [2026]))).toEqual(["year DUPLICATE"]);
    expect(f.problemsOf(open({ nominateUntil: f.at(10, 1), year: 2030 }))).toEqual([
      "year TOO_FAR_AHEAD",
      "nominateUntil IN_THE_PAST",
    ]);
    expect(f.problemsOf(open({ scoresDueOn: "2026-10-31" }))).toEqual(["scoresDueOn IN_THE_PAST"]);
    expect(
      f.problemsOf(open({ nominateFrom: "9998-12-30T12:00:00.000Z", nominateUntil: "9998-12-31T23:59:59.999Z" })),
    ).toEqual(["nominateFrom TOO_FAR_AHEAD", "scoresDueOn IN_THE_PAST"]);
    const two = [...input.jurors, { personId: asId("marie"), isChair: true }];
    expect(f.problemsOf(open({ jurors: two }))).toEqual([
      "jurors.1.personId UNKNOWN_VALUE",
      "jurors.1.isChair DUPLICATE",
    ]);
    expect(f.codeOf(open({}, [], f.soren))).toBe("NOT_ALLOWED");
  });

  const given = { cycle: f.cycle, decision: f.undecided };

  it("AWARD-2 jurors come and go by the secretariat's hand", () => {
    const appoint = (name: string, isChair = false, cycle = { ...f.cycle, jurors: f.cycle.jurors.slice(0, 1) }) =>
      appointJuror(
        { cycle, decision: f.undecided, possibleJurors, jurorId: asId("j") },
        { version: 1, personId: asId(name), isChair },
        f.by(f.marie),
      );
    expect(f.accepted(appoint("omar")).jurors).toHaveLength(2);
    expect(f.problemsOf(appoint("sofie", true))).toEqual(["personId DUPLICATE", "isChair DUPLICATE"]);
    expect(f.problemsOf(appoint("freja"))).toEqual(["personId UNKNOWN_VALUE"]);
    const [sofie] = f.cycle.jurors;
    const end = (version: number, who = f.marie) =>
      endJuror(given, { version, jurorId: sofie?.id as never }, f.by(who));
    expect(f.accepted(end(1)).jurors[0]?.validTo).toBe(f.october);
    expect([f.codeOf(end(2)), f.codeOf(end(1, f.sofie))]).toEqual(["STALE_VERSION", "NOT_ALLOWED"]);
    const again = endJuror(
      { ...given, cycle: f.accepted(end(1)) },
      { version: 2, jurorId: sofie?.id as never },
      f.by(f.marie),
    );
    expect(f.codeOf(again)).toBe("NOT_FOUND");
  });

  it("AWARD-2 goes to the jury when nominations are over and checked", () => {
    const begin = (unchecked: number, now = f.november, who = f.marie) =>
      beginJudging({ ...given, unchecked }, { version: 1 }, f.by(who, now));
    expect(f.accepted(begin(0)).phase).toBe("JUDGING");
    expect(f.codeOf(begin(0, f.october))).toBe("STATE_CONFLICT");
    expect(f.refusalOf(begin(3))).toEqual({ code: "NOMINATIONS_UNCHECKED", data: { unchecked: 3 } });
    expect(f.codeOf(begin(0, f.november, f.sofie))).toBe("NOT_ALLOWED");
  });

  it("AWARD-1 is given up with a reason before it is published, and never after", () => {
    const cancel = (decision: typeof f.undecided, reason = "Ingen indstillinger") =>
      cancelCycle({ cycle: f.judged, decision }, { version: 2, reason }, f.by(f.marie, f.november));
    expect(f.accepted(cancel(f.undecided)).phase).toBe("CANCELLED");
    expect(f.problemsOf(cancel(f.undecided, ""))).toEqual(["reason REQUIRED"]);
    expect(f.codeOf(cancel({ ...f.undecided, isComplete: true, publishAt: f.november }))).toBe("STATE_CONFLICT");
  });

  it("AWARD-1 waits for whose turn it is, and for nobody else", () => {
    const category = (categoryId: typeof f.people, ballots: readonly ReturnType<typeof f.voted>[]) => ({
      categoryId,
      cycle: f.judged,
      candidates: f.candidates,
      ballots,
      interests: f.impartial,
    });
    const all = [f.sofie, f.omar, f.jens].map((who) => f.voted(who, { choir: 1, theatre: 1 }));
    const categories = [category(f.people, all.slice(0, 1)), category(f.organisations, all)];
    const kinds = (who: typeof f.marie, state: object = {}) =>
      awardWork({ ...given, unchecked: 0, categories, ...state }, f.by(who, f.november)).map(({ kind }) => kind);
    expect(kinds(f.marie, { unchecked: 2 })).toEqual(["CHECK_NOMINATIONS"]);
    expect(kinds(f.marie)).toEqual(["BEGIN_JUDGING"]);
    const judging = { cycle: f.judged };
    expect([f.marie, f.sofie, f.omar].map((who) => kinds(who, judging))).toEqual([["DECIDE"], ["DECIDE"], ["SCORE"]]);
    expect(kinds(f.marie, { ...judging, decision: { ...f.undecided, isComplete: true } })).toEqual(["PUBLISH"]);
    for (const who of [f.freja, f.leader, f.soren, f.vera, f.anybody]) expect(kinds(who, judging)).toEqual([]);
  });
});
