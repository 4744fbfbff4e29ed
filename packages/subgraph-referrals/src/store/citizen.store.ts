import type { Transaction } from "@indgang/database";
import { asId, type CitizenId, type Cpr, type Owned } from "@indgang/domain/kernel";
import type { CitizenPerson } from "@indgang/domain/referrals";
import { keyHolder, type Vault } from "@indgang/vault";

/** LAW-3: a citizen as the own administration knows her, opened. */
export interface Citizen {
  readonly id: CitizenId;
  readonly version: number;
  readonly person: CitizenPerson;
}

interface CitizenRecord {
  readonly id: string;
  readonly version: number;
  readonly key: Uint8Array;
  readonly person: Uint8Array;
}

const placeOf = (id: string): string => `citizen/${id}`;

/** Seals a new citizen with a key of her own. */
export async function insertCitizen(
  transaction: Transaction,
  vault: Vault,
  owner: Owned,
  { id, person, createdAt }: { readonly id: CitizenId; readonly person: CitizenPerson; readonly createdAt: Date },
): Promise<void> {
  const { municipalityId, administration } = owner;
  const key = vault.newKey();
  const holder = keyHolder(municipalityId, administration);
  await transaction.citizen.createMany({
    data: [
      {
        municipalityId,
        administrationId: administration,
        id,
        key: vault.wrap(key, holder, placeOf(id)),
        person: vault.seal(JSON.stringify(person), key, placeOf(id)),
        cprIndex: person.cpr && vault.indexOf(person.cpr, holder),
        createdAt,
      },
    ],
  });
}

/** Whether the own administration knows her; then she is there until the transaction ends, whatever the clock does (REF-8). */
export async function holdCitizen(transaction: Transaction, owner: Owned, id: CitizenId): Promise<boolean> {
  const { municipalityId, administration } = owner;
  const rows = await transaction.$queryRaw<unknown[]>`
    SELECT FROM citizen WHERE municipality_id = ${municipalityId} AND administration_id = ${administration} AND id = ${id}::uuid FOR KEY SHARE`;
  return rows.length > 0;
}

/** Those of the ids that the own administration knows. */
export async function findCitizens(
  transaction: Transaction,
  vault: Vault,
  owner: Owned,
  ids: readonly CitizenId[],
): Promise<ReadonlyMap<CitizenId, Citizen>> {
  const { municipalityId } = owner;
  const records = await transaction.citizen.findMany({ where: { municipalityId, id: { in: [...ids] } } });
  return new Map(records.map((record) => [asId<"Citizen">(record.id), open(vault, owner, record)]));
}

/** LAW-3: the citizen with this number, among the own administration's alone. */
export async function findCitizenByCpr(
  transaction: Transaction,
  vault: Vault,
  owner: Owned,
  cpr: Cpr,
): Promise<Citizen | null> {
  const { municipalityId, administration } = owner;
  const cprIndex = vault.indexOf(cpr, keyHolder(municipalityId, administration));
  const record = await transaction.citizen.findFirst({
    where: { municipalityId, administrationId: administration, cprIndex },
  });
  return record && open(vault, owner, record);
}

function open(
  vault: Vault,
  { municipalityId, administration }: Owned,
  { id, version, key, person }: CitizenRecord,
): Citizen {
  const own = vault.unwrap(key, keyHolder(municipalityId, administration), placeOf(id));
  return {
    id: asId<"Citizen">(id),
    version,
    person: JSON.parse(vault.open(person, own, placeOf(id))) as CitizenPerson,
  };
}
