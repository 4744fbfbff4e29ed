import type { FormKind } from "@indgang/domain/form";
import { readOneOf, type UnreadSearch } from "@indgang/shell";
import { withoutUndefined } from "../search/without-undefined.ts";

// By name, so that no list of the domain's comes with the first page.
const formKinds = ["FULL", "RENEWAL"] as const satisfies readonly FormKind[];

export const formViews = ["build", "preview", "versions"] as const;
export type FormView = (typeof formViews)[number];

/** Which of a pool's forms is open, and which view of it. */
export interface FormSearch {
  readonly kind?: FormKind;
  readonly view?: FormView;
}

export function readFormSearch(raw: UnreadSearch): FormSearch {
  return withoutUndefined({ kind: readOneOf(raw, "kind", formKinds), view: readOneOf(raw, "view", formViews) });
}
