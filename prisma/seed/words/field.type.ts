import type { ActivityKind, TargetGroup } from "@indgang/domain/associations";

/** What the associations of one field are called, what they do and what they ask money for. */
export interface Field {
  readonly names: readonly string[];
  readonly purposes: readonly string[];
  readonly kinds: readonly ActivityKind[];
  readonly groups: readonly TargetGroup[];
  readonly projects: readonly {
    readonly title: string;
    readonly purpose: string;
    readonly goal: string;
    readonly measure: string;
  }[];
}
