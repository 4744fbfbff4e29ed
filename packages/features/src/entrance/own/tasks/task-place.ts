import type { OwnTaskKind } from "@indgang/domain/after-grant";

/** Where on its case's page a task is done. `year`: of accounts and renewals. */
export function taskPlace(kind: OwnTaskKind, year: number | null = null): string {
  const name = `task-${kind.toLowerCase()}`;
  return year === null ? name : `${name}-${year}`;
}
