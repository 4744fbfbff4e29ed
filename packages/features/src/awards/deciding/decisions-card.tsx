import { Card, Stack } from "@indgang/components";
import { useWords } from "@indgang/shell";
import type { JuryCycleProps } from "../cycle/jury.type.ts";
import { CategoryDecision } from "./category-decision.tsx";
import { decidingWords } from "./deciding-words.ts";

/** AWARD-2: how far the jury has come, category by category, in numbers. */
export function DecisionsCard(props: JuryCycleProps) {
  const words = useWords(decidingWords);
  return (
    <Card title={words("title")}>
      <Stack gap={6}>
        {props.jury.categories.map((one) => (
          <CategoryDecision key={one.category.id} {...props} progress={one} />
        ))}
      </Stack>
    </Card>
  );
}
