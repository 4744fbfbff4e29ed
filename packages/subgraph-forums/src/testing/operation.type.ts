import type { TestDatabase } from "@indgang/database/testing";
import type { Name } from "./world.ts";

export type Owner = TestDatabase["owner"];
export type Input = Readonly<Record<string, unknown>>;

/** A mutation with everything that it needs to succeed once. */
export interface Operation {
  readonly name: string;
  readonly rules: string;
  readonly who: Name;
  /** Somebody who sees the thing but may not do this, and what others get who see nothing. */
  readonly notAllowed: Name;
  readonly hidden: "NOT_FOUND" | "NOT_ALLOWED";
  readonly select: string;
  /** How many statements a success takes, the frame of the transaction and the fresh read included. */
  readonly statements: number;
  input(owner: Owner): Promise<Input>;
}
