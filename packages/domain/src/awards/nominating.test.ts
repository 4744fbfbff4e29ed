import { describe, expect, it } from "vitest";
import { asId } from "../kernel/index.ts";
import * as f from "./award.fixture.ts";
import {
  checkNomination,
  confirmableUntil,
  confirmNomination,
  mayReadNomination,
  nominate,
  nominatorKey,
  nomineeKey,
  registerNomination,
  withdrawNomination,
  type Nomination,
  type NominationInput,
} from "./index.ts";

const state = {
  cycle: f.cycle,
  prize: f.prize,
  nominationId: asId<"Nomination">("n"),
  associations: f.associations,
  winners: [],
  lately: { ofAll: 0, unconfirmedOfOne: 0 },
};
const trying = (
  changes: Partial<NominationInput> = {},
  more: Partial<typeof state> = {},
  who = f.anybody,
  now = f.october,
) => nominate({ ...state, ...more }, f.nominationInput(changes), f.by(who, now));
const person = (name: string) => ({
  categoryId: f.people,
  nominee: { associationId: null, name, activeAt: "Valby bibliotek" },
});

describe("nominating", () => {
  it("AWARD-2 is open to anybody, and waits to be confirmed", () => {
    const made = f.accepted(trying());
    expect(made).toMatchObject({ state: "UNCONFIRMED", source: "PUBLIC", nominee: { name: "Gadeteatret" } });
    expect(f.accepted(trying(person("Bo Lind")))).toMatchObject({
      nominee: { name: "Bo Lind", activeAt: "Valby bibliotek" },
    });
  });

  it("AWARD-2 is refused outside the window, both ends named, to the instant", () => {
    const closed = { opensAt: f.cycle.nominateFrom, closesAt: f.cycle.nominateUntil };
    for (const now of [f.at(9, 30), f.cycle.nominateUntil, f.november])
      expect(f.refusalOf(trying({}, {}, f.anybody, now))).toEqual({ code: "NOMINATIONS_CLOSED", data: closed });
    expect(f.codeOf(trying({}, {}, f.anybody, f.cycle.nominateFrom))).toBe("OK");
    expect(f.codeOf(trying({}, { cycle: f.judged }))).toBe("NOMINATIONS_CLOSED");
    expect(f.codeOf(trying({}, { cycle: { ...f.cycle, phase: "CANCELLED" } }))).toBe("STATE_CONFLICT");
  });

  it("AWARD-2 refuses a self-nomination, however the name is written, and of the association that one speaks for", () => {
    const nominator = { name: "Bo Lind", email: "bo@example.dk", associationId: null };
    for (const name of ["Bo Lind", "bo  lind", "BOLIND", "Ｂｏ Lind"])
      expect(f.codeOf(trying({ ...person(name), nominator }))).toBe("SELF_NOMINATION");
    expect(f.codeOf(trying({ ...person("Bo Lund"), nominator }))).toBe("OK");
    expect(f.codeOf(trying({ nominator: { ...nominator, associationId: f.theatre } }))).toBe("SELF_NOMINATION");
    const ownChoir = { nominee: { associationId: f.choir, name: null, activeAt: null } };
    expect(f.codeOf(trying(ownChoir, {}, f.vera))).toBe("SELF_NOMINATION");
    expect(f.codeOf(trying(person("Jens Dam"), {}, { ...f.jens, name: "Jens  Dam" }))).toBe("SELF_NOMINATION");
    const byName = { nominee: { associationId: null, name: "Havne koret", activeAt: null } };
    expect(f.codeOf(trying(byName, {}, f.vera))).toBe("SELF_NOMINATION");
    expect(f.codeOf(trying({}, {}, f.vera))).toBe("OK");
  });

  it("LAW-7 refuses a person's number in any of its texts", () => {
    const cpr = "Født 010190-1234, og altid til stede";
    expect(f.problemsOf(trying({ reasons: cpr }))).toEqual(["reasons CPR_IN_TEXT"]);
    expect(f.problemsOf(trying({ ...person(cpr) }))).toEqual(["nominee.name CPR_IN_TEXT"]);
    const nominator = { name: cpr, email: "a@b.dk", associationId: null };
    expect(f.problemsOf(trying({ nominator }))).toEqual(["nominator.name CPR_IN_TEXT"]);
  });

  it("AWARD-2 names everything that is wrong at once: reasons, e-mail, category and association", () => {
    const nominator = { name: " ", email: "nobody", associationId: asId<"Association">("x") };
    const nominee = { associationId: asId<"Association">("y"), name: null, activeAt: null };
    expect(f.problemsOf(trying({ categoryId: asId("other"), nominee, reasons: "God", nominator }))).toEqual([
      "categoryId UNKNOWN_VALUE",
      "nominee.associationId UNKNOWN_VALUE",
      "reasons TOO_SHORT",
      "nominator.name REQUIRED",
      "nominator.email NOT_AN_EMAIL",
      "nominator.associationId UNKNOWN_VALUE",
    ]);
    expect(
      f.problemsOf(trying({ ...person(""), nominator: { name: "Ida", email: null, associationId: null } })),
    ).toEqual(["nominee.name REQUIRED", "nominator.email REQUIRED"]);
    expect(f.problemsOf(trying({ reasons: "x".repeat(4_001) }))).toEqual(["reasons TOO_LONG"]);
  });

  it("AWARD-2 lets a winner rest for the prize's years, in the category that was won", () => {
    const winner = { categoryId: f.organisations, year: 2024, associationId: f.theatre, name: "Gadeteatret" };
    expect(f.refusalOf(trying({}, { winners: [winner] as never }))).toEqual({
      code: "WINNER_RESTS",
      data: { wonIn: 2024, fromYear: 2027 },
    });
    for (const changes of [{ year: 2023 }, { categoryId: f.people }])
      expect(f.codeOf(trying({}, { winners: [{ ...winner, ...changes }] as never }))).toBe("OK");
  });

  it("AWARD-2 bounds what comes in: of an address silently, of everybody in words", () => {
    expect(f.accepted(trying({}, { lately: { ofAll: 0, unconfirmedOfOne: 5 } }))).toBeNull();
    expect(f.codeOf(trying({}, { lately: { ofAll: 99, unconfirmedOfOne: 4 } }))).toBe("OK");
    expect(f.codeOf(trying({}, { lately: { ofAll: 100, unconfirmedOfOne: 0 } }))).toBe("TOO_MANY_NOMINATIONS");
  });

  it("AWARD-2 knows the same nominee and the same nominator again", () => {
    const one = f.accepted(trying()) as Nomination;
    expect(nomineeKey(one.nominee)).toBe(f.theatre);
    expect(nomineeKey({ name: "Bo Lind", activeAt: "Valby", associationId: f.choir })).toBe("bolind");
    expect(nominatorKey({ name: "Ida", email: " IDA@example.dk" })).toBe(nominatorKey(one.nominator));
    expect(nominatorKey({ name: "Ida  Holm", email: null })).toBe("name idaholm");
  });
});

describe("a nomination that is there", () => {
  const waiting = f.nomination("choir", { state: "UNCONFIRMED" });

  it("AWARD-2 is confirmed once, within seven days, while nominations are open", () => {
    const { cycle } = f;
    const confirmed = f.accepted(confirmNomination({ nomination: waiting, cycle }, f.by(f.anybody, f.at(10, 11))));
    expect(confirmed.state).toBe("RECEIVED");
    expect(f.codeOf(confirmNomination({ nomination: confirmed, cycle }, f.by(f.anybody)))).toBe("NOT_FOUND");
    const late = f.by(f.anybody, confirmableUntil(waiting.receivedAt));
    expect(f.codeOf(confirmNomination({ nomination: waiting, cycle }, late))).toBe("NOT_FOUND");
    expect(f.codeOf(confirmNomination({ nomination: waiting, cycle: f.judged }, f.by(f.anybody)))).toBe(
      "STATE_CONFLICT",
    );
  });

  it("AWARD-2 comes by letter through the office, and is received at once", () => {
    const input = {
      ...f.nominationInput({ nominator: { name: "Ida", email: null, associationId: null } }),
      receivedAt: f.at(10, 4),
    };
    const made = f.accepted(registerNomination(state, input, f.by(f.freja)));
    expect(made).toMatchObject({ state: "RECEIVED", source: "STAFF", nominator: { email: null } });
    for (const who of [f.soren, f.vera, f.anybody, f.jens])
      expect(f.codeOf(registerNomination(state, input, f.by(who)))).toBe("NOT_ALLOWED");
    const early = { ...input, receivedAt: f.at(9, 1) };
    expect(f.codeOf(registerNomination(state, early, f.by(f.marie)))).toBe("NOMINATIONS_CLOSED");
    expect(f.problemsOf(registerNomination(state, { ...input, receivedAt: f.at(10, 9) }, f.by(f.marie)))).toEqual([
      "receivedAt IN_THE_FUTURE",
    ]);
  });

  const received = f.nomination("choir", { state: "RECEIVED" });
  const treated = {
    cycle: f.cycle,
    decision: f.undecided,
    prize: f.prize,
    nomination: received,
    interests: f.impartial,
    winners: [],
  };
  const check = (isEligible: boolean, reason: string | null, who = f.marie, more: object = {}) =>
    checkNomination({ ...treated, ...more }, { version: 1, isEligible, reason }, f.by(who));

  it("AWARD-2 is checked by the secretariat: eligible, or not and why", () => {
    expect(f.accepted(check(true, null)).state).toBe("ELIGIBLE");
    expect(f.accepted(check(false, "Virker uden for byen"))).toMatchObject({ state: "INELIGIBLE", version: 2 });
    expect(f.problemsOf(check(false, " "))).toEqual(["reason REQUIRED"]);
    expect(f.codeOf(check(true, null, f.sofie))).toBe("NOT_ALLOWED");
    for (const who of [f.freja, f.leader, f.soren, f.vera, f.anybody])
      expect(f.codeOf(check(true, null, who))).toBe("NOT_FOUND");
    expect(f.codeOf(check(true, null, f.marie, { cycle: f.judged }))).toBe("STATE_CONFLICT");
    const winners = [{ categoryId: f.organisations, year: 2025, associationId: f.choir, name: "Havnekoret" }];
    expect(f.codeOf(check(true, null, f.marie, { winners }))).toBe("WINNER_RESTS");
    expect(f.codeOf(check(false, "Vandt sidste år", f.marie, { winners }))).toBe("OK");
  });

  it("AWARD-2 is read by the secretariat once it is confirmed, by jurors while it can win, and by nobody else", () => {
    const readers = (reached: Nomination["state"]) =>
      f.everybody.filter((who) => mayReadNomination(who, { state: reached }, f.cycle, f.october));
    expect(readers("UNCONFIRMED")).toEqual([]);
    for (const reached of ["RECEIVED", "INELIGIBLE", "WITHDRAWN"] as const) expect(readers(reached)).toEqual([f.marie]);
    expect(readers("ELIGIBLE")).toEqual([f.marie, f.sofie, f.omar, f.jens]);
  });

  it("LAW-2 is not checked by whoever has an interest in it", () => {
    const interests = { ties: [f.tie(f.marie, f.choir)], recusals: [] };
    expect(f.codeOf(check(true, null, f.marie, { interests }))).toBe("RECUSED_FROM_NOMINATION");
  });

  it("AWARD-2 is withdrawn until the jury has decided", () => {
    const withdraw = (more: object = {}) =>
      withdrawNomination({ ...treated, ...more }, { version: 1, reason: "Ønsker det ikke" }, f.by(f.marie));
    expect(f.accepted(withdraw()).state).toBe("WITHDRAWN");
    expect(f.accepted(withdraw({ cycle: f.judged })).state).toBe("WITHDRAWN");
    const awards = [{ categoryId: f.organisations }];
    expect(f.codeOf(withdraw({ cycle: f.judged, decision: { ...f.undecided, awards } }))).toBe("STATE_CONFLICT");
  });
});
