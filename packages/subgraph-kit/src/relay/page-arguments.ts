import { ArgsType, Field, Int } from "type-graphql";
import { userInputError } from "../scalar/user-input-error.ts";

/** Entries on a page at most. */
export const largestPage = 100;
/** Entries on a page when nothing is asked for. */
export const usualPage = 25;

/** A page as a store reads it: `limit` entries in one direction, beginning beside the cursor, which is still as the client sent it. */
export interface Page {
  readonly direction: "forward" | "backward";
  readonly limit: number;
  readonly cursor: string | null;
}

function limitOf(name: string, count: number): number {
  if (count < 0 || count > largestPage) throw userInputError(`\`${name}\` must lie between 0 and ${largestPage}.`);
  return count;
}

/** Forward only, for lists inside a thing. */
@ArgsType()
export class ForwardPageArguments {
  @Field(() => Int, { description: `How many entries, at most ${largestPage}.` })
  readonly first: number = usualPage;

  @Field(() => String, { nullable: true, description: "Begin after this cursor." })
  readonly after?: string | null;

  /** Throws BAD_USER_INPUT when `first` is out of bounds. */
  toPage(): Page {
    return { direction: "forward", limit: limitOf("first", this.first), cursor: this.after ?? null };
  }
}

/** Both directions; exactly one at a time. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: `How many entries from the beginning, at most ${largestPage}; ${usualPage} when neither first nor last is given.`,
  })
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: "Begin after this cursor. Goes with first." })
  readonly after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many entries from the end, at most ${largestPage}. Excludes first.`,
  })
  readonly last?: number | null;

  @Field(() => String, { nullable: true, description: "End before this cursor. Goes with last." })
  readonly before?: string | null;

  /** Throws BAD_USER_INPUT when directions are mixed or a count is out of bounds. */
  toPage(): Page {
    const { first, after, last, before } = this;
    if (last === undefined || last === null) {
      if (before !== undefined && before !== null) throw userInputError("`before` goes with `last`.");
      return { direction: "forward", limit: limitOf("first", first ?? usualPage), cursor: after ?? null };
    }
    if ((first !== undefined && first !== null) || (after !== undefined && after !== null)) {
      throw userInputError("Ask for one direction: `first` with `after`, or `last` with `before`.");
    }
    return { direction: "backward", limit: limitOf("last", last), cursor: before ?? null };
  }
}
