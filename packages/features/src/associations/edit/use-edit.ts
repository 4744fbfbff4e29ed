import { useChange, useDraft } from "@indgang/shell";
import { useState } from "react";
import { useClient } from "urql";
import { mergeVersions, type Conflict, type FieldValue } from "../../drafts/merge-versions.ts";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { associationFaults, toContent } from "../form/association-content.ts";
import type { AssociationForm } from "../form/association-form.type.ts";
import { readAssociationForm } from "../form/read-association-form.ts";
import { toForm } from "../form/to-form.ts";
import type { AssociationPartsFragment } from "../page/generated/association-parts.generated.ts";
import { AssociationToEditDocument } from "./generated/association-to-edit.generated.ts";
import { UpdateAssociationDocument } from "./generated/update-association.generated.ts";
import { readEditing, type Editing } from "./editing.ts";

/** An entry under edit. A stale version is merged; what two people changed differently is asked about, and then saved again by the person. */
export function useEdit(association: AssociationPartsFragment) {
  const client = useClient();
  const { run, isRunning } = useChange(UpdateAssociationDocument);
  const start = (): Editing => ({ version: association.version, base: toForm(association), mine: toForm(association) });
  const draft = useDraft<Editing>(`edit-association.${association.id}`, start, readEditing);
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);
  const [isMerged, setMerged] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { version, base, mine } = draft.value;
  const own = isAsked ? associationFaults(toContent(mine)) : [];
  const change = (next: Partial<AssociationForm>): void =>
    draft.change((current) => ({ ...current, mine: { ...current.mine, ...next } }));

  const mergeNewest = async (): Promise<void> => {
    const { data } = await client
      .query(AssociationToEditDocument, { id: association.id }, { requestPolicy: "network-only" })
      .toPromise();
    if (!data?.association) return;
    const theirs = toForm(data.association);
    const merge = mergeVersions({ ...base }, { ...mine }, { ...theirs });
    const merged = readAssociationForm(merge.merged);
    if (merged === undefined) return;
    draft.change({ version: data.association.version, base: theirs, mine: merged });
    setConflicts(merge.conflicts);
    setMerged(true);
    setTrouble(null);
  };
  /** Answers the saved entry, or null with the reasons beside the form. */
  const save = async (): Promise<{ readonly name: string } | null> => {
    setAsked(true);
    setTrouble(null);
    if (associationFaults(toContent(mine)).length > 0) return null;
    const answer = await run({ associationId: association.id, version, ...toContent(mine) });
    if (answer.kind === "refused" && answer.refusal.__typename === "StaleVersion") {
      await mergeNewest();
      return null;
    }
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return null;
    draft.forget();
    return answer.payload.association;
  };
  const resolve = (choices: Readonly<Record<string, FieldValue>>): void => {
    const resolved = readAssociationForm({ ...mine, ...choices });
    if (resolved) draft.change((current) => ({ ...current, mine: resolved }));
    setConflicts([]);
  };
  return {
    form: mine,
    change,
    save,
    isSaving: isRunning,
    conflicts,
    resolve,
    isMerged,
    isRestored: draft.isRestored,
    forget: draft.forget,
    trouble,
    faults: own.length > 0 ? own : faultsOf(trouble),
  };
}
