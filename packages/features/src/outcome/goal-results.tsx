import { Badge, DefinitionList, FreeText, Inline, Stack } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import css from "../applications/case/case.module.css";
import type { OutcomePartsFragment } from "./generated/outcome-parts.generated.ts";
import { outcomeWords, verdictTones, verdictWords } from "./outcome-words.ts";

type Shown = Pick<OutcomePartsFragment, "goals" | "evaluations" | "summary" | "peopleReached" | "volunteers">;

/** POOL-12: goal by goal what was wanted, what the association tells, and what the administration thinks where that may be known. */
export function GoalResults({ report }: { readonly report: Shown }) {
  const words = useWords(outcomeWords);
  const { number } = useFormats();
  const { goals, evaluations, summary, peopleReached, volunteers } = report;
  const facts = [
    ...(peopleReached == null ? [] : [{ term: words("people"), description: number(peopleReached) }]),
    ...(volunteers == null ? [] : [{ term: words("volunteers"), description: number(volunteers) }]),
    ...(summary === "" ? [] : [{ term: words("summary"), description: <FreeText>{summary}</FreeText> }]),
  ];
  return (
    <Stack>
      <ol className={css["goals"]}>
        {goals.map((goal) => (
          <li key={goal.position}>
            <Goal goal={goal} evaluation={evaluations?.find(({ position }) => position === goal.position)} />
          </li>
        ))}
      </ol>
      {facts.length === 0 ? null : <DefinitionList items={facts} />}
    </Stack>
  );
}

interface GoalProps {
  readonly goal: Shown["goals"][number];
  readonly evaluation: NonNullable<Shown["evaluations"]>[number] | undefined;
}

function Goal({ goal, evaluation }: GoalProps) {
  const words = useWords(outcomeWords);
  const { number } = useFormats();
  const { text, measure, target, unit, figure } = goal;
  const figures = [
    ...(target == null ? [] : [words("target", { target: number(target), unit: unit ?? "" })]),
    ...(figure == null ? [] : [words("figure", { figure: number(figure), unit: unit ?? "" })]),
  ];
  return (
    <Stack gap={2}>
      <FreeText>{text}</FreeText>
      <p className={css["subtle"]}>{words("measure", { measure })}</p>
      {figures.length === 0 ? null : <p>{figures.join(" · ")}</p>}
      <Said by={words("association")} said={goal} />
      {evaluation ? <Said by={words("administration")} said={evaluation} /> : null}
    </Stack>
  );
}

function Said({
  by,
  said: { verdict, words: told },
}: {
  readonly by: string;
  readonly said: Pick<GoalProps["goal"], "verdict" | "words">;
}) {
  const verdicts = useWords(verdictWords);
  if (verdict == null && told === "") return null;
  return (
    <div>
      <Inline>
        <span>{by}:</span>
        {verdict == null ? null : <Badge tone={verdictTones[verdict]}>{verdicts(verdict)}</Badge>}
      </Inline>
      {told === "" ? null : (
        <p>
          <FreeText>{told}</FreeText>
        </p>
      )}
    </div>
  );
}
