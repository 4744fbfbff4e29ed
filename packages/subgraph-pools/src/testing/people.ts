import {
  asAdministrationSlug,
  asId,
  asMunicipalityId,
  type Instant,
  type Role,
  type Seat,
  type Viewer,
} from "@indgang/domain/kernel";
import type { Database } from "@indgang/database";
import { RequestContext } from "@indgang/subgraph-kit";
import { id } from "./ids.ts";
import { insert, type Owner } from "./insert.ts";

/** When the tests ask, unless they say otherwise. */
export const testNow = "2026-11-22T13:00:00.000Z" as Instant;

export const administrations = ["social", "health-elderly", "employment-integration", "culture"] as const;
export type Slug = (typeof administrations)[number];

const jobs = ["caseworker", "colleague", "leader", "secretary", "chair", "member"] as const;
type Job = (typeof jobs)[number];

const rolesOf: Readonly<Record<Job, readonly Role[]>> = {
  caseworker: ["CASEWORKER"],
  colleague: ["CASEWORKER"],
  leader: ["LEADER"],
  secretary: ["SECRETARY"],
  chair: ["POLITICIAN"],
  member: ["POLITICIAN"],
};

export type Who = `${Slug}.${Job}` | "servicedesk" | "public" | "association" | "auditor" | "sandbox.caseworker";

/** Number of a person: administrations in tens, jobs in ones. */
export function personNumber(who: Who): number {
  const [slug, job] = who.split(".") as [Slug, Job | undefined];
  if (who === "servicedesk") return 1;
  if (who === "association") return 2;
  if (who === "auditor") return 3;
  if (who === "sandbox.caseworker") return 91;
  return (administrations.indexOf(slug) + 1) * 10 + jobs.indexOf(job ?? "caseworker");
}

export async function insertPeople(owner: Owner): Promise<void> {
  const staff = administrations.flatMap((slug) =>
    jobs.map((job) => ({ who: `${slug}.${job}` as Who, administration_id: slug as string | null })),
  );
  const shared = (["servicedesk", "association", "auditor"] as const).map((who) => ({
    who: who as Who,
    administration_id: null,
  }));
  const row =
    (municipality_id: number) =>
    ({ who, administration_id }: { who: Who; administration_id: string | null }) => ({
      municipality_id,
      id: id("person", personNumber(who)),
      administration_id,
      subject: who,
      name: `Navn ${who}`,
    });
  await insert(owner, "person", [...staff, ...shared].map(row(101)));
  await insert(owner, "person", [row(999)({ who: "sandbox.caseworker", administration_id: "social" })]);
  await insert(
    owner,
    "committee_member",
    administrations.flatMap((slug, index) =>
      (["chair", "member"] as const).map((job) => ({
        municipality_id: 101,
        administration_id: slug,
        committee_id: id("committee", index + 1),
        person_id: id("person", personNumber(`${slug}.${job}`)),
        seat: job === "chair" ? "CHAIR" : "MEMBER",
        valid_from: "2026-01-01",
        valid_to: null,
      })),
    ),
  );
}

/** Somebody of the test world as the gateway would present them. */
export function viewerOf(who: Who): Viewer {
  const [slug, job] = who.split(".") as [string, Job | undefined];
  const isStaff = job !== undefined;
  const seat = (who === "sandbox.caseworker" ? "social" : slug) as Seat;
  const shared: Readonly<Record<string, readonly Role[]>> = {
    servicedesk: ["SERVICE_DESK"],
    association: ["ASSOCIATION"],
    auditor: ["AUDITOR"],
    public: ["PUBLIC"],
  };
  return {
    municipalityId: asMunicipalityId(who === "sandbox.caseworker" ? 999 : 101),
    seat,
    administration: isStaff ? asAdministrationSlug(seat) : null,
    personId: who === "public" ? null : asId<"Person">(id("person", personNumber(who))),
    name: `Navn ${who}`,
    roles: isStaff ? rolesOf[job] : (shared[who] ?? []),
    associationIds: who === "association" ? [asId<"Association">(id("association", 1))] : [],
  };
}

/** A request by somebody, at a time. */
export function contextOf(database: Database, who: Who, now: Instant = testNow): RequestContext {
  const viewer = viewerOf(who);
  return new RequestContext({
    viewer,
    seat: database.seat(viewer.municipalityId, viewer.seat),
    correlationId: `test ${who}`,
    clock: () => new Date(now),
  });
}
