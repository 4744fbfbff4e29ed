import type { RequestContext } from "@indgang/subgraph-kit";
import type { Administration } from "@indgang/domain/administrations";
import type { AdministrationSlug } from "@indgang/domain/kernel";
import { administrationLoaders } from "../store/administration.store.ts";

/** All of the municipality's, by Danish name. Known to everybody (POOL-14). */
export function listAdministrations(context: RequestContext): Promise<readonly Administration[]> {
  return context.use(administrationLoaders).all();
}

/** One of the municipality's by its short name; null for null, too. */
export async function findAdministration(
  context: RequestContext,
  slug: AdministrationSlug | null,
): Promise<Administration | null> {
  return slug === null ? null : context.use(administrationLoaders).bySlug(slug);
}
