import type { GraphFailure } from "@indgang/shell";
import type { AnyRefusal } from "./refusal-words.ts";

/** Why an intended change did not take place. */
export type ChangeTrouble =
  | { readonly kind: "refused"; readonly refusal: AnyRefusal }
  | { readonly kind: "failed"; readonly failure: GraphFailure };

interface Answer {
  readonly kind: "done" | "refused" | "failed";
}

/** The trouble in an answer; null when all went well. */
export function troubleOf<Given extends Answer>(answer: Given): Exclude<Given, { readonly kind: "done" }> | null {
  return answer.kind === "done" ? null : (answer as Exclude<Given, { readonly kind: "done" }>);
}

/** The faults of single fields that a refusal tells of. */
export function faultsOf(
  trouble: ChangeTrouble | null,
): readonly { readonly path: string; readonly code: string; readonly limit: string | null }[] {
  return trouble?.kind === "refused" && trouble.refusal.__typename === "InvalidInput" ? trouble.refusal.fields : [];
}
