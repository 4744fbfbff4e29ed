import type { Transaction } from "@indgang/database";
import {
  asAdministrationSlug,
  asId,
  toInstant,
  type MunicipalityId,
  type PersonId,
  type SavedViewId,
} from "@indgang/domain/kernel";
import type { ListName, SavedView } from "@indgang/domain/lists";

const mostViews = 200;

type Row = NonNullable<Awaited<ReturnType<Transaction["savedView"]["findFirst"]>>>;

function toView({ administrationId, createdAt, ...row }: Row): SavedView {
  return {
    id: asId<"SavedView">(row.id),
    version: row.version,
    administration: administrationId === null ? null : asAdministrationSlug(administrationId),
    personId: asId<"Person">(row.personId),
    list: row.list as ListName,
    name: row.name,
    search: row.search,
    isShared: row.isShared,
    isDefault: row.isDefault,
    createdAt: toInstant(createdAt),
  };
}

/** What the seat and the person see of a list's views, by name. */
export async function findViews(
  transaction: Transaction,
  municipalityId: MunicipalityId,
  list: ListName,
): Promise<readonly SavedView[]> {
  const rows = await transaction.savedView.findMany({
    where: { municipalityId, list },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: mostViews,
  });
  return rows.map(toView);
}

export async function findView(
  transaction: Transaction,
  municipalityId: MunicipalityId,
  id: SavedViewId,
): Promise<SavedView | null> {
  const row = await transaction.savedView.findFirst({ where: { municipalityId, id } });
  return row && toView(row);
}

export function countViews(
  transaction: Transaction,
  municipalityId: MunicipalityId,
  of: { readonly personId: PersonId; readonly list: ListName },
): Promise<number> {
  return transaction.savedView.count({ where: { municipalityId, ...of } });
}

/** Another view of the same list is no longer what the person sees first. */
export async function forgetDefault(
  transaction: Transaction,
  municipalityId: MunicipalityId,
  { id, personId, list }: SavedView,
): Promise<void> {
  await transaction.savedView.updateMany({
    where: { municipalityId, personId, list, isDefault: true, NOT: { id } },
    data: { isDefault: false, version: { increment: 1 } },
  });
}

export async function insertView(
  transaction: Transaction,
  municipalityId: MunicipalityId,
  { administration, createdAt, ...view }: SavedView,
): Promise<void> {
  const data = { ...view, municipalityId, administrationId: administration, createdAt: new Date(createdAt) };
  await transaction.savedView.createMany({ data: [data] });
}

export async function updateView(
  transaction: Transaction,
  municipalityId: MunicipalityId,
  { id, version, name, search, isShared, isDefault }: SavedView,
): Promise<void> {
  const data = { version, name, search, isShared, isDefault };
  await transaction.savedView.updateMany({ where: { municipalityId, id }, data });
}

export async function deleteView(
  transaction: Transaction,
  municipalityId: MunicipalityId,
  id: SavedViewId,
): Promise<void> {
  await transaction.savedView.deleteMany({ where: { municipalityId, id } });
}
