import type { TestDatabase } from "@indgang/database/testing";
import {
  asAdministrationSlug,
  asId,
  asMunicipalityId,
  type Role,
  type Seat,
  type Viewer,
} from "@indgang/domain/kernel";
import { RequestContext } from "@indgang/subgraph-kit";

export const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** Who acts in the tests: a seat, a line in the register of people (null: none), and the roles that the session says. */
const people = {
  marie: ["culture", 1, ["SECRETARY"]],
  freja: ["culture", 2, ["CASEWORKER"]],
  leader: ["culture", 3, ["LEADER"]],
  sofie: ["culture", 4, ["POLITICIAN", "JURY"]],
  omar: ["social", 5, ["POLITICIAN", "JURY"]],
  soren: ["social", 6, ["SECRETARY"]],
  jens: ["public", 7, ["JURY"]],
  /** Left the jury, and lost the role, yesterday; the session does not know yet. */
  left: ["public", 8, ["JURY"]],
  /** May judge, and sits on no jury. */
  idle: ["public", 9, ["JURY"]],
  vera: ["association", 10, ["ASSOCIATION"]],
  desk: ["servicedesk", 11, ["SERVICE_DESK"]],
  auditor: ["auditor", 12, ["AUDITOR"]],
  nobody: ["public", null, ["PUBLIC"]],
} as const satisfies Record<string, readonly [string, number | null, readonly Role[]]>;
export type Name = keyof typeof people;
export const everybody = Object.keys(people) as Name[];
/** Everybody who is, at no time in the tests, of the jury's staff of Culture's prize. */
export const outsiders = [
  "freja",
  "leader",
  "soren",
  "left",
  "idle",
  "vera",
  "desk",
  "auditor",
  "nobody",
] as const satisfies Name[];

export const choir = uuid(41);
export const theatre = uuid(42);
export const personId = (name: Name): string => uuid(people[name][1] ?? 0);

const administrations = new Set(["culture", "social"]);
const day = 86_400_000;
const start = Date.now();
/** So many days from now; the wall's own clock is the database's, so the tests live around the present. */
export const days = (count: number): string => new Date(start + count * day).toISOString();

/** Two administrations, two associations, and the people. Omar sits on the choir's board, Jens was sent to the theatre's by the council. */
export async function enterWorld(owner: TestDatabase["owner"]): Promise<void> {
  await owner.query("INSERT INTO municipality VALUES (101, 'København', false)");
  await owner.query(`INSERT INTO administration (municipality_id, id, name, name_en, case_prefix) VALUES
    (101, 'culture', 'Kultur', 'Culture', 'KFF'), (101, 'social', 'Social', 'Social', 'SOC')`);
  await owner.query(`INSERT INTO association (municipality_id, id, name, created_at) VALUES
    (101, '${choir}', 'Havnekoret', now()), (101, '${theatre}', 'Gadeteatret', now())`);
  for (const [name, [seat, number, roles]] of Object.entries(people)) {
    if (number === null) continue;
    const administration = administrations.has(seat) ? seat : null;
    const line = [uuid(number), administration, name];
    await owner.query(
      "INSERT INTO person (municipality_id, id, administration_id, subject, name) VALUES (101, $1, $2, $3, $3)",
      line,
    );
    for (const role of roles)
      await owner.query(
        "INSERT INTO role_assignment (municipality_id, person_id, role, valid_from) VALUES (101, $1, $2::role, '2020-01-01')",
        [uuid(number), role],
      );
  }
  await owner.query(
    "INSERT INTO association_member (municipality_id, association_id, person_id) VALUES (101, $1, $2)",
    [choir, personId("vera")],
  );
  await owner.query(`INSERT INTO association_tie (municipality_id, administration_id, id, person_id, association_id, kind, is_appointed_by_council, valid_from) VALUES
    (101, 'social', '${uuid(51)}', '${personId("omar")}', '${choir}', 'BOARD', false, '2020-01-01'),
    (101, 'culture', '${uuid(52)}', '${personId("jens")}', '${theatre}', 'BOARD', true, '2020-01-01')`);
}

/** A request of somebody, at some time. */
export function contextOf(test: TestDatabase, name: Name, at = days(0)): RequestContext {
  const [seat, number, roles] = people[name];
  const administration = administrations.has(seat) ? asAdministrationSlug(seat) : null;
  const viewer: Viewer = {
    municipalityId: asMunicipalityId(101),
    seat: seat as Seat,
    administration,
    personId: number === null ? null : asId(uuid(number)),
    name,
    roles,
    associationIds: seat === "association" ? [asId(choir)] : [],
  };
  const clock = (): Date => new Date(at);
  return new RequestContext({ viewer, seat: test.database.seat(101, seat), correlationId: "test", clock });
}
