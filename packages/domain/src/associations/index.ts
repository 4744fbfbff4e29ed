export { tieKinds, type AssociationTie, type TieKind } from "./association-tie.type.ts";
export type { Address, Association, AssociationContact, AssociationYear } from "./association.type.ts";
export {
  activityKinds,
  associationSizes,
  targetGroups,
  type ActivityKind,
  type AssociationSize,
  type TargetGroup,
} from "./association.values.ts";
