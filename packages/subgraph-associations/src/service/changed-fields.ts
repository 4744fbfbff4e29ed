import type { AssociationEntry } from "../store/association-entry.ts";

/** Names of the fields that differ, sorted; never what stands in them. */
export function changedFields(before: AssociationEntry, after: AssociationEntry): readonly string[] {
  const names = Object.keys(after) as (keyof AssociationEntry)[];
  return names
    .filter((name) => name !== "version" && JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .sort();
}
