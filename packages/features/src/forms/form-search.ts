import { formKinds, type FormKind } from "@indgang/domain/form";
import { readOneOf, type UnreadSearch } from "@indgang/shell";
import { withoutUndefined } from "../search/without-undefined.ts";

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
