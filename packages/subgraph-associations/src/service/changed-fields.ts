import type { Association } from "@indgang/domain/associations";

/** Names of the fields that differ, sorted; never what stands in them. */
export function changedFields(before: Association, after: Association): readonly string[] {
  const names = Object.keys(after) as (keyof Association)[];
  return names
    .filter((name) => name !== "version" && JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .sort();
}
