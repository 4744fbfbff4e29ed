import { Badge, Button, Inline } from "@indgang/components";
import type { FormQuestion } from "@indgang/domain/form";
import { useLanguage, useWords } from "@indgang/shell";
import { MoveButtons } from "../../agenda/move-buttons.tsx";
import { labelIn } from "../fill/in-language.ts";
import { questionTypeWords } from "../terms/form-terms.ts";
import { moveQuestion, withQuestion } from "./builder-draft.ts";
import type { BuilderParts } from "./builder-parts.type.ts";
import css from "./builder.module.css";
import { builderWords } from "./builder-words.ts";
import { QuestionEditor } from "./question-editor.tsx";
import { useConditionSentence } from "./use-condition-sentence.ts";

export interface QuestionItemProps extends BuilderParts {
  readonly question: FormQuestion;
  readonly section: number;
  readonly place: number;
  readonly path: string;
}

/** A question in the list: what it asks, in one line, and its fields while it is open. */
export function QuestionItem({ question, section, place, path, ...parts }: QuestionItemProps) {
  const { sections, open, onOpen, onChange } = parts;
  const words = useWords(builderWords);
  const types = useWords(questionTypeWords);
  const { language } = useLanguage();
  const sentence = useConditionSentence(sections);
  const label = labelIn(language, question) || words("unnamed");
  const isOpen = open === question.key;
  const isFirst = section === 0 && place === 0;
  const isLast = section === sections.length - 1 && place === (sections[section]?.questions.length ?? 0) - 1;
  return (
    <li className={css["question"]}>
      <div className={css["head"]}>
        <div className={css["name"]}>
          <strong>{label}</strong>
          <Inline gap={2}>
            <span className={css["subtle"]}>{types(question.type)}</span>
            {question.isRequired ? <Badge>{words("required")}</Badge> : null}
            {question.field ? <Badge>{words("bound")}</Badge> : null}
            {question.isTakenOver ? <Badge>{words("takenOver")}</Badge> : null}
          </Inline>
          {question.condition ? <span className={css["subtle"]}>{sentence(question.condition)}</span> : null}
        </div>
        <Inline gap={1}>
          <MoveButtons
            labels={{
              up: words("up", { label }),
              upShort: words("upShort"),
              down: words("down", { label }),
              downShort: words("downShort"),
              moved: words("moved", { label, section: section + 1, place: place + 1 }),
            }}
            place={section * 1000 + place}
            canMoveUp={!isFirst}
            canMoveDown={!isLast}
            onMove={(step) => {
              onChange((now) => moveQuestion(now, question.key, step));
              return true;
            }}
          />
          <Button
            size="small"
            aria-label={words("editNamed", { label })}
            aria-expanded={isOpen}
            onPress={() => onOpen(isOpen ? null : question.key)}
          >
            {words("edit")}
          </Button>
          <Button
            size="small"
            variant="quiet"
            aria-label={words("removeNamed", { label })}
            onPress={() => onChange((now) => withQuestion(now, question.key, null))}
          >
            {words("remove")}
          </Button>
        </Inline>
      </div>
      {isOpen ? <QuestionEditor {...parts} question={question} path={path} /> : null}
    </li>
  );
}
