import { Badge, Button, Card, Grid, Inline, Select, Stack, TextArea, TextField } from "@indgang/components";
import { boundTypes, questionTypes, type FormSection, type QuestionType } from "@indgang/domain/form";
import { useLanguage, useWords } from "@indgang/shell";
import { useState } from "react";
import { MoveButtons } from "../../agenda/move-buttons.tsx";
import { titleIn } from "../fill/in-language.ts";
import { questionTypeWords } from "../terms/form-terms.ts";
import { moveSection, newQuestion } from "./builder-draft.ts";
import type { BuilderParts } from "./builder-parts.type.ts";
import css from "./builder.module.css";
import { builderWords } from "./builder-words.ts";
import { QuestionItem } from "./question-item.tsx";

export interface SectionEditorProps extends BuilderParts {
  readonly section: FormSection;
  readonly index: number;
}

/** What can be added at will; the rest belongs to a field of the application. */
const freeTypes = questionTypes.filter((type) => !boundTypes.includes(type));

/** A heading with its questions. */
export function SectionEditor({ section, index, ...parts }: SectionEditorProps) {
  const { sections, open, field, onOpen, onChange } = parts;
  const words = useWords(builderWords);
  const types = useWords(questionTypeWords);
  const { language } = useLanguage();
  const [type, setType] = useState<QuestionType>("SHORT_TEXT");
  const name = titleIn(language, section) || words("unnamed");
  const path = `sections.${index}`;
  const write = (change: Partial<FormSection>): void =>
    onChange((now) => now.map((one) => (one.key === section.key ? { ...one, ...change } : one)));
  const add = (): void => {
    const question = newQuestion(type);
    onChange((now) =>
      now.map((one) => (one.key === section.key ? { ...one, questions: [...one.questions, question] } : one)),
    );
    onOpen(question.key);
  };
  return (
    <Card
      title={words("sectionNamed", { number: index + 1, title: name })}
      aside={section.questions.length === 0 ? <Badge tone="warning">0</Badge> : null}
    >
      <Stack>
        <Inline>
          <MoveButtons
            labels={{
              up: words("up", { label: name }),
              upShort: words("upShort"),
              down: words("down", { label: name }),
              downShort: words("downShort"),
              moved: words("movedSection", { place: index + 1 }),
            }}
            place={index}
            canMoveUp={index > 0}
            canMoveDown={index < sections.length - 1}
            onMove={(step) => {
              onChange((now) => moveSection(now, index, step));
              return true;
            }}
          />
          <Button
            size="small"
            variant="quiet"
            aria-label={words("editSectionNamed", { title: name })}
            aria-expanded={open === section.key}
            onPress={() => onOpen(open === section.key ? null : section.key)}
          >
            {words("editSection")}
          </Button>
          {section.questions.length === 0 ? (
            <Button
              size="small"
              variant="quiet"
              aria-label={words("removeSectionNamed", { title: name })}
              onPress={() => onChange((now) => now.filter(({ key }) => key !== section.key))}
            >
              {words("removeSection")}
            </Button>
          ) : null}
        </Inline>
        {open === section.key ? (
          <Grid>
            <TextField
              {...field(`${path}.title`)}
              label={words("sectionTitle")}
              isRequired
              value={section.title}
              onChange={(title) => write({ title })}
            />
            <TextField
              {...field(`${path}.titleEn`)}
              label={words("sectionTitleEn")}
              isRequired={false}
              value={section.titleEn ?? ""}
              onChange={(titleEn) => write({ titleEn: titleEn || null })}
            />
            <TextArea
              {...field(`${path}.intro`)}
              label={words("sectionIntro")}
              isRequired={false}
              rows={2}
              value={section.intro ?? ""}
              onChange={(intro) => write({ intro: intro || null })}
            />
            <TextArea
              {...field(`${path}.introEn`)}
              label={words("sectionIntroEn")}
              isRequired={false}
              rows={2}
              value={section.introEn ?? ""}
              onChange={(introEn) => write({ introEn: introEn || null })}
            />
          </Grid>
        ) : null}
        <ol id={field(`${path}.questions`).id} tabIndex={-1} className={css["questions"]}>
          {section.questions.map((question, place) => (
            <QuestionItem
              key={question.key}
              {...parts}
              question={question}
              section={index}
              place={place}
              path={`${path}.questions.${place}`}
            />
          ))}
        </ol>
        <Inline>
          <Select
            label={words("addType")}
            hasNone={false}
            options={freeTypes.map((one) => ({ id: one, label: types(one) }))}
            value={type}
            onChange={(chosen) => setType(freeTypes.find((one) => one === chosen) ?? type)}
          />
          <Button aria-label={words("addQuestionTo", { section: name })} onPress={add}>
            {words("addQuestion")}
          </Button>
        </Inline>
      </Stack>
    </Card>
  );
}
