import { id } from "./ids.ts";
import { insert, type Owner } from "./insert.ts";
import { administrations, insertPeople, personNumber, type Slug } from "./people.ts";

/** Text that stands in each administration's hidden things, to be looked for where it must not be. */
export function marker(slug: string): string {
  return `HIDDEN-${slug.toUpperCase()}`;
}

/** Number of an administration: its committee, pool and round have the same. */
export function numberOf(slug: Slug): number {
  return administrations.indexOf(slug) + 1;
}

/** Each round's block grant and reserve in øre. */
export const blockGrant = 50_000_000;
export const reserve = 5_000_000;

/**
 * Two municipalities, four administrations with people, committee, pool, criteria and an open round in the first one, and three
 * associations. The chair of Social is on the board of the third one, and so is Social's secretary and one caseworker (LAW-2).
 */
export async function insertWorld(owner: Owner): Promise<void> {
  await owner.query(
    "INSERT INTO municipality (id, name, is_sandbox) VALUES (101, 'København', false), (999, 'Prøvekommunen', true)",
  );
  const of = (municipality_id: number) => (slug: Slug) => ({
    municipality_id,
    id: slug,
    name: `Forvaltningen ${slug}`,
    name_en: slug,
    case_prefix: slug.slice(0, 3).toUpperCase(),
  });
  await insert(owner, "administration", [...administrations.map(of(101)), of(999)("social")]);
  const owned = (slug: Slug) => ({ municipality_id: 101, administration_id: slug });
  await insert(
    owner,
    "committee",
    administrations.map((slug) => ({ ...owned(slug), id: id("committee", numberOf(slug)), name: `Udvalget ${slug}` })),
  );
  await insertPeople(owner);
  await insert(
    owner,
    "association",
    [1, 2, 3].map((number) => ({
      municipality_id: 101,
      id: id("association", number),
      version: 1,
      name: ["Aktive Ældre", "Besøgsvennerne", "Øens Netværk"][number - 1],
      activity_kinds: ["VISITING"],
      target_groups: ["ELDERLY"],
      size: "SMALL",
      created_at: "2026-01-01T00:00:00Z",
    })),
  );
  for (const slug of administrations) await insertPool(owner, slug);
  const tied = ["social.chair", "social.secretary", "social.colleague"] as const;
  await insert(
    owner,
    "association_tie",
    tied.map((who, index) => ({
      ...owned("social"),
      id: id("tie", index + 1),
      person_id: id("person", personNumber(who)),
      association_id: id("association", 3),
      kind: "BOARD",
      valid_from: "2026-01-01",
      valid_to: null,
    })),
  );
}

async function insertPool(owner: Owner, slug: Slug): Promise<void> {
  const number = numberOf(slug);
  const owned = { municipality_id: 101, administration_id: slug };
  const pool_id = id("pool", number);
  const round_id = id("round", number);
  await insert(owner, "pool", [
    {
      ...owned,
      id: pool_id,
      version: 1,
      committee_id: id("committee", number),
      slug: `pulje-${slug}`,
      name: `Puljen ${slug}`,
      description: "Til frivilligt socialt arbejde",
      kle_number: "27.15.12",
    },
  ]);
  await insert(owner, "pool_terms", [
    {
      ...owned,
      pool_id,
      valid_from: "2026-01-01",
      legal_basis: "Serviceloven § 18",
      legal_basis_url: null,
      reserve_share_basis_points: 1000,
      auditor_threshold: 10_000_000,
      auditor_threshold_inclusive: false,
      agreement_threshold: 10_000_000,
      agreement_threshold_inclusive: true,
      formal_check_working_days: 5,
      assessment_working_days: 20,
    },
  ]);
  await insert(
    owner,
    "criterion",
    [1, 2].map((position) => ({
      ...owned,
      id: id("criterion", number * 10 + position),
      pool_id,
      position,
      title: `Kriterie ${position}`,
      guidance: "Se efter",
      origin: "GENERAL",
      valid_from: "2026-01-01",
      valid_to: null,
    })),
  );
  await insert(owner, "funding_round", [
    {
      ...owned,
      id: round_id,
      version: 1,
      pool_id,
      year: 2027,
      name: "Hovedrunde 2027",
      opens_at: "2026-09-01T00:00:00Z",
      deadline_at: "2026-11-30T22:59:59Z",
      decided_at: null,
      focus_areas: ["Unge"],
    },
  ]);
  await insert(owner, "budget_line", [
    {
      ...owned,
      id: id("line", number * 10 + 1),
      version: 1,
      round_id,
      position: 1,
      source: "BLOCK_GRANT",
      name: "Bloktilskud",
      amount: blockGrant,
      granted: 0,
    },
    {
      ...owned,
      id: id("line", number * 10 + 2),
      version: 1,
      round_id,
      position: 2,
      source: "RESERVE",
      name: "Udviklingsreserve",
      amount: reserve,
      granted: 0,
    },
  ]);
}
