import { change, type ChangeRefusal, type Keyed, type RequestContext } from "@indgang/subgraph-kit";
import {
  cvrOf,
  updateAssociation as decide,
  type AssociationInput,
  type Association,
} from "@indgang/domain/associations";
import { accept, refuse, type AssociationId, type Outcome, type Refusal } from "@indgang/domain/kernel";
import { readAssociation, saveAssociation } from "../store/association-changes.store.ts";
import { holderOfCvr } from "../store/holder-of-cvr.store.ts";
import { changedFields } from "./changed-fields.ts";
import { unlessCvrTaken } from "./unless-cvr-taken.ts";

type Refused = Refusal<"NOT_FOUND" | "ALREADY_REGISTERED" | "STALE_VERSION"> | ChangeRefusal;

interface UpdateInput extends Keyed {
  readonly version: number;
  readonly associationId: string;
  readonly cvr?: string | null;
  toContent(district: string | null): AssociationInput;
}

/** ASSOC-1, LAW-4: an entry corrected. The chain keeps which fields were changed, and not to what. */
export async function updateAssociation(
  context: RequestContext,
  input: UpdateInput,
  id: AssociationId | null,
): Promise<Outcome<Association, Refused>> {
  const { municipalityId } = context.viewer;
  const cvr = cvrOf(input);
  return unlessCvrTaken(context, cvr, () =>
    change(context, { operation: "updateAssociation", input }, async ({ transaction, acting, audit }) => {
      const before = id === null ? null : await readAssociation(transaction, municipalityId, id);
      if (before === null) return refuse("NOT_FOUND", { id: input.associationId });
      const holder = cvr === null ? null : await holderOfCvr(transaction, municipalityId, cvr);
      const content = { ...input.toContent(before.address?.district ?? null), version: input.version };
      const decided = decide({ association: before, holderOfCvr: holder }, content, acting);
      if (!decided.ok) return decided;
      const after = decided.value;
      const stale = await saveAssociation(transaction, before, after);
      if (stale) return stale;
      audit({
        chain: "shared",
        subject: `Association ${after.id}`,
        detail: { version: after.version, changed: changedFields(before, after) },
      });
      return accept(after);
    }),
  );
}
