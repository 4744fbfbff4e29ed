import { Banner, Button, Card, ErrorSummary, Stack, TextArea, showToast } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import { SaveStatus } from "../../drafts/save-status.tsx";
import { VersionConflict } from "../../drafts/version-conflict.tsx";
import type { ChangeTrouble } from "../../refusals/change-trouble.ts";
import { fieldId } from "../../refusals/field-problems.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import css from "../assessment/assessment.module.css";
import { AssessmentCard } from "../case/assessment-card.tsx";
import { CriterionFields } from "../assessment/criterion-fields.tsx";
import type { AssessmentPageQuery } from "../assessment/generated/assessment-page.generated.ts";
import { useAssessmentLabels } from "../assessment/use-assessment-labels.ts";
import { opinionWords } from "./opinion-words.ts";
import { OpinionsCard } from "./opinions-card.tsx";
import { useOpinionDraft, type OwnOpinion } from "./use-opinion-draft.ts";

export interface OpinionPartProps {
  readonly page: NonNullable<AssessmentPageQuery["application"]>;
  readonly opinion: OwnOpinion;
}

/** POOL-4: what whoever was asked is shown: the form until the own opinion is in, everybody's from then on. */
export function OpinionPart({ page, opinion }: OpinionPartProps) {
  const words = useWords(opinionWords);
  if (opinion.state === "ASKED") return <OpinionForm page={page} opinion={opinion} />;
  return (
    <Stack gap={6}>
      <Banner title={words("given")} />
      <OpinionsCard page={page} />
      {page.assessment ? <AssessmentCard applicationId={page.id} assessment={page.assessment} /> : null}
    </Stack>
  );
}

const form = "opinion";

function OpinionForm({ page, opinion }: OpinionPartProps) {
  const words = useWords(opinionWords);
  const formats = useFormats();
  const labels = useAssessmentLabels(page.round.criteria);
  const { state, autosave, give, isGiving } = useOpinionDraft(page, opinion);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { mine } = state;
  const missing = page.round.criteria.map(({ id }) => `rating.${id}`).filter((name) => !mine[name]);
  const errors = new Map(isAsked ? missing.map((name) => [name, labels.missing(name)]) : []);
  const field = (name: string) => ({ id: fieldId(form, name), errorMessage: errors.get(name) });
  const problems = [...errors].map(([name, message]) => ({ fieldId: fieldId(form, name), message }));
  const finish = async (): Promise<void> => {
    setAsked(true);
    if (missing.length > 0) return;
    const found = await give();
    setTrouble(found);
    if (found === null) showToast({ tone: "success", title: words("given") });
  };
  const { askedBy, question, dueOn } = opinion;
  const name = askedBy.name;
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
      <Card title={words("ownTitle")}>
        <Stack gap={3}>
          <p>{question ? words("asked", { name, question }) : words("askedPlain", { name })}</p>
          <p>
            {words("hidden")} {dueOn ? words("answerBy", { date: formats.date(dueOn) }) : null}
          </p>
        </Stack>
      </Card>
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
      <TextArea
        label={words("summary")}
        rows={4}
        maxCharacters={10_000}
        value={String(mine["summary"] ?? "")}
        onChange={(summary) => autosave.change({ summary })}
      />
      <div className={css["finish"]}>
        <Button variant="primary" isPending={isGiving} onPress={() => void finish()}>
          {words("give")}
        </Button>
        <SaveStatus state={state} />
        <span>{words("giveText")}</span>
      </div>
    </Stack>
  );
}
