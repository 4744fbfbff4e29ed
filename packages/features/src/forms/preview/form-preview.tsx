import { Button, ErrorSummary, Inline, RadioGroup, Stack, Switch } from "@indgang/components";
import { checkAnswers, type FormAnswers, type FormContent } from "@indgang/domain/form";
import { InLanguage, useLanguage, useWords, type Language } from "@indgang/shell";
import { useState } from "react";
import css from "../builder/builder.module.css";
import { FormFields } from "../fill/form-fields.tsx";
import { useAnswerFaults } from "../fill/use-answer-faults.ts";
import { previewWords } from "./preview-words.ts";

/** A form as an applicant sees it, to be tried: in both languages, and as wide as a telephone. Nothing of it is kept. */
export function FormPreview({ form }: { readonly form: FormContent }) {
  const words = useWords(previewWords);
  const { language: own } = useLanguage();
  const [language, setLanguage] = useState<Language>(own);
  const [isNarrow, setNarrow] = useState(false);
  return (
    <Stack gap={6}>
      <p>{words("lead")}</p>
      <Inline>
        <RadioGroup
          label={words("language")}
          orientation="horizontal"
          options={[
            { id: "da", label: words("danish") },
            { id: "en", label: words("english") },
          ]}
          value={language}
          onChange={(chosen) => setLanguage(chosen === "en" ? "en" : "da")}
        />
        <Switch isSelected={isNarrow} onChange={setNarrow}>
          {words("narrow")}
        </Switch>
      </Inline>
      <div className={isNarrow ? css["phone"] : undefined}>
        <InLanguage language={language}>
          <Trial form={form} language={language} />
        </InLanguage>
      </div>
    </Stack>
  );
}

function Trial({ form, language }: { readonly form: FormContent; readonly language: Language }) {
  const words = useWords(previewWords);
  const [answers, setAnswers] = useState<FormAnswers>({});
  const [isAsked, setAsked] = useState(false);
  const found = isAsked ? checkAnswers(form, answers, "SUBMIT", { areFilesElsewhere: true }).problems : [];
  const faults = useAnswerFaults(form, found, { prefix: "preview", isAsked, inLanguage: language });
  return (
    <Stack gap={6}>
      <ErrorSummary errors={faults.problems} />
      <FormFields form={form} answers={answers} onChange={setAnswers} faults={faults} language={language} />
      <Inline>
        <Button onPress={() => setAsked(true)}>{words("check")}</Button>
        {isAsked && faults.problems.length === 0 ? <span role="status">{words("complete")}</span> : null}
      </Inline>
    </Stack>
  );
}
