import type {
  AssociationId,
  Cvr,
  Instant,
  Money,
  MunicipalityId,
  PersonId,
  PlainDate,
  Versioned,
} from "../kernel/index.ts";
import type { ActivityKind, AssociationSize, TargetGroup } from "./association.values.ts";

/** Where an association is found; what is not known is blank. District is the municipality's own division. */
export interface Address {
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly district: string | null;
}

/** ASSOC-5: what an association said about one year. Null: not told. Money in øre. */
export interface AssociationYear {
  readonly year: number;
  readonly volunteers: number | null;
  readonly paidStaff: number | null;
  readonly turnover: Money | null;
  readonly equity: Money | null;
}

/** A person to talk to. Seen by staff only. */
export interface AssociationContact {
  readonly name: string;
  readonly role: string;
  readonly email: string | null;
  readonly phone: string | null;
}

/** ASSOC-1: an entry of the directory that all administrations of a municipality share. Its figures and contacts are read beside it. */
export interface Association extends Versioned {
  readonly id: AssociationId;
  readonly municipalityId: MunicipalityId;
  readonly name: string;
  readonly cvr: Cvr | null;
  /** LAW-4: the number can lapse, so its check has a date. */
  readonly cvrCheckedAt: PlainDate | null;
  readonly purpose: string | null;
  readonly activityKinds: readonly ActivityKind[];
  readonly targetGroups: readonly TargetGroup[];
  readonly size: AssociationSize;
  readonly address: Address | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly website: string | null;
  readonly foundedOn: PlainDate | null;
  readonly registeredAt: Instant;
  readonly verifiedAt: Instant | null;
  readonly verifiedBy: PersonId | null;
}
