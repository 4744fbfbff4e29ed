import fc from "fast-check";
import { expect, it } from "vitest";
import { addMilliseconds, asId } from "../../kernel/index.ts";
import { part, state } from "../decision/decision.fixture.ts";
import { recordDecision } from "../index.ts";
import { accepted, as, now, refusalOf, secretary } from "../pool.fixture.ts";
import { caseHearing, isPending, type Voice } from "./index.ts";

const council = asId<"ForumBody">("aeldreraad");
const tomorrow = addMilliseconds(now, 86_400_000);
const asked: Voice = { bodyId: council, associationId: null, answerBy: tomorrow, hasAnswered: false };
const unasked: Voice = { ...asked, answerBy: null };
const deviation = "Pengene skal bruges, før høringen slutter.";

it("POOL-8 a case waits until the last instant for answers has passed, or all have answered", () => {
  expect(caseHearing([], now)).toEqual({ state: "NOT_NEEDED", until: null, voices: [] });
  expect(caseHearing([asked], now)).toEqual({
    state: "WAITING",
    until: tomorrow,
    voices: [{ ...asked, isPending: true }],
  });
  expect(caseHearing([asked], tomorrow).state).toBe("WAITING");
  expect(caseHearing([asked], addMilliseconds(tomorrow, 1)).state).toBe("HEARD");
  expect(caseHearing([{ ...asked, hasAnswered: true }], now).state).toBe("HEARD");
});

it("POOL-8 a body that the terms name and nobody asked has not been heard, whatever the time", () => {
  const far = addMilliseconds(now, 10_000 * 86_400_000);
  const found = caseHearing([unasked, { ...asked, hasAnswered: true }], far);
  expect(found).toMatchObject({ state: "NOT_SENT", voices: [{ isPending: true }, { isPending: false }] });
});

it("POOL-8 waits for as long as anybody may still answer, and no longer", () => {
  const voice = fc.record({ answer: fc.boolean(), days: fc.integer({ min: -5, max: 5 }) });
  fc.assert(
    fc.property(fc.array(voice, { maxLength: 6 }), (heard) => {
      const voices = heard.map(({ answer, days }): Voice => ({
        ...asked,
        hasAnswered: answer,
        answerBy: addMilliseconds(now, days * 86_400_000),
      }));
      const found = caseHearing(voices, now);
      expect(isPending(found)).toBe(heard.some(({ answer, days }) => !answer && days >= 0));
      const last = Math.max(...heard.map(({ days }) => days));
      expect(found.until).toBe(heard.length === 0 ? null : addMilliseconds(now, last * 86_400_000));
    }),
  );
});

it("POOL-8 a decision waits for the hearing, unless it is written why it does not", () => {
  const decide = (hearing: (typeof state)["hearing"], hearingDeviation: string | null) =>
    recordDecision({ ...state, hearing }, { ...part, hearingDeviation }, as(secretary));
  const waiting = caseHearing([asked], now);
  expect(refusalOf(decide(waiting, null))).toEqual({
    code: "HEARING_PENDING",
    data: { isSent: true, until: tomorrow, minimumLength: 20 },
  });
  expect(refusalOf(decide(caseHearing([unasked], now), "Haster")).data).toMatchObject({ isSent: false, until: null });
  expect(accepted(decide(waiting, ` ${deviation} `)).decision.hearingDeviation).toBe(deviation);
  // Nothing is deviated from where nobody is waited for.
  expect(
    accepted(decide(caseHearing([asked], addMilliseconds(tomorrow, 1)), deviation)).decision.hearingDeviation,
  ).toBe(null);
});

it("LAW-7 POOL-8 the reason for not waiting has no person's number in it", () => {
  const given = { ...part, hearingDeviation: `${deviation} 010190-1234` };
  const refused = refusalOf(recordDecision({ ...state, hearing: caseHearing([asked], now) }, given, as(secretary)));
  expect(refused).toMatchObject({ data: { fields: [{ path: "hearingDeviation", code: "CPR_IN_TEXT" }] } });
});
