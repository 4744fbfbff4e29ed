import { Banner, Button, Card, ErrorSummary, Stack, showToast } from "@indgang/components";
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
import { OpinionsCard } from "../opinions/opinions-card.tsx";
import { ConditionFields, FocusAreaField } from "./condition-fields.tsx";
import { OtherMoneyCard } from "./other-money-card.tsx";
import { ScreeningCard } from "./screening-card.tsx";
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
  const { state, autosave, complete, handIn, isHandingIn, isCompleting, criterionIds } = useAssessmentDraft(page);
  const labels = useAssessmentLabels(page.round.criteria);
  const unread = useUnreadFields();
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { mine } = state;
  const content = toContent(mine, criterionIds, page.appliedAmount);
  const otherMoney = page.otherMoney ?? [];
  const missing = missingFields(content, criterionIds, otherMoney.length > 0);
  const opinions = page.opinions ?? [];
  const isWaiting = opinions.some((opinion) => opinion.state === "ASKED");
  const isRated = page.assessment?.ratedAt != null;
  const isToHandIn = !isRated && opinions.some((opinion) => opinion.state !== "CALLED_BACK");
  const isTooMuch = isAboveApplied(content, page.appliedAmount);
  const errors: Readonly<Record<string, string>> = {
    ...(isAsked ? Object.fromEntries(missing.map((field) => [field, unread.at(field) ?? labels.missing(field)])) : {}),
    ...(isTooMuch ? { amount: words("tooMuch", { applied: money(page.appliedAmount) }) } : {}),
  };
  const field = (name: string) => ({ id: fieldId(form, name), errorMessage: errors[name] });
  const problems = Object.entries(errors).map(([name, message]) => ({ fieldId: fieldId(form, name), message }));
  const give = async (): Promise<void> => {
    const unrated = missing.filter((name) => name.startsWith("rating."));
    setAsked(unrated.length > 0);
    if (unrated.length > 0) return;
    const found = await handIn();
    setTrouble(found);
    if (found === null) showToast({ tone: "success", title: words("handedIn") });
  };
  const finish = async (): Promise<void> => {
    setAsked(true);
    if (missing.length > 0 || isTooMuch || isWaiting || isToHandIn) return;
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
      <ScreeningCard hints={page.screening ?? []} fields={mine} field={field} onChange={autosave.change} />
      {page.round.criteria.map((criterion) => (
        <CriterionFields
          key={criterion.id}
          isRated={isRated}
          criterion={criterion}
          rating={mine[`rating.${criterion.id}`] ?? null}
          note={String(mine[`note.${criterion.id}`] ?? "")}
          field={field}
          onChange={autosave.change}
        />
      ))}
      {isToHandIn ? (
        <Card title={words("handIn")}>
          <Stack gap={3}>
            <p>{words("handInText")}</p>
            <div>
              <Button isPending={isHandingIn} onPress={() => void give()}>
                {words("handIn")}
              </Button>
            </div>
          </Stack>
        </Card>
      ) : null}
      <OpinionsCard page={page} />
      <OtherMoneyCard otherMoney={otherMoney} fields={mine} field={field} onChange={autosave.change} />
      <RecommendationFields
        fields={mine}
        applied={page.appliedAmount}
        field={field}
        onAmountProblem={unread.tell("amount")}
        onChange={autosave.change}
      />
      {page.round.focusAreas.length === 0 ? null : (
        <FocusAreaField areas={page.round.focusAreas} value={mine["focusArea"] ?? null} onChange={autosave.change} />
      )}
      <ConditionFields value={mine["conditions"]} onChange={autosave.change} />
      {isAsked && isWaiting ? <Banner tone="warning" title={words("waitingForOpinions")} /> : null}
      {isAsked && isToHandIn && !isWaiting ? <Banner tone="warning" title={words("handInFirst")} /> : null}
      <div className={css["finish"]}>
        <Button variant="primary" isPending={isCompleting} onPress={() => void finish()}>
          {words("complete")}
        </Button>
        <SaveStatus state={state} />
      </div>
    </Stack>
  );
}
