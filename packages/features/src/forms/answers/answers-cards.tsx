import { Card, DefinitionList, FreeText } from "@indgang/components";
import { useLanguage, useWords } from "@indgang/shell";
import css from "../fill/fill.module.css";
import { fillWords } from "../fill/fill-words.ts";
import type { AnswerPartsFragment } from "../fill/generated/answer-parts.generated.ts";
import { labelIn, titleIn } from "../fill/in-language.ts";
import { useAnswerText } from "./use-answer-text.ts";

export interface AnswersCardsProps {
  readonly answers: readonly AnswerPartsFragment[];
  /** What lies on the case: answers name files of it. */
  readonly documents: readonly { readonly id: string; readonly name: string }[];
}

/** POOL-6: what was answered to what the pool's own form asks, section by section. Nothing where there was no form. */
export function AnswersCards({ answers, documents }: AnswersCardsProps) {
  const words = useWords(fillWords);
  const text = useAnswerText(documents);
  const { language } = useLanguage();
  const sections = answers.filter(
    (answer, index) => answers.findIndex(({ sectionKey }) => sectionKey === answer.sectionKey) === index,
  );
  return sections.map(({ sectionKey, sectionTitle, sectionTitleEn }) => (
    <Card
      key={sectionKey}
      title={words("ownSection", { title: titleIn(language, { title: sectionTitle, titleEn: sectionTitleEn }) })}
    >
      <DefinitionList
        layout="stacked"
        items={answers
          .filter((answer) => answer.sectionKey === sectionKey)
          .map((answer) => ({
            term: labelIn(language, answer.question),
            description: (
              <span className={css["text"]}>
                <FreeText>{text(answer)}</FreeText>
              </span>
            ),
          }))}
      />
    </Card>
  ));
}
