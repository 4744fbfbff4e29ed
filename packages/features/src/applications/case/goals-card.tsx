import { Card } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { caseWords } from "./case-words.ts";
import css from "./case.module.css";
import type { Case } from "./case.type.ts";

/** POOL-6, POOL-12: what is to come of it, and how that is seen. */
export function GoalsCard({ goals }: Pick<Case, "goals">) {
  const words = useWords(caseWords);
  return (
    <Card title={words("goals")}>
      <ol className={css["goals"]}>
        {goals.map(({ position, text, measure }) => (
          <li key={position}>
            {text}
            <p className={css["subtle"]}>{words("measure", { measure })}</p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
