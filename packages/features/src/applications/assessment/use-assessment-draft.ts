import { useChange } from "@indgang/shell";
import { useClient } from "urql";
import type { SaveOutcome, ServerVersion } from "../../drafts/autosave-state.type.ts";
import { useAutosave } from "../../drafts/use-autosave.ts";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { toContent, toServerVersion, type AssessmentFields } from "./assessment-fields.ts";
import { AssessmentPageDocument, type AssessmentPageQuery } from "./generated/assessment-page.generated.ts";
import { CompleteAssessmentDocument } from "./generated/complete-assessment.generated.ts";
import { HandInRatingsDocument } from "./generated/hand-in-ratings.generated.ts";
import { SaveAssessmentDocument } from "./generated/save-assessment.generated.ts";

/** The draft of a case's assessment: saves itself, merges what others wrote, and can be completed. */
export function useAssessmentDraft(page: NonNullable<AssessmentPageQuery["application"]>) {
  const client = useClient();
  const saving = useChange(SaveAssessmentDocument);
  const completing = useChange(CompleteAssessmentDocument);
  const handing = useChange(HandInRatingsDocument);
  const criterionIds = page.round.criteria.map(({ id }) => id);
  const input = (fields: AssessmentFields, version: number) => ({
    applicationId: page.id,
    version,
    handsIn: false,
    ...toContent(fields, criterionIds, page.appliedAmount),
  });
  const save = async (fields: AssessmentFields, version: number): Promise<SaveOutcome<AssessmentFields>> => {
    const answer = await saving.run(input(fields, version));
    // What was sent is what is saved; the server's trimming shows at the next reading and must not move the cursor.
    if (answer.kind === "done")
      return { kind: "saved", server: { version: answer.payload.assessment.version, fields } };
    if (answer.kind === "refused" && answer.refusal.__typename === "StaleVersion") return { kind: "stale" };
    return { kind: answer.kind, trouble: answer };
  };
  const reload = async (): Promise<ServerVersion<AssessmentFields> | null> => {
    const { data } = await client
      .query(AssessmentPageDocument, { id: page.id }, { requestPolicy: "network-only" })
      .toPromise();
    return data?.application ? toServerVersion(data.application.assessment, criterionIds) : null;
  };
  const server = toServerVersion(page.assessment, criterionIds);
  const [state, autosave] = useAutosave({ name: `assessment.${page.id}`, server, save, reload });
  /** Saves what is left, then completes. Answers why it did not go through, or null. */
  const complete = async (): Promise<ChangeTrouble | null> => {
    await autosave.flush();
    const now = autosave.state();
    if (now.phase !== "clean") return now.trouble;
    return troubleOf(await completing.run(input(now.mine, now.version)));
  };
  /** POOL-4: saves what is left, then hands the ratings in; the screen is read anew, with what colleagues gave. */
  const handIn = async (): Promise<ChangeTrouble | null> => {
    await autosave.flush();
    const now = autosave.state();
    if (now.phase !== "clean") return now.trouble;
    return troubleOf(await handing.run({ ...input(now.mine, now.version), handsIn: true }));
  };
  return {
    state,
    autosave,
    complete,
    handIn,
    isHandingIn: handing.isRunning,
    isCompleting: completing.isRunning,
    criterionIds,
  };
}
