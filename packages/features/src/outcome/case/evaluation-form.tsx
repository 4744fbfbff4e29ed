import { Button, Select, Stack, TextArea, showToast } from "@indgang/components";
import { goalVerdicts, outcomeBounds, type GoalEvaluation, type GoalVerdict } from "@indgang/domain/outcome";
import { useChange, useDraft, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { FormTrouble } from "../../refusals/form-trouble.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import type { OutcomePartsFragment } from "../generated/outcome-parts.generated.ts";
import { verdictWords } from "../outcome-words.ts";
import { EvaluateOutcomeDocument } from "./generated/office-steps.generated.ts";
import { officeOutcomeWords } from "./office-words.ts";

function evaluationsOf({ goals, evaluations }: OutcomePartsFragment): readonly GoalEvaluation[] {
  return goals.map(({ position }) => {
    const said = evaluations?.find((one) => one.position === position);
    return { position, verdict: said?.verdict ?? null, words: said?.words ?? "" };
  });
}

/** POOL-12: what the office thinks of each goal. What is typed stays while one is elsewhere. */
export function EvaluationForm({ report }: { readonly report: OutcomePartsFragment }) {
  const words = useWords(officeOutcomeWords);
  const verdicts = useWords(verdictWords);
  const { run, isRunning } = useChange(EvaluateOutcomeDocument);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const draft = useDraft<readonly GoalEvaluation[]>(
    `outcome-evaluation.${report.id}.${report.version}`,
    () => evaluationsOf(report),
    (found) => (Array.isArray(found) ? (found as readonly GoalEvaluation[]) : undefined),
  );
  const { problems, field } = useFormFaults(
    "evaluation",
    faultsOf(trouble),
    (path) => words("words", { number: Number(path.split(".")[1] ?? 0) + 1 }),
    () => false,
  );
  const edit = (position: number, change: Partial<GoalEvaluation>): void =>
    draft.change((current) => current.map((one) => (one.position === position ? { ...one, ...change } : one)));
  const save = async (): Promise<void> => {
    const evaluations = draft.value.map((one) => ({ ...one }));
    const answer = await run({ outcomeReportId: report.id, version: report.version, evaluations });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    draft.forget();
    showToast({ tone: "success", title: words("saved") });
  };
  return (
    <section aria-label={words("evaluation")}>
      <Stack>
        <h3>{words("evaluation")}</h3>
        <p>{words("evaluationText")}</p>
        <FormTrouble problems={problems} trouble={trouble} onRetry={() => void save()} />
        {draft.value.map(({ position, verdict, words: said }, index) => (
          <Stack key={position} gap={2}>
            <Select
              {...field(`evaluations.${index}.verdict`)}
              label={words("verdict", { number: index + 1 })}
              placeholder={words("asTold")}
              options={goalVerdicts.map((one) => ({ id: one, label: verdicts(one) }))}
              value={verdict}
              onChange={(next) => edit(position, { verdict: next as GoalVerdict | null })}
            />
            <TextArea
              {...field(`evaluations.${index}.words`)}
              label={words("words", { number: index + 1 })}
              isRequired={false}
              rows={2}
              maxCharacters={outcomeBounds.words}
              value={said}
              onChange={(text) => edit(position, { words: text })}
            />
          </Stack>
        ))}
        <div>
          <Button isPending={isRunning} onPress={() => void save()}>
            {words("save")}
          </Button>
        </div>
      </Stack>
    </section>
  );
}
