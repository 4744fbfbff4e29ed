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
export { associationProblems, cvrOf, type AssociationInput } from "./association-input.ts";
export { sizeOf, usualSizeBounds, type SizeBounds } from "./association-size.ts";
export {
  isDirectoryStaff,
  mayReadAssociation,
  mayReadContacts,
  mayRegisterAssociation,
  mayUpdateAssociation,
  mayVerifyAssociation,
  speaksFor,
} from "./association.policy.ts";
export { findTies, tiesOf } from "./find-ties.ts";
export {
  registerAssociation,
  updateAssociation,
  verifyAssociation,
  type RegisterAssociationState,
} from "./register-association.ts";
