import { newId, type Transaction } from "@indgang/database";
import { type ImportedGrant, type ImportedOrganisation, recipientKey } from "@indgang/domain/pools";

/** The pool that grants are read into. */
export interface TargetPool {
  readonly municipalityId: number;
  readonly administrationId: string;
  readonly poolId: string;
}

export interface WrittenGrants {
  readonly added: number;
  readonly corrected: number;
  readonly unchanged: number;
}

const recipientRow = ({ id, name, street, postalCode, city, website }: ImportedOrganisation) => ({
  id: newId(),
  external_id: recipientKey({ id, name }),
  name,
  street,
  postal_code: postalCode,
  city,
  website,
});

/** Recipients by the file's own identifier. Who is in the directory already stays as the directory has them. */
async function ensureRecipients(
  transaction: Transaction,
  municipalityId: number,
  grants: readonly ImportedGrant[],
  now: Date,
): Promise<Map<string, string>> {
  const recipients = [
    ...new Map(grants.map(({ recipient }) => [recipientKey(recipient), recipientRow(recipient)])).values(),
  ];
  // In one order everywhere: two imports never wait for each other's rows.
  recipients.sort((one, other) => (one.external_id < other.external_id ? -1 : 1));
  await transaction.$executeRaw`
    INSERT INTO association (municipality_id, id, external_id, name, street, postal_code, city, website, activity_kinds, target_groups, created_at)
    SELECT ${municipalityId}, id, external_id, name, street, postal_code, city, website, '{}', '{}', ${now}
    FROM json_to_recordset(${JSON.stringify(recipients)}::json) AS row (id uuid, external_id text, name text, street text, postal_code text, city text, website text)
    ON CONFLICT (municipality_id, external_id) DO NOTHING`;
  const known = await transaction.association.findMany({
    where: { municipalityId, externalId: { in: recipients.map(({ external_id }) => external_id) } },
    select: { id: true, externalId: true },
  });
  return new Map(known.map(({ id, externalId }) => [externalId ?? "", id]));
}

const grantRow = (grant: ImportedGrant, associationId: string | undefined) => ({
  id: newId(),
  association_id: associationId,
  title: grant.title,
  amount: grant.amountAwarded,
  currency: grant.currency,
  awarded_on: grant.awardedOn,
  year: Number(grant.awardedOn.slice(0, 4)),
  external_id: grant.externalId,
  description: grant.description,
  starts_on: grant.startsOn,
  ends_on: grant.endsOn,
  published: {
    amountAppliedFor: grant.amountAppliedFor,
    amountDisbursed: grant.amountDisbursed,
    durationMonths: grant.durationMonths,
    funder: grant.funder?.name ?? null,
    programme: grant.programme,
    beneficiaryPlace: grant.beneficiaryPlace,
    fromOpenCall: grant.fromOpenCall,
    url: grant.url,
    dataSource: grant.dataSource,
  },
});

/** Writes grants by their external id: new ones are added, others corrected where the file says something else. */
export async function writeGrants(
  transaction: Transaction,
  { municipalityId, administrationId, poolId }: TargetPool,
  grants: readonly ImportedGrant[],
  now: Date,
): Promise<WrittenGrants> {
  if (grants.length === 0) return { added: 0, corrected: 0, unchanged: 0 };
  const recipients = await ensureRecipients(transaction, municipalityId, grants, now);
  const rows = grants.map((grant) => grantRow(grant, recipients.get(recipientKey(grant.recipient))));
  const written = await transaction.$queryRaw<{ readonly added: boolean }[]>`
    INSERT INTO grant_given AS known (municipality_id, administration_id, id, pool_id, association_id, title, amount, currency, awarded_on, year, source, external_id, description, starts_on, ends_on, published)
    SELECT ${municipalityId}, ${administrationId}, id, ${poolId}::uuid, association_id, title, amount, currency, awarded_on, year, 'IMPORT', external_id, description, starts_on, ends_on, published
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS row (id uuid, association_id uuid, title text, amount bigint, currency text, awarded_on date, year int, external_id text, description text, starts_on date, ends_on date, published jsonb)
    ON CONFLICT (municipality_id, pool_id, external_id) DO UPDATE SET
      association_id = excluded.association_id, title = excluded.title, amount = excluded.amount, currency = excluded.currency, awarded_on = excluded.awarded_on, year = excluded.year,
      description = excluded.description, starts_on = excluded.starts_on, ends_on = excluded.ends_on, published = excluded.published
    WHERE (known.association_id, known.title, known.amount, known.currency, known.awarded_on, known.description, known.starts_on, known.ends_on, known.published)
      IS DISTINCT FROM (excluded.association_id, excluded.title, excluded.amount, excluded.currency, excluded.awarded_on, excluded.description, excluded.starts_on, excluded.ends_on, excluded.published)
    RETURNING (xmax = 0) AS added`;
  const added = written.filter((row) => row.added).length;
  return { added, corrected: written.length - added, unchanged: grants.length - written.length };
}
