import { Card, FreeText } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import css from "../forums.module.css";
import { partyName } from "../terms/party-name.ts";
import { hearingWords } from "./hearing-words.ts";
import type { Hearing } from "./hearing.type.ts";

export interface AnswersCardProps {
  readonly hearing: Hearing;
  /** Parties whose answer stands in the form for it. */
  readonly except: readonly string[];
}

/** FORUM-4: the parties, with what each answered. */
export function AnswersCard({ hearing, except }: AnswersCardProps) {
  const words = useWords(hearingWords);
  const { dateTime } = useFormats();
  const { parties, state, isKeptByViewer } = hearing;
  const shown = parties.filter(({ id }) => !except.includes(id));
  if (shown.length === 0) return null;
  const isOver = state !== "SENT" && state !== "DRAFT";
  return (
    <Card title={words(isKeptByViewer || except.length > 0 ? "answers" : "yourAnswer")}>
      <ul className={css["list"]}>
        {shown.map((party) => (
          <li key={party.id} className={css["quote"]}>
            <h3>
              <FreeText>{partyName(party)}</FreeText>
            </h3>
            {party.answer ? (
              <>
                <p className={css["text"]}>{party.answer.text}</p>
                <p className={css["subtle"]}>{words("answeredAt", { date: dateTime(party.answer.answeredAt) })}</p>
              </>
            ) : (
              <p className={css["subtle"]}>{words(isOver ? "didNotAnswer" : "noAnswer")}</p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
