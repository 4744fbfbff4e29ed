import type { ApplicationId } from "@indgang/domain/kernel";
import type { AskedMoney, OtherMoney } from "@indgang/domain/pools";
import { seatReads, type Columns, type Rows } from "@indgang/subgraph-kit";

/** A case with the money of others that may be for the same. */
export type MoneyAround = AskedMoney & { readonly others: readonly OtherMoney[] };

const traits = (
  of: string,
): string => `json_build_object('id', ${of}.id, 'name', ${of}.name, 'street', ${of}.street, 'postalCode', ${of}.postal_code,
  'reachedBy', to_json(array_remove(ARRAY[${of}.email, ${of}.phone] || ARRAY(SELECT unnest(ARRAY[contact.email, contact.phone])
    FROM association_contact contact WHERE contact.municipality_id = ${of}.municipality_id AND contact.association_id = ${of}.id), NULL)))`;

/** So much of other money is looked at, the latest first. */
const most = 60;

// The database finds who could be the same, generously; the domain says who is. POOL-13: grants of the whole municipality, and
// applications that the seat sees: the service desk is not asked, so they are the own administration's.
const text = `SELECT asked.id AS "applicationId", asked.title, asked.purpose, round.year, ${traits("own")} AS association,
  (SELECT coalesce(json_agg(other.found), '[]') FROM (
    SELECT json_build_object('kind', money.kind, 'id', money.id, 'applicationId', money.application_id, 'administration', money.administration_id,
        'poolId', money.pool_id, 'association', ${traits("alike")}, 'title', money.title, 'purpose', money.purpose, 'amount', money.amount, 'year', money.year) AS found
      FROM association alike
      JOIN LATERAL (
        SELECT 'GRANT' AS kind, given.id, given.application_id, given.administration_id, given.pool_id, given.title, coalesce(given.description, '') AS purpose, given.amount, given.year
          FROM grant_given given WHERE given.municipality_id = alike.municipality_id AND given.association_id = alike.id AND given.currency = 'DKK'
        UNION ALL
        SELECT 'APPLICATION', applied.id, applied.id, applied.administration_id, applied.pool_id, applied.title, applied.purpose, applied.applied_amount, its.year
          FROM application applied JOIN funding_round its ON its.municipality_id = applied.municipality_id AND its.id = applied.round_id
          WHERE applied.municipality_id = alike.municipality_id AND applied.association_id = alike.id AND applied.id <> asked.id
            AND applied.administration_id = asked.administration_id AND applied.waits_for <> 'NOBODY'
      ) AS money ON true
      WHERE alike.municipality_id = own.municipality_id AND alike.id = ANY (ARRAY(SELECT wall.associations_alike(own.id)))
      ORDER BY money.year DESC, money.id LIMIT ${most}) AS other) AS others
  FROM application asked
  JOIN association own ON own.municipality_id = asked.municipality_id AND own.id = asked.association_id
  JOIN funding_round round ON round.municipality_id = asked.municipality_id AND round.id = asked.round_id
  WHERE asked.id = ANY ($1::uuid[])`;

export const moneyAroundByApplication = seatReads.oneByKey<MoneyAround>({
  name: "money around",
  text,
  key: "applicationId",
});

export async function findMoneyAround(rows: Rows, id: ApplicationId): Promise<MoneyAround | null> {
  const [found = null] = await rows.query<Columns<MoneyAround>>({ name: "money around", text, values: [[id]] });
  return found;
}
