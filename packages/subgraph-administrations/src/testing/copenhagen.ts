import {
  asAdministrationSlug,
  asId,
  asMunicipalityId,
  type PersonId,
  type Role,
  type Viewer,
} from "@indgang/domain/kernel";
import { RequestContext } from "@indgang/subgraph-kit";
import { execute } from "@indgang/subgraph-kit/testing";
import { expect } from "vitest";
import { administrations } from "../index.ts";
import type { Database } from "@indgang/database";
import type { TestDatabase } from "@indgang/database/testing";

/** The day on which the tests ask. */
export const today = "2026-11-22T13:00:00.000Z";

export const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** Everybody in the tests' municipality, by number of their id. */
export const people = {
  mette: 1,
  birgit: 2,
  aase: 3,
  chair: 4,
  member: 5,
  former: 6,
  culture: 7,
  desk: 8,
  auditor: 9,
  forening: 10,
} as const;

/** Two administrations with a committee each, and a second municipality that must never be seen. */
export async function copenhagen(owner: TestDatabase["owner"]): Promise<void> {
  await owner.query("INSERT INTO municipality VALUES (101, 'København', false), (999, 'Prøvekommunen', true)");
  await owner.query(`INSERT INTO administration (municipality_id, id, name, name_en, case_prefix) VALUES
    (101, 'social', 'Socialforvaltningen', 'Social Services', 'SOC'), (101, 'culture', 'Kultur- og Fritidsforvaltningen', 'Culture', 'KFF'),
    (999, 'social', 'Prøveforvaltningen', 'Sandbox', 'PRV')`);
  await owner.query(
    `INSERT INTO person (municipality_id, id, administration_id, subject, name, title) VALUES
    (101, $1, 'social', 'social.caseworker', 'Mette Holm', 'Fuldmægtig'), (101, $2, 'social', 'social.leader', 'Birgit Aagaard', NULL),
    (101, $3, 'social', 'aase', 'Åse Ørum', NULL), (101, $4, 'social', 'social.chair', 'Ida Formand', NULL),
    (101, $5, 'social', 'social.politician', 'Ali Medlem', NULL), (101, $6, 'social', 'former', 'Egon Forhenværende', NULL),
    (101, $7, 'culture', 'culture.caseworker', 'Kirsten Kultur', NULL), (101, $8, NULL, 'servicedesk', 'Dorte Skranke', NULL),
    (101, $9, NULL, 'auditor', 'Rikke Revisor', NULL), (101, $10, NULL, 'forening', 'Frede Forening', NULL)`,
    Array.from({ length: 10 }, (_, index) => uuid(index + 1)),
  );
  await owner.query(
    `INSERT INTO committee (municipality_id, administration_id, id, name) VALUES
    (101, 'social', $1, 'Socialudvalget'), (101, 'culture', $2, 'Kultur- og Fritidsudvalget'), (999, 'social', $3, 'Prøveudvalget')`,
    [uuid(20), uuid(21), uuid(22)],
  );
  await owner.query(
    `INSERT INTO committee_member (municipality_id, administration_id, committee_id, person_id, seat, valid_from, valid_to) VALUES
    (101, 'social', $1, $2, 'CHAIR', '2026-01-01', NULL), (101, 'social', $1, $3, 'MEMBER', '2026-01-01', '2026-11-22'), (101, 'social', $1, $4, 'MEMBER', '2022-01-01', '2025-12-31')`,
    [uuid(20), uuid(people.chair), uuid(people.member), uuid(people.former)],
  );
}

/** A request of somebody in a seat; the person is left out for the public. */
export function contextOf(
  database: Database,
  seat: string,
  who?: keyof typeof people,
  ...roles: readonly Role[]
): RequestContext {
  const isShared = ["servicedesk", "association", "public", "auditor"].includes(seat);
  const personId: PersonId | null = who ? asId<"Person">(uuid(people[who])) : null;
  const viewer: Viewer = {
    municipalityId: asMunicipalityId(101),
    seat: isShared ? (seat as "public") : asAdministrationSlug(seat),
    administration: isShared ? null : asAdministrationSlug(seat),
    personId,
    name: who ?? "",
    roles,
    associationIds: [],
  };
  return new RequestContext({
    viewer,
    seat: database.seat(101, seat),
    correlationId: "test",
    clock: () => new Date(today),
  });
}

/** Runs a query that must not fail, and says how many statements it took. */
export function askOf(database: () => Database) {
  return async (context: RequestContext, query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const before = database().statements.count;
    const { data, errors } = await execute(administrations, { query, variables, context });
    expect(errors).toBeUndefined();
    return { data: data ?? {}, statements: database().statements.count - before };
  };
}
