import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asId, plainDate, type Instant, type Viewer } from "../../kernel/index.ts";
import { applicationTransitions, type ApplicationState } from "../application/application.states.ts";
import { beginDraft, formKindOf } from "./begin-draft.ts";
import { discardDraft, saveDraft, submitDraft } from "./change-draft.ts";
import { draftProblems } from "./draft-content.ts";
import {
  associationId,
  beginState as state,
  chair,
  deadlineAt,
  leader,
  municipalityId,
  opensAt,
  round,
  whole as content,
} from "./draft.fixture.ts";
import { terms } from "../pool.fixture.ts";
import {
  completeOwnApplication,
  withdrawableStates,
  withdrawOwnApplication,
  type OwnApplication,
} from "./own-application.ts";
import { emptyDraft, readDraft } from "./read-draft.ts";

const pool = { terms: [] };
/** What a round without a form asks for. */
const plain = { round, pool, form: null, files: [] };
const by = (viewer: Viewer, now: Instant = opensAt) => ({ viewer, now });
const begun = () => {
  const outcome = beginDraft(state, by(chair));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};
const complete = { ...begun(), content };
const code = (outcome: { readonly ok: boolean; readonly refusal?: { readonly code: string } }) =>
  outcome.ok ? "OK" : outcome.refusal?.code;

describe("a draft", () => {
  it("POOL-6 begins with what the directory knows, or with what was said the last time, without other funding", () => {
    expect(begun()).toMatchObject({
      version: 1,
      filledFrom: null,
      content: { volunteers: 17, targetGroups: ["ELDERLY"] },
    });
    const earlier = { ...content, caseNumber: "SOC-2025-0001", form: null };
    const again = beginDraft({ ...state, earlier, volunteers: null }, by(chair));
    expect(again).toMatchObject({
      value: {
        filledFrom: "SOC-2025-0001",
        content: { title: "Cafédage", budget: [{ key: "budget-1", amount: 100 }], otherFunding: [] },
      },
    });
  });

  it("POOL-7 is written on the simplified form by whoever goes on with what the pool gave the year before", () => {
    const renewing = {
      named: { amount: 100 },
      hadGrantTheYearBefore: true,
      renewalForm: { id: asId<"PoolForm">("1") },
      isNew: false,
    };
    expect(formKindOf(renewing)).toBe("RENEWAL");
    for (const other of [
      { named: null },
      { named: { amount: null } },
      { named: { amount: 0 } },
      { hadGrantTheYearBefore: false },
      { renewalForm: null },
      { isNew: true },
    ])
      expect(formKindOf({ ...renewing, ...other })).toBe("FULL");
    expect(beginDraft({ ...state, formKind: "RENEWAL" }, by(chair))).toMatchObject({ value: { formKind: "RENEWAL" } });
  });

  it("POOL-1 POOL-6 is there for those who speak for its association, and for nobody else", () => {
    const elsewhere = { ...chair, associationIds: [] };
    for (const viewer of [leader, elsewhere, { ...chair, roles: [] }]) {
      expect(code(beginDraft(state, by(viewer)))).toBe("NOT_FOUND");
      expect(code(saveDraft(complete, { version: 1, content }, by(viewer)))).toBe("NOT_FOUND");
      expect(code(discardDraft(complete, { version: 1 }, by(viewer)))).toBe("NOT_FOUND");
      expect(code(submitDraft({ ...plain, draft: complete }, { version: 1 }, by(viewer)))).toBe("NOT_FOUND");
    }
    expect(code(discardDraft(complete, { version: 1 }, by(chair)))).toBe("OK");
  });

  it("POOL-6 keeps whatever is written, also after the deadline, but not over what somebody else wrote", () => {
    const late = by(chair, "2026-12-01T00:00:00.000Z" as Instant);
    expect(saveDraft(begun(), { version: 1, content: emptyDraft((list) => list) }, late)).toMatchObject({
      value: { version: 2 },
    });
    expect(code(saveDraft(begun(), { version: 2, content }, late))).toBe("STALE_VERSION");
    const long = { ...content, title: "x".repeat(201) };
    expect(code(saveDraft(begun(), { version: 1, content: long }, late))).toBe("INVALID_INPUT");
  });

  it.each([
    ["before the round opens", "2026-09-01T05:59:59.999Z", "ROUND_NOT_OPEN"],
    ["in its last instant", deadlineAt, "OK"],
    ["an instant after it", "2026-10-31T23:00:00.000Z", "ROUND_CLOSED"],
  ])("POOL-3 handed in %s", (_, now, expected) => {
    expect(code(submitDraft({ ...plain, draft: complete }, { version: 1 }, by(chair, now as Instant)))).toBe(expected);
  });

  it("POOL-6 handed in says all that is missing; LAW-3 no CPR number comes in", () => {
    const empty = submitDraft({ ...plain, draft: begun() }, { version: 1 }, by(chair));
    expect(code(empty)).toBe("INVALID_INPUT");
    const named = {
      ...complete,
      content: { ...content, goals: [{ key: "a", text: "010170-1234", measure: "Tælles" }] },
    };
    expect(submitDraft({ ...plain, draft: named }, { version: 1 }, by(chair))).toMatchObject({
      refusal: { data: { fields: [{ path: "goals.0.text", code: "CPR_IN_TEXT" }] } },
    });
  });

  it("POOL-6 is read from whatever was kept, and what was read is kept as it is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (kept) => {
        const read = readDraft(kept);
        expect(readDraft(JSON.parse(JSON.stringify(read)))).toEqual(read);
      }),
    );
    expect(draftProblems(readDraft(undefined))).toEqual([]);
  });
});

describe("an application of one's own", () => {
  const own = (shown: OwnApplication["state"]): OwnApplication =>
    ({ municipalityId, associationId, state: shown, version: 3 }) as OwnApplication;
  const { title, purpose, targetGroups, participants, volunteers } = content;
  const given = {
    title,
    purpose,
    targetGroups,
    participants,
    volunteers,
    budget: [{ kind: "RENT" as const, amount: 100 as never, note: null }],
    goals: [{ text: "Mål", measure: "Tæl" }],
    otherFunding: [],
  };

  it("POOL-6 is taken back until it is decided, by its own association", () => {
    const input = { version: 3, note: null };
    for (const shown of withdrawableStates)
      expect(code(withdrawOwnApplication(own(shown), input, by(chair)))).toBe("OK");
    for (const shown of ["GRANTED", "REJECTED", "WITHDRAWN"] as const)
      expect(code(withdrawOwnApplication(own(shown), input, by(chair)))).toBe("STATE_CONFLICT");
    expect(code(withdrawOwnApplication(own("RECEIVED"), input, by(leader)))).toBe("NOT_FOUND");
    expect(code(withdrawOwnApplication(own("RECEIVED"), { ...input, version: 2 }, by(chair)))).toBe("STALE_VERSION");
    // What the case's own table lets be withdrawn, under the names that an association is told.
    const told = (real: ApplicationState) => (["RECOMMENDED", "SCHEDULED"].includes(real) ? "ASSESSING" : real);
    const withdrawn = (Object.keys(applicationTransitions) as ApplicationState[]).filter((real) =>
      (applicationTransitions[real] as readonly ApplicationState[]).includes("WITHDRAWN"),
    );
    expect(new Set(withdrawn.map(told))).toEqual(new Set(withdrawableStates));
  });

  it("POOL-6 is completed while it is returned, as whole as a first one", () => {
    const input = { version: 3, note: null, content: given, answers: null };
    const set = { round, pool, form: null, answered: {}, files: [], channel: "DIGITAL" as const };
    const completing = (application: OwnApplication, change: object = {}) =>
      code(completeOwnApplication({ ...set, application }, { ...input, ...change }, by(chair)));
    expect(completing(own("RETURNED"))).toBe("OK");
    expect(completing(own("RECEIVED"))).toBe("STATE_CONFLICT");
    expect(completing(own("RETURNED"), { content: { ...given, goals: [] } })).toBe("INVALID_INPUT");
  });

  it("POOL-17 is due to be checked by the terms that its round was announced with, also where others have begun to hold", () => {
    const later = { ...terms, validFrom: plainDate("2026-10-01"), formalCheckWorkingDays: 40 };
    const announced = { ...terms, validFrom: round.termsOn, formalCheckWorkingDays: 5 };
    const set = { ...plain, pool: { terms: [announced, later] } };
    const inOctober = by(chair, "2026-10-05T10:00:00.000Z" as Instant);
    const returned = { ...set, application: own("RETURNED"), answered: {}, channel: "DIGITAL" as const };
    const completion = { version: 3, note: null, content: given, answers: null };
    expect([
      submitDraft({ ...set, draft: complete }, { version: 1 }, inOctober),
      completeOwnApplication(returned, completion, inOctober),
    ]).toMatchObject([{ value: { dueOn: "2026-10-12" } }, { value: { dueOn: "2026-10-12" } }]);
  });
});
