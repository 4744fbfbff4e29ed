import { Button, Card, Stack } from "@indgang/components";
import { useWords } from "@indgang/shell";
import css from "../../applications/case/case.module.css";
import { criteriaWords } from "./criteria-words.ts";
import type { CriteriaToEditQuery } from "./generated/criteria-to-edit.generated.ts";

type Entry = CriteriaToEditQuery["generalCriteria"][number];

export interface GeneralListProps {
  /** What does not stand among the pool's criteria. */
  readonly offered: readonly Entry[];
  readonly onChoose: (chosen: readonly Entry[]) => void;
}

/** POOL-4: the municipality's list, from which a committee chooses. */
export function GeneralList({ offered, onChoose }: GeneralListProps) {
  const words = useWords(criteriaWords);
  return (
    <Card
      title={words("general")}
      aside={
        offered.length > 1 ? (
          <Button size="small" onPress={() => onChoose(offered)}>
            {words("chooseAll")}
          </Button>
        ) : null
      }
    >
      <Stack gap={3}>
        <p>{words(offered.length === 0 ? "allChosen" : "generalText")}</p>
        <ul className={css["checks"]}>
          {offered.map((entry) => (
            <li key={entry.id} className={css["check"]}>
              <span className={css["lines"]}>
                {entry.title}
                <span className={css["subtle"]}>{entry.guidance}</span>
              </span>
              <Button
                size="small"
                aria-label={words("chooseRow", { title: entry.title })}
                onPress={() => onChoose([entry])}
              >
                {words("choose")}
              </Button>
            </li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}
