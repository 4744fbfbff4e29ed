import { useChange } from "@indgang/shell";
import { useClient } from "urql";
import type { SaveOutcome, ServerVersion } from "../../drafts/autosave-state.type.ts";
import type { FieldValue, Fields } from "../../drafts/merge-versions.ts";
import { useAutosave } from "../../drafts/use-autosave.ts";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { ratedOf } from "../assessment/assessment-fields.ts";
import { AssessmentPageDocument, type AssessmentPageQuery } from "../assessment/generated/assessment-page.generated.ts";
import { GiveOpinionDocument } from "./generated/give-opinion.generated.ts";
import { SaveOpinionDocument } from "./generated/save-opinion.generated.ts";

type Page = NonNullable<AssessmentPageQuery["application"]>;
export type OwnOpinion = NonNullable<Page["opinions"]>[number];

function toServerVersion({ version, content }: OwnOpinion, criterionIds: readonly string[]): ServerVersion<Fields> {
  const fields: Record<string, FieldValue> = { summary: content?.summary ?? "" };
  for (const id of criterionIds) {
    const found = content?.criteria.find(({ criterion }) => criterion.id === id);
    fields[`rating.${id}`] = found?.rating ?? null;
    fields[`note.${id}`] = found?.note ?? "";
  }
  return { version, fields };
}

/** The draft of one's own opinion: saves itself, and is handed in. */
export function useOpinionDraft(page: Page, opinion: OwnOpinion) {
  const client = useClient();
  const saving = useChange(SaveOpinionDocument);
  const giving = useChange(GiveOpinionDocument);
  const criterionIds = page.round.criteria.map(({ id }) => id);
  const input = (fields: Fields, version: number, isGiven: boolean) => ({
    opinionId: opinion.id,
    version,
    criteria: ratedOf(fields, criterionIds),
    summary: String(fields["summary"] ?? ""),
    isGiven,
  });
  const save = async (fields: Fields, version: number): Promise<SaveOutcome<Fields>> => {
    const answer = await saving.run(input(fields, version, false));
    if (answer.kind === "done") return { kind: "saved", server: { version: answer.payload.opinion.version, fields } };
    if (answer.kind === "refused" && answer.refusal.__typename === "StaleVersion") return { kind: "stale" };
    return { kind: answer.kind, trouble: answer };
  };
  const reload = async (): Promise<ServerVersion<Fields> | null> => {
    const { data } = await client
      .query(AssessmentPageDocument, { id: page.id }, { requestPolicy: "network-only" })
      .toPromise();
    const own = data?.application?.opinions?.find(({ id }) => id === opinion.id);
    return own ? toServerVersion(own, criterionIds) : null;
  };
  const server = toServerVersion(opinion, criterionIds);
  const [state, autosave] = useAutosave({ name: `opinion.${opinion.id}`, server, save, reload });
  /** Saves what is left, then hands it in. Answers why it did not go through, or null. */
  const give = async (): Promise<ChangeTrouble | null> => {
    await autosave.flush();
    const now = autosave.state();
    if (now.phase !== "clean") return now.trouble;
    return troubleOf(await giving.run(input(now.mine, now.version, true)));
  };
  return { state, autosave, give, isGiving: giving.isRunning };
}
