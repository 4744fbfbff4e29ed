import { Badge, Card, Link, Stack } from "@indgang/components";
import { useFormats, useHrefTo, useMay, useWords } from "@indgang/shell";
import { ratingWords, recommendationWords } from "../../vocabulary/decision-terms.ts";
import { assessmentRoute } from "../routes.ts";
import { caseWords } from "./case-words.ts";
import css from "./case.module.css";
import type { Case } from "./case.type.ts";
import { ConditionList } from "./condition-list.tsx";

export interface AssessmentCardProps {
  readonly applicationId: string;
  readonly assessment: NonNullable<Case["assessment"]>;
}

/** The administration's own assessment. Nobody else is ever given one to show (POOL-1). */
export function AssessmentCard({ applicationId, assessment }: AssessmentCardProps) {
  const words = useWords(caseWords);
  const ratings = useWords(ratingWords);
  const recommendations = useWords(recommendationWords);
  const formats = useFormats();
  const hrefTo = useHrefTo();
  const may = useMay();
  const { completedAt, assessor, recommendation, recommendedAmount, criteria, summary, conditions } = assessment;
  const badge =
    completedAt === null ? (
      <Badge tone="neutral">{words("assessmentDraft")}</Badge>
    ) : (
      <Badge tone="success">{words("assessmentDone", { date: formats.date(completedAt), name: assessor.name })}</Badge>
    );
  return (
    <Card
      title={words("assessment")}
      aside={badge}
      footer={
        may("ASSESS") ? <Link href={hrefTo(assessmentRoute, { applicationId })}>{words("openAssessment")}</Link> : null
      }
    >
      <Stack gap={3}>
        {recommendation === null ? null : (
          <p>
            <strong>{words("recommended", { recommendation: recommendations(recommendation) })}</strong>
            {recommendedAmount === null ? null : ` – ${formats.money(recommendedAmount)}`}
          </p>
        )}
        <p className={css["prose"]}>{summary}</p>
        <ConditionList conditions={conditions} />
        <ul className={css["checks"]}>
          {criteria.map(({ criterion, rating, note }) => (
            <li key={criterion.id} className={css["check"]}>
              <span>
                {criterion.title}
                {note ? <span className={css["subtle"]}> – {note}</span> : null}
              </span>
              <span>{rating === null ? words("notRated") : ratings(rating)}</span>
            </li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}
