import { Card, DefinitionList } from "@indgang/components";
import { targetGroups as allTargetGroups } from "@indgang/domain/associations";
import { useFormats, useWords } from "@indgang/shell";
import { targetGroupWords } from "../../vocabulary/association-terms.ts";
import { namesOf } from "../../vocabulary/names-of.ts";
import { caseWords } from "./case-words.ts";
import css from "./case.module.css";
import type { WrittenContent } from "./case.type.ts";

/** What is applied for, in the association's own words. */
export function FactsCard({ application }: { readonly application: WrittenContent }) {
  const words = useWords(caseWords);
  const groups = useWords(targetGroupWords);
  const formats = useFormats();
  const { purpose, pool, round, receivedAt, channel, targetGroups, participants, volunteers } = application;
  return (
    <Card title={words("facts")}>
      <DefinitionList
        items={[
          { term: words("purpose"), description: <span className={css["prose"]}>{purpose}</span> },
          { term: words("pool"), description: pool.name },
          { term: words("round"), description: round.name },
          { term: words("received"), description: formats.dateTime(receivedAt) },
          { term: words("channel"), description: words(channel) },
          { term: words("targetGroups"), description: namesOf(allTargetGroups, targetGroups, groups) },
          ...(participants === null
            ? []
            : [{ term: words("participants"), description: formats.number(participants) }]),
          ...(volunteers === null ? [] : [{ term: words("volunteers"), description: formats.number(volunteers) }]),
        ]}
      />
    </Card>
  );
}
