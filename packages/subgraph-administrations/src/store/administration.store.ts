import type { RequestContext } from "@indgang/subgraph-kit";
import type { Administration } from "@indgang/domain/administrations";
import type { AdministrationSlug, MunicipalityId } from "@indgang/domain/kernel";

interface AdministrationRow {
  readonly municipalityId: MunicipalityId;
  readonly slug: AdministrationSlug;
  readonly name: string;
  readonly nameEn: string;
}

interface AdministrationLoaders {
  all(): Promise<readonly Administration[]>;
  bySlug(slug: AdministrationSlug): Promise<Administration | null>;
}

/** A municipality has a handful: whoever asks for one has read them all. */
export function administrationLoaders({ seat }: RequestContext): AdministrationLoaders {
  let read: Promise<readonly AdministrationRow[]> | null = null;
  const all = (): Promise<readonly AdministrationRow[]> =>
    (read ??= seat.query<AdministrationRow>({
      name: "administrations",
      text: `SELECT municipality_id AS "municipalityId", id AS slug, name, name_en AS "nameEn"
        FROM administration ORDER BY name COLLATE "da-x-icu", id`,
      values: [],
    }));
  return { all, bySlug: async (slug) => (await all()).find((administration) => administration.slug === slug) ?? null };
}
