import { Button, Checkbox, Grid, Stack, TextArea, TextField } from "@indgang/components";
import type { FormQuestion } from "@indgang/domain/form";
import { useWords } from "@indgang/shell";
import { withQuestion } from "./builder-draft.ts";
import type { BuilderParts } from "./builder-parts.type.ts";
import { builderWords, questionPartWords } from "./builder-words.ts";
import { ConditionEditor } from "./condition-editor.tsx";
import { OptionRows } from "./option-rows.tsx";
import { QuestionLimits } from "./question-limits.tsx";

export interface QuestionEditorProps extends BuilderParts {
  readonly question: FormQuestion;
  readonly path: string;
}

/** Everything that can be said of one question. */
export function QuestionEditor({ question, path, ...parts }: QuestionEditorProps) {
  const { kind, field, onOpen, onChange } = parts;
  const words = useWords(questionPartWords);
  const builder = useWords(builderWords);
  const write = (change: Partial<FormQuestion>): void =>
    onChange((now) => withQuestion(now, question.key, { ...question, ...change }));
  const isAsked = question.type !== "INFORMATION";
  return (
    <Stack>
      <Grid>
        <TextField
          {...field(`${path}.label`)}
          label={words("label")}
          isRequired
          autoFocus
          value={question.label}
          onChange={(label) => write({ label })}
        />
        <TextField
          {...field(`${path}.labelEn`)}
          label={words("labelEn")}
          isRequired={false}
          value={question.labelEn ?? ""}
          onChange={(labelEn) => write({ labelEn: labelEn || null })}
        />
        <TextArea
          {...field(`${path}.help`)}
          label={words("help")}
          isRequired={false}
          rows={2}
          value={question.help ?? ""}
          onChange={(help) => write({ help: help || null })}
        />
        <TextArea
          {...field(`${path}.helpEn`)}
          label={words("helpEn")}
          isRequired={false}
          rows={2}
          value={question.helpEn ?? ""}
          onChange={(helpEn) => write({ helpEn: helpEn || null })}
        />
      </Grid>
      {isAsked ? (
        <Checkbox
          {...field(`${path}.isRequired`)}
          isSelected={question.isRequired}
          onChange={(isRequired) => write({ isRequired })}
        >
          {words("isRequired")}
        </Checkbox>
      ) : null}
      {isAsked && kind === "RENEWAL" ? (
        <Checkbox
          {...field(`${path}.isTakenOver`)}
          isSelected={question.isTakenOver}
          onChange={(isTakenOver) => write({ isTakenOver })}
        >
          {words("isTakenOver")}
        </Checkbox>
      ) : null}
      <QuestionLimits question={question} path={path} field={field} onWrite={write} />
      {question.type === "CHOICE" || question.type === "CHOICES" ? (
        <OptionRows question={question} path={path} field={field} onWrite={write} />
      ) : null}
      <ConditionEditor {...parts} question={question} path={path} onWrite={write} />
      <div>
        <Button size="small" onPress={() => onOpen(null)}>
          {builder("done")}
        </Button>
      </div>
    </Stack>
  );
}
