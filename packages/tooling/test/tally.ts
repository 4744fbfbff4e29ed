/** What one part of `npm test` came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** A line for each failure, as far as it is known. */
  readonly failures: readonly string[];
}

export const oneFailure = (text: string): Tally => ({ passed: 0, failed: 1, failures: [text] });

interface VitestFile {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
}

export interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly testResults: readonly VitestFile[];
}

/** A file that could not even be loaded counts as one failure, and so does an error outside every test. */
export function tallyVitest({ success, numPassedTests, testResults }: VitestReport): Tally {
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults
      .filter((test) => test.status === "failed")
      .map((test) => `${name}: ${test.fullName}`);
    return failed.length === 0 && status === "failed" ? [`${name}: ${message.split("\n")[0] ?? ""}`] : failed;
  });
  if (!success && failures.length === 0) failures.push("vitest failed outside every test: see above.");
  return { passed: numPassedTests, failed: failures.length, failures };
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly { readonly ok: boolean; readonly file: string; readonly title: string }[];
}

export interface PlaywrightReport extends PlaywrightSuite {
  readonly errors: readonly { readonly message?: string }[];
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

function failedErrands({ suites = [], specs = [] }: PlaywrightSuite): readonly string[] {
  const own = specs.filter(({ ok }) => !ok).map(({ file, title }) => `${file}: ${title}`);
  return [...own, ...suites.flatMap(failedErrands)];
}

/** A test that passes only when it is tried again has failed. */
export function tallyPlaywright(report: PlaywrightReport): Tally {
  const { errors, stats } = report;
  const outside = errors.map(({ message }) => message ?? "An error outside every errand: see above.");
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    failures: [...outside, ...failedErrands(report)],
  };
}
