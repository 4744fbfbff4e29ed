import { Button, Stack, TextField } from "@indgang/components";
import { formBounds, type QuestionOption } from "@indgang/domain/form";
import { useWords } from "@indgang/shell";
import { newOption } from "./builder-draft.ts";
import css from "./builder.module.css";
import { questionPartWords } from "./builder-words.ts";
import type { QuestionLimitsProps } from "./question-limits.tsx";

/** What there is to choose, in order. */
export function OptionRows({ question, path, field, onWrite }: QuestionLimitsProps) {
  const words = useWords(questionPartWords);
  const { options } = question;
  const write = (key: string, change: Partial<QuestionOption>): void =>
    onWrite({ options: options.map((one) => (one.key === key ? { ...one, ...change } : one)) });
  return (
    <Stack gap={3}>
      <h3 id={field(`${path}.options`).id} tabIndex={-1}>
        {words("options")}
      </h3>
      {options.map(({ key, label, labelEn }, index) => (
        <div key={key} className={css["option"]}>
          <TextField
            {...field(`${path}.options.${index}.label`)}
            label={words("option", { number: index + 1 })}
            isRequired
            value={label}
            onChange={(text) => write(key, { label: text })}
          />
          <TextField
            {...field(`${path}.options.${index}.labelEn`)}
            label={words("optionEn", { number: index + 1 })}
            isRequired={false}
            value={labelEn ?? ""}
            onChange={(text) => write(key, { labelEn: text || null })}
          />
          <div>
            <Button
              size="small"
              variant="quiet"
              onPress={() => onWrite({ options: options.filter((one) => one.key !== key) })}
            >
              {words("removeOption", { number: index + 1 })}
            </Button>
          </div>
        </div>
      ))}
      {options.length < formBounds.options ? (
        <div>
          <Button size="small" onPress={() => onWrite({ options: [...options, newOption()] })}>
            {words("addOption")}
          </Button>
        </div>
      ) : null}
    </Stack>
  );
}
