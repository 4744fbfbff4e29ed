import {
  asAdministrationSlug,
  asId,
  asMunicipalityId,
  type Role,
  type Seat,
  type Viewer,
} from "@indgang/domain/kernel";
import type { KnownPerson } from "./person.type.ts";

/** Roles that sit inside the person's own administration. */
const administrationRoles: readonly Role[] = ["CASEWORKER", "LEADER", "SECRETARY", "POLITICIAN", "REFERRAL"];

/** Seats of people outside the administrations, the most specific first: who holds several roles sits in the first that fits. */
const otherSeats: readonly (readonly [Role, Seat])[] = [
  ["SERVICE_DESK", "servicedesk"],
  ["AUDITOR", "auditor"],
  ["ASSOCIATION", "association"],
];

/** Who is asking, from what the database knows of the person. Councils, juries and integrators see what the public sees. */
export function viewerOf(person: KnownPerson, municipality: number): Viewer {
  const administration = sitsInAdministration(person) ? asAdministrationSlug(person.administration) : null;
  return {
    municipalityId: asMunicipalityId(municipality),
    seat: administration ?? otherSeats.find(([role]) => person.roles.includes(role))?.[1] ?? "public",
    administration,
    personId: asId<"Person">(person.id),
    name: person.name,
    roles: person.roles,
    associationIds: person.associations.map((id) => asId<"Association">(id)),
  };
}

/** Somebody who has not logged in. */
export function publicViewer(municipality: number): Viewer {
  return {
    municipalityId: asMunicipalityId(municipality),
    seat: "public",
    administration: null,
    personId: null,
    name: "",
    roles: ["PUBLIC"],
    associationIds: [],
  };
}

function sitsInAdministration(person: KnownPerson): person is KnownPerson & { administration: string } {
  return person.administration !== null && person.roles.some((role) => administrationRoles.includes(role));
}
