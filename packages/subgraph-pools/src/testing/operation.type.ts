import type { Owner } from "./insert.ts";
import type { Input } from "./mutate.ts";
import type { Who } from "./people.ts";

/** A mutation with everything that it needs to succeed once. Things get the numbers from `n` on. */
export interface Operation {
  readonly name: string;
  /** Rules that it carries out. */
  readonly rules: string;
  readonly who: Who;
  /** Somebody of the same administration who may see the thing but not do this. */
  readonly notAllowed: Who;
  /** What the service desk gets: a success, or a refusal's code. */
  readonly desk: "SUCCESS" | "NOT_ALLOWED" | "NOT_FOUND";
  /** The field that names the thing. */
  readonly subject: string;
  /** The version that the thing has; null for what is made. */
  readonly version: number | null;
  readonly payload: string;
  prepare(owner: Owner, n: number): Promise<void>;
  input(n: number): Input;
}
