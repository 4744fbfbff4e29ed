import type { ActivityKind, TargetGroup } from "@indgang/domain/associations";

/** What the form holds, as typed. Empty text is "not told". */
export interface AssociationForm {
  readonly name: string;
  readonly cvr: string;
  readonly purpose: string;
  readonly activityKinds: readonly string[];
  readonly targetGroups: readonly string[];
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
}

/** What the form comes to, for the graph. */
export interface AssociationContent {
  readonly name: string;
  readonly cvr: string | null;
  readonly purpose: string | null;
  readonly activityKinds: readonly ActivityKind[];
  readonly targetGroups: readonly TargetGroup[];
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly website: string | null;
}

export const emptyAssociationForm: AssociationForm = {
  name: "",
  cvr: "",
  purpose: "",
  activityKinds: [],
  targetGroups: [],
  street: "",
  postalCode: "",
  city: "",
  email: "",
  phone: "",
  website: "",
};
