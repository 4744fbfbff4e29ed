import { Card } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import css from "../../applications/case/case.module.css";
import type { ReferralPartsFragment } from "./generated/referral-parts.generated.ts";
import { referralWords } from "./referral-words.ts";

/** What the receiver asked, and what the sender answered. */
export function ExchangeCard({ questions }: Pick<ReferralPartsFragment, "questions">) {
  const words = useWords(referralWords);
  const { dateTime } = useFormats();
  if (questions.length === 0) return null;
  return (
    <Card title={words("questions")}>
      <ol className={css["checks"]}>
        {questions.map(({ question, askedAt, answer, answeredAt }) => (
          <li key={askedAt} className={css["lines"]}>
            <span className={css["subtle"]}>{words("asked", { at: dateTime(askedAt) })}</span>
            <span className={css["prose"]}>{question}</span>
            <span className={css["subtle"]}>
              {answeredAt === null ? words("unanswered") : words("answered", { at: dateTime(answeredAt) })}
            </span>
            {answer === null ? null : <span className={css["prose"]}>{answer}</span>}
          </li>
        ))}
      </ol>
    </Card>
  );
}
