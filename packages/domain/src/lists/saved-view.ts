import {
  accept,
  checkInput,
  oneOf,
  optionalText,
  problem,
  refuse,
  requiredText,
  type AdministrationSlug,
  type Acting,
  type Instant,
  type Outcome,
  type PersonId,
  type Refusal,
  type SavedViewId,
} from "../kernel/index.ts";
import { mayChangeView, mayKeepViews } from "./list.policy.ts";
import { listNames, type ListName } from "./list.type.ts";

/** A list as somebody wants to see it again. `search` is what stands behind the question mark of the list's address: filter, order and columns. */
export interface SavedView {
  readonly id: SavedViewId;
  readonly version: number;
  /** Null at the service desk. */
  readonly administration: AdministrationSlug | null;
  readonly personId: PersonId;
  readonly list: ListName;
  readonly name: string;
  readonly search: string;
  /** Seen by everybody who works where its keeper does. */
  readonly isShared: boolean;
  /** What the keeper sees when the list is opened without anything chosen; one for each list. */
  readonly isDefault: boolean;
  readonly createdAt: Instant;
}

export type SavedViewInput = Pick<SavedView, "list" | "name" | "search" | "isShared" | "isDefault">;

/** A name of 80 characters, an address of 2,000, and 50 views of a list for one person. */
export const viewBounds = { name: 80, search: 2_000, views: 50 } as const;

/** The view as it is kept. `existing` is the one to be changed, null for a new one; `kept` counts those of the same person and list. NOT_ALLOWED, INVALID_INPUT. */
export function saveView(
  {
    existing,
    kept,
    newId,
  }: { readonly existing: SavedView | null; readonly kept: number; readonly newId: SavedViewId },
  input: SavedViewInput,
  { viewer, now }: Acting,
): Outcome<SavedView, Refusal<"NOT_ALLOWED" | "INVALID_INPUT">> {
  if (viewer.personId === null || !mayKeepViews(viewer)) return refuse("NOT_ALLOWED");
  if (existing && !mayChangeView(viewer, existing)) return refuse("NOT_ALLOWED");
  const checked = checkInput(
    input,
    oneOf("list", input.list, listNames),
    requiredText("name", input.name, { max: viewBounds.name }),
    optionalText("search", input.search, { max: viewBounds.search }),
    existing === null && kept >= viewBounds.views ? problem("name", "TOO_MANY", viewBounds.views) : [],
  );
  if (!checked.ok) return checked;
  const content = { ...input, name: input.name.trim() };
  if (existing) return accept({ ...existing, ...content, list: existing.list, version: existing.version + 1 });
  const { administration, personId } = viewer;
  return accept({ ...content, id: newId, version: 1, administration, personId, createdAt: now });
}
