import { change, type ChangeRefusal, type Keyed, type RequestContext } from "@indgang/subgraph-kit";
import { verifyAssociation as decide, type Association } from "@indgang/domain/associations";
import { accept, refuse, type AssociationId, type Outcome, type Refusal } from "@indgang/domain/kernel";
import { readAssociation, saveAssociation } from "../store/association-changes.store.ts";

type Refused = Refusal<"NOT_FOUND" | "STALE_VERSION" | "STATE_CONFLICT"> | ChangeRefusal;

interface VerifyInput extends Keyed {
  readonly version: number;
  readonly associationId: string;
}

/** ASSOC-1: staff vouch for an entry. Who did is in the chain. */
export function verifyAssociation(
  context: RequestContext,
  input: VerifyInput,
  id: AssociationId | null,
): Promise<Outcome<Association, Refused>> {
  return change(context, { operation: "verifyAssociation", input }, async ({ transaction, acting, audit }) => {
    const before = id === null ? null : await readAssociation(transaction, context.viewer.municipalityId, id);
    if (before === null) return refuse("NOT_FOUND", { id: input.associationId });
    const decided = decide({ association: before }, input, acting);
    if (!decided.ok) return decided;
    const after = decided.value;
    const stale = await saveAssociation(transaction, before, after);
    if (stale) return stale;
    audit({ chain: "shared", subject: `Association ${after.id}`, detail: { version: after.version } });
    return accept(after);
  });
}
