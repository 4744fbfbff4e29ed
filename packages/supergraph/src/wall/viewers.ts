import {
  asAdministrationSlug,
  asId,
  asMunicipalityId,
  type Role,
  type Seat,
  type Viewer,
} from "@indgang/domain/kernel";
import { administrations, elsewhere, home, type Owning, type Variant } from "./planting/owning.ts";
import type { World } from "./planting/plant-world.ts";

/** Somebody who tries everything. */
export interface Trying {
  readonly name: string;
  readonly viewer: Viewer;
  /** The line in the register of people; null for nobody. */
  readonly line: { readonly administration: string | null; readonly variant: Variant } | null;
}

/** The staff of every administration by the number of their line; who has left still holds a session without a role. */
const staff: readonly (readonly [string, Variant, readonly Role[]])[] = [
  ["caseworker", 1, ["CASEWORKER"]],
  ["leader", 2, ["LEADER"]],
  ["referrer", 2, ["REFERRAL"]],
  ["secretary", 3, ["SECRETARY"]],
  ["politician", 4, ["POLITICIAN", "JURY"]],
  ["left", 4, []],
];

/** Those outside of all administrations; who has no number has no line in the register of people. */
const others: readonly (readonly [string, string, Variant | null, readonly Role[]])[] = [
  ["servicedesk", "servicedesk", 1, ["SERVICE_DESK"]],
  ["association", "association", 2, ["ASSOCIATION"]],
  ["auditor", "auditor", 3, ["AUDITOR"]],
  ["council", "public", 4, ["COUNCIL", "JURY"]],
  ["integrator", "public", null, ["INTEGRATOR"]],
  ["public", "public", null, ["PUBLIC"]],
];

/** A seat of the gateway's own: it reads the database, and never asks the graph. */
function gatewaySeat(name: "identity" | "clock"): Trying {
  const viewer: Viewer = {
    municipalityId: asMunicipalityId(home),
    seat: name as Seat,
    administration: null,
    personId: null,
    name,
    roles: [],
    associationIds: [],
  };
  return { name, viewer, line: null };
}

/** Where the gateway looks up who logs in, and from where it does what time does. */
export const gatewaySeats: Readonly<Record<string, Trying>> = {
  indgang_identity: gatewaySeat("identity"),
  indgang_clock: gatewaySeat("clock"),
};

/** Every role of every administration, everybody outside of them, and a colleague from another municipality. */
export function everybody(world: World): readonly Trying[] {
  const person = (owning: Owning, variant: Variant) =>
    asId<"Person">(String(world.rowOf("person", owning, variant)?.["id"]));
  const inAdministration = (
    municipality: number,
    administration: string,
    [job, variant, roles]: (typeof staff)[number],
  ): Trying => ({
    name: `${municipality === home ? "" : `${municipality}.`}${administration}.${job}`,
    viewer: {
      municipalityId: asMunicipalityId(municipality),
      seat: asAdministrationSlug(administration),
      administration: asAdministrationSlug(administration),
      personId: person({ municipality, administration }, variant),
      name: job,
      roles,
      associationIds: [],
    },
    line: { administration, variant },
  });
  const outside = ([name, seat, variant, roles]: (typeof others)[number]): Trying => ({
    name,
    viewer: {
      municipalityId: asMunicipalityId(home),
      seat: seat as Seat,
      administration: null,
      personId: variant && person({ municipality: home, administration: null }, variant),
      name,
      roles,
      associationIds:
        seat === "association"
          ? [
              asId<"Association">(
                String(world.rowOf("association", { municipality: home, administration: null }, 2)?.["id"]),
              ),
            ]
          : [],
    },
    line: variant && { administration: null, variant },
  });
  return [
    ...administrations.flatMap((slug) => staff.map((member) => inAdministration(home, slug, member))),
    ...others.map(outside),
    ...staff.slice(0, 1).map((member) => inAdministration(elsewhere, "social", member)),
  ];
}

/** One of everybody. Throws for a name that nobody has. */
export function viewerNamed(world: World, name: string): Trying {
  const found = everybody(world).find((trying) => trying.name === name);
  if (!found) throw new Error(`Nobody is called ${name}.`);
  return found;
}
