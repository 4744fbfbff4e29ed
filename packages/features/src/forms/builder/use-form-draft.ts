import type { FormSection } from "@indgang/domain/form";
import { useChange } from "@indgang/shell";
import { useMemo, useState } from "react";
import { useClient } from "urql";
import type { SaveOutcome, ServerVersion } from "../../drafts/autosave-state.type.ts";
import type { Fields } from "../../drafts/merge-versions.ts";
import { useAutosave } from "../../drafts/use-autosave.ts";
import { fieldChange, fromFields, toFields } from "./builder-draft.ts";
import type { FormPartsFragment } from "./generated/form-parts.generated.ts";
import { PoolFormsDocument } from "./generated/pool-forms.generated.ts";
import { SaveFormDraftDocument } from "./generated/save-form-draft.generated.ts";
import { sectionsOf } from "./sections-of.ts";

/** A draft of a form that saves itself; what somebody else wrote meanwhile is merged question by question. */
export function useFormDraft(poolId: string, draft: FormPartsFragment) {
  const client = useClient();
  const saving = useChange(SaveFormDraftDocument);
  const [server] = useState<ServerVersion<Fields>>(() => ({
    version: draft.version,
    fields: toFields(sectionsOf(draft)),
  }));
  const save = async (fields: Fields, version: number): Promise<SaveOutcome<Fields>> => {
    const answer = await saving.run({ formId: draft.id, version, sections: fromFields(fields) });
    if (answer.kind === "done") return { kind: "saved", server: { version: answer.payload.form.version, fields } };
    if (answer.kind === "refused" && answer.refusal.__typename === "StaleVersion") return { kind: "stale" };
    return { kind: answer.kind, trouble: answer };
  };
  const reload = async (): Promise<ServerVersion<Fields> | null> => {
    const { data } = await client
      .query(PoolFormsDocument, { id: poolId, kind: draft.kind }, { requestPolicy: "network-only" })
      .toPromise();
    const found = data?.pool?.forms.find(({ id }) => id === draft.id);
    return found ? { version: found.version, fields: toFields(sectionsOf(found)) } : null;
  };
  const [state, autosave] = useAutosave<Fields>({ name: `pool-form.${draft.id}`, server, save, reload });
  const sections = useMemo(() => fromFields(state.mine), [state.mine]);
  return {
    state,
    autosave,
    sections,
    /** Puts another form in the place of the one as it stands. */
    change: (write: (sections: readonly FormSection[]) => readonly FormSection[]): void => {
      const now = fromFields(autosave.state().mine);
      autosave.change(fieldChange(now, write(now)));
    },
  };
}
