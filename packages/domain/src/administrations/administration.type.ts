import type { AdministrationSlug, CommitteeId, MunicipalityId, Owned, Period, PersonId } from "../kernel/index.ts";

/** The tenant. `isSandbox` marks one whose data are for trying things out. */
export interface Municipality {
  readonly id: MunicipalityId;
  readonly name: string;
  readonly isSandbox: boolean;
}

/** Forvaltning: an organisational part with its own frontend, pools, committee and staff. */
export interface Administration {
  readonly municipalityId: MunicipalityId;
  readonly slug: AdministrationSlug;
  readonly name: string;
  readonly nameEn: string;
}

/** Fagudvalg: the politicians of one administration, the only ones who decide on its pools (POOL-1). */
export interface Committee extends Owned {
  readonly id: CommitteeId;
  readonly name: string;
}

export const committeeSeats = ["CHAIR", "MEMBER"] as const;
export type CommitteeSeat = (typeof committeeSeats)[number];

/** A politician's seat in a committee. */
export interface CommitteeMember extends Period {
  readonly committeeId: CommitteeId;
  readonly personId: PersonId;
  readonly seat: CommitteeSeat;
}

/** Somebody who works for or sits in the municipality. `administration` is null for the service desk and other shared units. */
export interface Person {
  readonly id: PersonId;
  readonly municipalityId: MunicipalityId;
  readonly administration: AdministrationSlug | null;
  readonly name: string;
  readonly title: string | null;
}
