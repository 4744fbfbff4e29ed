import type { TestDatabase } from "@indgang/database/testing";
import type { Instant } from "@indgang/domain/kernel";
import { insertCase, type CaseOptions } from "./cases.ts";
import { globalId } from "./ids.ts";
import { mutate, type Changed } from "./mutate.ts";
import type { Who } from "./people.ts";

/** Takes steps in a test's database. */
export interface Steps {
  /** A mutation under a key of its own; `select` are inline fragments. */
  change(who: Who, name: string, input: object, select?: string, now?: Instant): Promise<Changed>;
  /** Another case: its number, and the input that names it. */
  newCase(options: CaseOptions): Promise<{
    readonly number: number;
    readonly ofCase: { readonly applicationId: string; readonly version: number };
  }>;
}

export function stepsOf(test: () => TestDatabase): Steps {
  let number = 0;
  return {
    change: (who, name, input, select = "", now) =>
      mutate(
        test().database,
        who,
        name,
        { idempotencyKey: crypto.randomUUID(), ...input },
        { select, ...(now && { now }) },
      ),
    async newCase(options) {
      number += 1;
      await insertCase(test().owner, number, options);
      return { number, ofCase: { applicationId: globalId("application", number), version: 1 } };
    },
  };
}
