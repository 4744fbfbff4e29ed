import { Card, FreeText, Stack } from "@indgang/components";
import { useWords } from "@indgang/shell";
import css from "../forums.module.css";
import { partyName } from "../terms/party-name.ts";
import { CaseFacts } from "./case-facts.tsx";
import { hearingWords } from "./hearing-words.ts";
import type { HeardCase, Party } from "./hearing.type.ts";

export interface CasesCardProps {
  readonly cases: readonly HeardCase[];
  readonly parties: readonly Party[];
}

/** POOL-8: the round's applications as they were sent, those first that the answers say something of. */
export function CasesCard({ cases, parties }: CasesCardProps) {
  const words = useWords(hearingWords);
  const nameOf = (id: string | undefined): string => {
    const party = parties.find((one) => one.id === id);
    return party ? partyName(party) : "–";
  };
  const said = cases.filter(({ comments }) => comments.nodes.length > 0);
  const silent = cases.filter(({ comments }) => comments.nodes.length === 0);
  return (
    <Card title={words("cases")}>
      <Stack>
        {cases.length === 0 ? <p>{words("noCases")}</p> : null}
        <ul className={css["list"]}>
          {said.map((heard) => (
            <li key={heard.id} className={css["item"]}>
              <CaseFacts heard={heard} />
              {heard.comments.nodes.map(({ id, text, party }) => (
                <p key={id} className={css["quote"]}>
                  <strong>
                    <FreeText>{nameOf(party?.id)}</FreeText>
                  </strong>
                  <span className={css["text"]}>{text}</span>
                </p>
              ))}
            </li>
          ))}
        </ul>
        {silent.length === 0 ? null : (
          <details>
            <summary>{words("others", { count: silent.length })}</summary>
            <ul className={css["list"]}>
              {silent.map((heard) => (
                <li key={heard.id} className={css["quote"]}>
                  <CaseFacts heard={heard} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </Stack>
    </Card>
  );
}
