import { readFileSync } from "node:fs";
import { join } from "node:path";

/** An association's page as a case worker's frontend asks for it: what five subgraphs know of one association. */
export function associationPageQuery(root: string): string {
  const folder = join(root, "packages/features/src/associations/page");
  return ["referrals/association-with-activities", "association-entry", "association-parts"]
    .map((name) => readFileSync(join(folder, `${name}.graphql`), "utf8"))
    .join("\n");
}

/** What a frontend with all wings says of a case worker. */
export const asCaseworker = { withCases: true, withSeats: true } as const;

const counted = (table: string, where: string): string => `(SELECT count(*) FROM ${table} WHERE ${where})`;
const listed = (node: string, from: string, order: string): string =>
  `coalesce((SELECT json_agg(json_build_object(${node}) ORDER BY ${order}) FROM ${from}), '[]')`;
const own = "municipality_id = a.municipality_id AND association_id = a.id";
/** The first of an association's rows of a table, as `child`. */
const first = (table: string, order: string, limit: number, where = own): string =>
  `(SELECT * FROM ${table} WHERE ${where} ORDER BY ${order} LIMIT ${limit}) child`;
const joined = (table: string, alias: string, column: string): string =>
  `JOIN ${table} ${alias} ON ${alias}.municipality_id = child.municipality_id AND ${alias}.id = child.${column}`;
const instant = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const cases = `${own} AND administration_id = $3`;

/** The same page by one statement, in the graph's own shape and order. $1 municipality, $2 association, $3 administration. */
export const associationPageSql = `SELECT json_build_object(
  'id', 'association_' || a.id, 'version', a.version, 'name', a.name, 'cvr', a.cvr, 'cvrCheckedAt', a.cvr_checked_at, 'purpose', a.purpose,
  'activityKinds', a.activity_kinds, 'targetGroups', a.target_groups, 'size', a.size, 'email', a.email, 'phone', a.phone, 'website', a.website,
  'foundedOn', a.founded_on, 'verifiedAt', ${instant("a.verified_at")},
  'address', json_build_object('street', a.street, 'postalCode', a.postal_code, 'city', a.city, 'district', a.district),
  'years', ${listed(
    "'year', year, 'volunteers', volunteers, 'paidStaff', paid_staff, 'turnover', turnover, 'equity', equity",
    `association_year WHERE ${own}`,
    "year DESC",
  )},
  'contacts', ${listed(
    "'name', name, 'role', role, 'email', email, 'phone', phone",
    `association_contact WHERE ${own}`,
    `name COLLATE "da-x-icu", id`,
  )},
  'grants', json_build_object('totalCount', ${counted("grant_given", own)}, 'nodes', ${listed(
    `'id', 'grant_' || child.id, 'title', child.title, 'amount', child.amount, 'currency', child.currency, 'year', child.year,
     'administration', json_build_object('id', 'administration_' || d.id, 'name', d.name, 'nameEn', d.name_en),
     'pool', json_build_object('id', 'pool_' || p.id, 'name', p.name)`,
    `${first("grant_given", "awarded_on DESC, id DESC", 100)} ${joined("administration", "d", "administration_id")} ${joined("pool", "p", "pool_id")}`,
    "child.awarded_on DESC, child.id DESC",
  )}),
  'awards', json_build_object('totalCount', ${counted("award", own)}, 'nodes', ${listed(
    `'id', 'award_' || child.id, 'year', child.year, 'winner', child.winner, 'motivation', child.motivation,
     'prize', json_build_object('id', 'prize_' || p.id, 'name', p.name), 'category', json_build_object('id', 'prize_category_' || c.id, 'name', c.name)`,
    `${first("award", "year DESC, id DESC", 50)} ${joined("prize", "p", "prize_id")} ${joined("prize_category", "c", "category_id")}`,
    "child.year DESC, child.id DESC",
  )}),
  'forumMemberships', json_build_object('totalCount', ${counted("forum_membership", own)}, 'nodes', ${listed(
    `'id', 'forum_membership_' || child.id, 'name', child.person_name, 'isChair', child.is_chair,
     'isCurrent', child.starts_on <= $4::date AND (child.ends_on IS NULL OR child.ends_on > $4::date), 'startsOn', child.starts_on, 'endsOn', child.ends_on,
     'body', json_build_object('id', 'forum_body_' || b.id, 'name', b.name), 'seatKind', json_build_object('id', 'forum_seat_kind_' || k.id, 'name', k.name)`,
    `${first("forum_membership", "starts_on DESC, id DESC", 100)} ${joined("forum_body", "b", "body_id")} ${joined("forum_seat_kind", "k", "seat_kind_id")}`,
    "child.starts_on DESC, child.id DESC",
  )}),
  'applications', json_build_object('totalCount', ${counted("application", cases)}, 'nodes', ${listed(
    `'id', 'application_' || child.id, 'caseNumber', child.case_number, 'title', child.title, 'state', child.state,
     'receivedAt', ${instant("child.received_at")}, 'appliedAmount', child.applied_amount`,
    first("application", "received_at DESC, id DESC", 50, cases),
    "child.received_at DESC, child.id DESC",
  )}),
  'referralActivities', json_build_object('totalCount', ${counted("referral_activity", own)}, 'nodes', ${listed(
    "'id', 'referral_activity_' || child.id, 'name', child.name, 'takesReferrals', child.takes_referrals",
    first("referral_activity", "name, id", 100),
    "child.name, child.id",
  )})
) AS association FROM association a WHERE a.municipality_id = $1 AND a.id = $2`;

/** Associations that every wing but the prizes knows of; the first have won a prize as well. $1 municipality. */
export const knownAssociationsSql = `SELECT a.id FROM association a WHERE a.municipality_id = $1
  AND EXISTS (SELECT FROM referral_activity WHERE ${own}) AND EXISTS (SELECT FROM forum_membership WHERE ${own})
  AND EXISTS (SELECT FROM grant_given WHERE ${own})
  ORDER BY EXISTS (SELECT FROM award WHERE ${own}) DESC, a.id`;
