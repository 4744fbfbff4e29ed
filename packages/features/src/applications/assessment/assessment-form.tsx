import { Button, ErrorSummary, Stack, showToast } from "@indgang/components";
import { isAboveApplied } from "@indgang/domain/pools";
import { useFormats, useGoTo, useHrefTo, useWords } from "@indgang/shell";
import { useState } from "react";
import { SaveStatus } from "../../drafts/save-status.tsx";
import { VersionConflict } from "../../drafts/version-conflict.tsx";
import type { ChangeTrouble } from "../../refusals/change-trouble.ts";
import { fieldId } from "../../refusals/field-problems.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { useUnreadFields } from "../../refusals/use-unread-fields.ts";
import { applicationRoute } from "../routes.ts";
import { missingFields, toContent } from "./assessment-fields.ts";
import css from "./assessment.module.css";
import { assessmentWords } from "./assessment-words.ts";
import { CriterionFields } from "./criterion-fields.tsx";
import type { AssessmentPageQuery } from "./generated/assessment-page.generated.ts";
import { RecommendationFields } from "./recommendation-fields.tsx";
import { useAssessmentDraft } from "./use-assessment-draft.ts";
import { useAssessmentLabels } from "./use-assessment-labels.ts";

const form = "assessment";

/** Criterion by criterion, then the recommendation. Nothing has to be sent: the draft saves itself. */
export function AssessmentForm({ page }: { readonly page: NonNullable<AssessmentPageQuery["application"]> }) {
  const words = useWords(assessmentWords);
  const { money } = useFormats();
  const goTo = useGoTo();
  const hrefTo = useHrefTo();
  const labels = useAssessmentLabels(page.round.criteria);
  const { state, autosave, complete, isCompleting, criterionIds } = useAssessmentDraft(page);
  const unread = useUnreadFields();
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { mine } = state;
  const content = toContent(mine, criterionIds, page.appliedAmount);
  const missing = missingFields(content, criterionIds);
  const isTooMuch = isAboveApplied(content, page.appliedAmount);
  const errors: Readonly<Record<string, string>> = {
    ...(isAsked ? Object.fromEntries(missing.map((field) => [field, unread.at(field) ?? labels.missing(field)])) : {}),
    ...(isTooMuch ? { amount: words("tooMuch", { applied: money(page.appliedAmount) }) } : {}),
  };
  const field = (name: string) => ({ id: fieldId(form, name), errorMessage: errors[name] });
  const problems = Object.entries(errors).map(([name, message]) => ({ fieldId: fieldId(form, name), message }));
  const finish = async (): Promise<void> => {
    setAsked(true);
    if (missing.length > 0 || isTooMuch) return;
    const found = await complete();
    setTrouble(found);
    if (found !== null || autosave.state().phase !== "clean") return;
    showToast({ tone: "success", title: words("done") });
    goTo(hrefTo(applicationRoute, { applicationId: page.id }));
  };
  return (
    <Stack gap={6}>
      {isAsked ? <ErrorSummary errors={problems} /> : null}
      <TroubleNotice
        trouble={trouble ?? (state.phase === "refused" ? state.trouble : null)}
        onRetry={() => void finish()}
      />
      {state.phase === "conflict" ? (
        <VersionConflict
          conflicts={state.conflicts}
          label={labels.field}
          show={labels.value}
          onResolve={autosave.resolve}
        />
      ) : null}
      {page.round.criteria.map((criterion) => (
        <CriterionFields
          key={criterion.id}
          criterion={criterion}
          rating={mine[`rating.${criterion.id}`] ?? null}
          note={String(mine[`note.${criterion.id}`] ?? "")}
          field={field}
          onChange={autosave.change}
        />
      ))}
      <RecommendationFields
        fields={mine}
        applied={page.appliedAmount}
        field={field}
        onAmountProblem={unread.tell("amount")}
        onChange={autosave.change}
      />
      <div className={css["finish"]}>
        <Button variant="primary" isPending={isCompleting} onPress={() => void finish()}>
          {words("complete")}
        </Button>
        <SaveStatus state={state} />
      </div>
    </Stack>
  );
}
