import type { FormContent } from "@indgang/domain/form";
import { useChange } from "@indgang/shell";
import { useClient } from "urql";
import type { SaveOutcome, ServerVersion } from "../../drafts/autosave-state.type.ts";
import { useAutosave } from "../../drafts/use-autosave.ts";
import { toDraftAnswerInputs } from "./draft-answer-inputs.ts";
import { toContent, toServerVersion, type DraftFields } from "./draft-fields.ts";
import { SaveApplicationDraftDocument, SubmitApplicationDraftDocument } from "./generated/change-draft.generated.ts";
import { ApplicationDraftDocument, type ApplicationDraftPartsFragment } from "./generated/draft.generated.ts";

/** A draft that saves itself, merges what a colleague wrote, and can be handed in. */
export function useApplicationDraft(draft: ApplicationDraftPartsFragment, form: Pick<FormContent, "sections"> | null) {
  const client = useClient();
  const saving = useChange(SaveApplicationDraftDocument);
  const submitting = useChange(SubmitApplicationDraftDocument);
  const of = (version: number) => ({ applicationDraftId: draft.id, version });
  const save = async (fields: DraftFields, version: number): Promise<SaveOutcome<DraftFields>> => {
    const { title, purpose, budget, goals, otherFunding, targetGroups, participants, volunteers, answers } =
      toContent(fields);
    const content = {
      title,
      purpose,
      budget: [...budget],
      goals: [...goals],
      otherFunding: [...otherFunding],
      targetGroups: [...targetGroups],
      participants,
      volunteers,
      answers: form === null ? [] : toDraftAnswerInputs(form, answers),
    };
    const answer = await saving.run({ ...of(version), content: content as never });
    if (answer.kind === "done")
      return { kind: "saved", server: { version: answer.payload.applicationDraft.version, fields } };
    if (answer.kind === "refused" && answer.refusal.__typename === "StaleVersion") return { kind: "stale" };
    return { kind: answer.kind, trouble: answer };
  };
  const readAnew = () =>
    client.query(ApplicationDraftDocument, { id: draft.id }, { requestPolicy: "network-only" }).toPromise();
  const reload = async (): Promise<ServerVersion<DraftFields> | null> => {
    const { data } = await readAnew();
    return data?.applicationDraft ? toServerVersion(data.applicationDraft) : null;
  };
  const [state, autosave] = useAutosave<DraftFields>({
    name: `application-draft.${draft.id}`,
    server: toServerVersion(draft),
    save,
    reload,
  });
  /** Saves what is left, then hands in; null while something is not saved. */
  const submit = async () => {
    await autosave.flush();
    const { phase, version } = autosave.state();
    if (phase !== "clean") return null;
    const answer = await submitting.run(of(version));
    // A colleague was first: the page is told that there is no draft any more.
    if (answer.kind === "refused" && answer.refusal.__typename === "NotFound") await readAnew();
    return answer;
  };
  /** What the draft holds at this moment, with what a colleague wrote and sent meanwhile. */
  const readNow = async () => {
    await autosave.flush();
    const { data } = await readAnew();
    const now = data?.applicationDraft;
    if (!now) return null;
    autosave.receive(toServerVersion(now));
    return { content: toContent(autosave.state().mine), files: now.files };
  };
  /** A file came: it is shown, here and to colleagues. */
  const readFiles = async (): Promise<void> => void (await readAnew());
  return { state, autosave, submit, isSubmitting: submitting.isRunning, of, readFiles, readNow };
}
