/** The text of a key ring cannot be used. `problems` are whole sentences for the operator, without any part of a key. */
export class KeyRingError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The keys cannot be used:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.name = "KeyRingError";
    this.problems = problems;
  }
}
