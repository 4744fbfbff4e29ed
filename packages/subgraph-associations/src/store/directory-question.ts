import type { ActivityKind, TargetGroup } from "@indgang/domain/associations";

/** What is asked of the directory. Null: no such condition. A list holds when one of its values does. */
export interface DirectoryQuestion {
  readonly search: string;
  readonly activityKinds: readonly ActivityKind[] | null;
  readonly targetGroups: readonly TargetGroup[] | null;
  readonly verified: boolean | null;
  readonly orderBy: "NAME_ASC" | "CREATED_AT_DESC";
}
