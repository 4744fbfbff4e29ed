import { Card, DefinitionList } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import { cycleWords } from "./cycle-words.ts";
import type { CyclePartsFragment } from "./generated/cycle-parts.generated.ts";

/** AWARD-1: when what happens. The embargo's instant is shown to the jury's staff alone. */
export function DatesCard({ cycle }: { readonly cycle: CyclePartsFragment }) {
  const words = useWords(cycleWords);
  const { date, dateTime } = useFormats();
  const { nominateFrom, nominateUntil, scoresDueOn, publishedAt, jury } = cycle;
  const setTo = jury?.publishAt ? words("setTo", { at: dateTime(jury.publishAt) }) : words("notSet");
  const publication = publishedAt === null ? setTo : words("publicSince", { at: dateTime(publishedAt) });
  return (
    <Card title={words("dates")}>
      <DefinitionList
        items={[
          {
            term: words("nominations"),
            description: words("fromTo", { from: dateTime(nominateFrom), until: dateTime(nominateUntil) }),
          },
          { term: words("scores"), description: date(scoresDueOn) },
          ...(publishedAt === null && jury === null ? [] : [{ term: words("publication"), description: publication }]),
        ]}
      />
    </Card>
  );
}
