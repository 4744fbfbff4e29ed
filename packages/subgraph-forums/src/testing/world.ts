import type { TestDatabase } from "@indgang/database/testing";
import { asAdministrationSlug, asId, asMunicipalityId, type Role, type Viewer } from "@indgang/domain/kernel";
import { RequestContext } from "@indgang/subgraph-kit";

type Owner = TestDatabase["owner"];

/** The tests' moment: the wall asks the database's clock who sits where, so it is the present one. */
export const now = new Date();
export const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
/** So many days, and hours, from now. */
export const later = (days: number, hours = 0): string =>
  new Date(now.getTime() + days * 86_400_000 + hours * 3_600_000).toISOString();
export const day = (days: number): string => later(days).slice(0, 10);

/** Who acts in the tests: a seat, a line in the register of people, the roles that the session says, and an association. */
const people = {
  sofus: ["social", 1, ["SECRETARY"], null],
  signe: ["social", 2, ["CASEWORKER"], null],
  hanne: ["health-elderly", 3, ["CASEWORKER"], null],
  helle: ["health-elderly", 4, ["SECRETARY"], null],
  poul: ["social", 5, ["POLITICIAN"], null],
  vera: ["association", 6, ["ASSOCIATION"], 41],
  oda: ["association", 7, ["ASSOCIATION"], 42],
  aage: ["public", 8, ["COUNCIL"], null],
  karen: ["public", 9, ["COUNCIL"], null],
  /** Left the body yesterday; the session does not know. */
  lone: ["public", 10, ["COUNCIL"], null],
  desk: ["servicedesk", 11, ["SERVICE_DESK"], null],
  auditor: ["auditor", 12, ["AUDITOR"], null],
  nobody: ["public", null, ["PUBLIC"], null],
} as const satisfies Record<string, readonly [string, number | null, readonly Role[], number | null]>;
export type Name = keyof typeof people;

export const ids = {
  friends: uuid(41),
  others: uuid(42),
  committee: uuid(50),
  body: uuid(51),
  representatives: uuid(52),
  councillors: uuid(53),
  pool: uuid(60),
  round: uuid(61),
  applications: [uuid(62), uuid(63)],
} as const;
export const personId = (name: Name): string => uuid(people[name][1] ?? 0);

/** Rows of a table, as the owner. */
export async function insert(owner: Owner, table: string, ...rows: readonly Readonly<Record<string, unknown>>[]) {
  for (const row of rows) {
    const columns = Object.keys(row);
    const places = columns.map((_, index) => `$${index + 1}`);
    await owner.query(`INSERT INTO ${table} (${columns.join(", ")}) VALUES (${places.join(", ")})`, Object.values(row));
  }
}

const home = { municipality_id: 101 };
const social = { ...home, administration_id: "social" };

/** Social keeps the contact committee, in which Vera sits for the visiting friends, Aage, and Karen in the chair. */
export async function enterWorld(owner: Owner): Promise<void> {
  await insert(owner, "municipality", { id: 101, name: "København" });
  const administration = (id: string, prefix: string) => ({ ...home, id, name: id, name_en: id, case_prefix: prefix });
  await insert(owner, "administration", administration("social", "SOC"), administration("health-elderly", "SUF"));
  const association = (id: string, name: string) => ({ ...home, id, name, search_text: name, created_at: now });
  await insert(owner, "association", association(ids.friends, "Besøgsvennerne"), association(ids.others, "Bækkestuen"));
  for (const [name, [seat, number, roles, speaksFor]] of Object.entries(people)) {
    if (number === null) continue;
    const isStaff = seat === "social" || seat === "health-elderly";
    const id = uuid(number);
    await insert(owner, "person", { ...home, id, administration_id: isStaff ? seat : null, subject: name, name });
    for (const role of roles)
      await insert(owner, "role_assignment", { ...home, person_id: id, role, valid_from: "2020-01-01" });
    if (speaksFor !== null)
      await insert(owner, "association_member", { ...home, association_id: uuid(speaksFor), person_id: id });
  }
  await enterBody(owner);
  await enterRound(owner);
}

async function enterBody(owner: Owner): Promise<void> {
  const body = { ...social, id: ids.body, name: "Kontaktudvalget", kind: "CONTACT_COMMITTEE", major_days: 14 };
  await insert(owner, "forum_body", { ...body, meetings_a_year: 4 });
  const kind = (id: string, position: number, name: string, isForAssociation: boolean) => ({
    ...social,
    id,
    body_id: ids.body,
    position,
    name,
    seats: 3,
    is_for_association: isForAssociation,
  });
  await insert(
    owner,
    "forum_seat_kind",
    kind(ids.representatives, 1, "Foreningsrepræsentant", true),
    kind(ids.councillors, 2, "Rådsmedlem", false),
  );
  await enterMember(owner, 71, "vera", { association_id: ids.friends, seat_kind_id: ids.representatives });
  await enterMember(owner, 72, "aage");
  await enterMember(owner, 73, "karen", { is_chair: true });
  await enterMember(owner, 74, "lone", { ends_on: day(0) });
}

/** A seat that somebody has held for a year, as the owner writes it. */
export function enterMember(owner: Owner, number: number, name: Name, changes: object = {}): Promise<void> {
  return insert(owner, "forum_membership", {
    ...social,
    id: uuid(number),
    body_id: ids.body,
    seat_kind_id: ids.councillors,
    person_id: personId(name),
    person_name: name,
    is_chair: false,
    starts_on: day(-365),
    ...changes,
  });
}

async function enterRound(owner: Owner): Promise<void> {
  await insert(owner, "committee", { ...social, id: ids.committee, name: "Socialudvalget" });
  const words = { slug: "paragraf-18", name: "§ 18", description: "", kle_number: "27.15.12" };
  await insert(owner, "pool", { ...social, id: ids.pool, committee_id: ids.committee, ...words });
  const times = { opens_at: later(-60), deadline_at: later(-10), focus_areas: [] };
  await insert(owner, "funding_round", {
    ...social,
    id: ids.round,
    pool_id: ids.pool,
    year: 2026,
    name: "2026",
    ...times,
  });
  for (const [index, id] of ids.applications.entries())
    await insert(owner, "application", {
      ...social,
      id,
      case_number: `SOC-2026-000${index + 1}`,
      pool_id: ids.pool,
      round_id: ids.round,
      association_id: index === 0 ? ids.friends : ids.others,
      association_name: "x",
      title: `Ansøgning ${index + 1}`,
      purpose: "Besøg hos ensomme",
      state: "ASSESSING",
      channel: "DIGITAL",
      received_at: later(-20),
      applied_amount: 5_000_000 * (index + 1),
      target_groups: [],
      waits_for: "CASEWORKER",
      search_text: "",
      created_at: later(-20),
    });
}

/** A request of somebody. */
export function contextOf(test: TestDatabase, name: Name, at: string = now.toISOString()): RequestContext {
  const [seat, number, roles, speaksFor] = people[name];
  const isStaff = seat === "social" || seat === "health-elderly";
  const viewer: Viewer = {
    municipalityId: asMunicipalityId(101),
    seat: isStaff ? asAdministrationSlug(seat) : seat,
    administration: isStaff ? asAdministrationSlug(seat) : null,
    personId: number === null ? null : asId(uuid(number)),
    name,
    roles,
    associationIds: speaksFor === null ? [] : [asId(uuid(speaksFor))],
  };
  const clock = () => new Date(at);
  return new RequestContext({ viewer, seat: test.database.seat(101, seat), correlationId: "test", clock });
}
