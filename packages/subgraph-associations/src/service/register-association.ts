import { newId } from "@indgang/database";
import { change, type ChangeRefusal, type Keyed, type RequestContext } from "@indgang/subgraph-kit";
import {
  cvrOf,
  registerAssociation as decide,
  type AssociationInput,
  type Association,
} from "@indgang/domain/associations";
import { accept, type Outcome, type Refusal } from "@indgang/domain/kernel";
import { insertAssociation } from "../store/association-changes.store.ts";
import { holderOfCvr } from "../store/holder-of-cvr.store.ts";
import { unlessCvrTaken } from "./unless-cvr-taken.ts";

type Refused = Refusal<"NOT_FOUND" | "ALREADY_REGISTERED"> | ChangeRefusal;

/** ASSOC-1, LAW-4: a new entry of the directory, written into the shared chain. */
export function registerAssociation(
  context: RequestContext,
  input: Keyed,
  content: AssociationInput,
): Promise<Outcome<Association, Refused>> {
  const { municipalityId } = context.viewer;
  const cvr = cvrOf(content);
  return unlessCvrTaken(context, cvr, () =>
    change(context, { operation: "registerAssociation", input }, async ({ transaction, acting, audit }) => {
      const associationId = newId<"Association">();
      const holder = cvr === null ? null : await holderOfCvr(transaction, municipalityId, cvr);
      const decided = decide({ municipalityId, associationId, holderOfCvr: holder }, content, acting);
      if (!decided.ok) return decided;
      const entry = decided.value;
      await insertAssociation(transaction, entry);
      audit({ chain: "shared", subject: `Association ${entry.id}`, detail: { version: entry.version } });
      return accept(entry);
    }),
  );
}
