/**
 * LAW-3: what was sealed does not open: another key, another place, or bytes that were changed. Which of these it is,
 * nobody can tell. `about` is the id that it was asked for by; contents and keys are never part of it.
 */
export class WrongKeyError extends Error {
  readonly about: string;

  constructor(about: string) {
    super(`What is sealed as ${about} does not open with this key, or is not what was written there.`);
    this.name = "WrongKeyError";
    this.about = about;
  }
}
