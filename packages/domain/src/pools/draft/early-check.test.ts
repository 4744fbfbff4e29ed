import { describe, expect, it } from "vitest";
import { checkEarly, type EarlyAnswers } from "./early-check.ts";

describe("the early check", () => {
  const fits: EarlyAnswers = { applicant: "ASSOCIATION", place: "HERE", work: "VOLUNTEERS", aim: "SOCIAL" };

  it("POOL-4 stops single persons and businesses at the first answer", () => {
    const nothing: EarlyAnswers = { applicant: null, place: null, work: null, aim: null };
    expect(checkEarly({ ...nothing, applicant: "SINGLE_PERSON" })).toEqual({
      isAnswered: true,
      mayApply: false,
      findings: ["SINGLE_PERSON"],
    });
    expect(checkEarly({ ...fits, applicant: "COMPANY" }).mayApply).toBe(false);
    expect(checkEarly(nothing)).toEqual({ isAnswered: false, mayApply: true, findings: [] });
  });

  it("POOL-4 never blocks where a person must judge", () => {
    expect(checkEarly(fits)).toEqual({ isAnswered: true, mayApply: true, findings: [] });
    for (const answers of [
      { place: "ELSEWHERE" },
      { place: "PARTLY" },
      { work: "PAID" },
      { work: "MIXED" },
      { aim: "OTHER" },
    ] as const)
      expect(checkEarly({ ...fits, ...answers })).toMatchObject({
        isAnswered: true,
        mayApply: true,
        findings: [expect.any(String)],
      });
  });
});
