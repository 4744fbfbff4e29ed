import type { RequestContext } from "@indgang/subgraph-kit";
import type { Municipality } from "@indgang/domain/administrations";
import { municipalityLoader } from "../store/municipality.store.ts";

/** The viewer's municipality. There is no other to be seen: the database's role names it. */
export async function ownMunicipality(context: RequestContext): Promise<Municipality> {
  const municipality = await context.use(municipalityLoader).load(context.viewer.municipalityId);
  if (!municipality) throw new Error(`The municipality ${context.viewer.municipalityId} is not in the database.`);
  return municipality;
}

/** A municipality by its code: the viewer's own, or null. */
export function findMunicipality(context: RequestContext, code: number | null): Promise<Municipality | null> {
  return code === null ? Promise.resolve(null) : context.use(municipalityLoader).load(code);
}
