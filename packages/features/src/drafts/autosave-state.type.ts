import type { ChangeTrouble } from "../refusals/change-trouble.ts";
import type { Conflict, Fields } from "./merge-versions.ts";

/** What the server holds. Version 0: nothing yet. */
export interface ServerVersion<Content extends Fields> {
  readonly version: number;
  readonly fields: Content;
}

/** What came of one attempt to save. */
export type SaveOutcome<Content extends Fields> =
  | { readonly kind: "saved"; readonly server: ServerVersion<Content> }
  | { readonly kind: "stale" }
  | { readonly kind: "refused" | "failed"; readonly trouble: ChangeTrouble };

/** `conflict`: the person must choose first. `refused`: not saved until she changes something. `failed`: no answer, tried again by itself. */
export type AutosavePhase = "clean" | "dirty" | "saving" | "failed" | "refused" | "conflict";

export interface AutosaveState<Content extends Fields> {
  readonly mine: Content;
  readonly base: Content;
  readonly version: number;
  readonly phase: AutosavePhase;
  /** Milliseconds since 1970; null until something was saved here. */
  readonly savedAt: number | null;
  readonly conflicts: readonly Conflict[];
  readonly trouble: ChangeTrouble | null;
}

/** What is mirrored to the tab's storage: enough to merge when the server has moved on meanwhile. */
export interface DraftMirror<Content extends Fields> {
  readonly version: number;
  readonly base: Content;
  readonly mine: Content;
}
