import { describe, expect, it } from "vitest";
import { tallyPlaywright, tallyVitest } from "./tally.ts";

const file = { name: "a.test.ts", status: "passed", message: "", assertionResults: [] };

describe("the tally of the tests", () => {
  it("counts a file that could not be loaded", () => {
    const report = {
      success: false,
      numPassedTests: 3,
      testResults: [{ ...file, status: "failed", message: "No such file\nat x" }],
    };
    expect(tallyVitest(report)).toEqual({ passed: 3, failed: 1, failures: ["a.test.ts: No such file"] });
  });

  it("counts each failed test once", () => {
    const assertionResults = [
      { status: "failed", fullName: "it breaks" },
      { status: "passed", fullName: "it holds" },
    ];
    const report = {
      success: false,
      numPassedTests: 1,
      testResults: [{ ...file, status: "failed", assertionResults }],
    };
    expect(tallyVitest(report)).toMatchObject({ passed: 1, failed: 1 });
  });

  it("counts an error outside every test", () => {
    expect(tallyVitest({ success: false, numPassedTests: 1, testResults: [file] })).toMatchObject({ failed: 1 });
  });

  it("does not count an errand as passed that was tried twice", () => {
    expect(tallyPlaywright({ errors: [], stats: { expected: 4, unexpected: 1, flaky: 1 } })).toMatchObject({
      passed: 4,
      failed: 2,
    });
  });

  it("names each errand that failed", () => {
    const failed = { ok: false, file: "case.errand.ts", title: "a case is closed" };
    const suites = [{ suites: [{ specs: [failed, { ...failed, ok: true, title: "a case is opened" }] }] }];
    expect(tallyPlaywright({ errors: [], stats: { expected: 1, unexpected: 1, flaky: 0 }, suites })).toEqual({
      passed: 1,
      failed: 1,
      failures: ["case.errand.ts: a case is closed"],
    });
  });
});
