import type { Association } from "@indgang/domain/associations";
import type { AssociationEntry } from "../store/association-entry.ts";

/** The rules of the directory look at the entry alone: what hangs on it need not be read. */
export function wholeOf(entry: AssociationEntry): Association {
  return { ...entry, years: [], contacts: [] };
}

export function entryOf({ years: _years, contacts: _contacts, ...entry }: Association): AssociationEntry {
  return entry;
}
