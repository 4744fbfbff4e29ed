import { questionsOf, type FormContent } from "@indgang/domain/form";
import { useLanguage, useWords } from "@indgang/shell";
import { labelIn } from "../../forms/fill/in-language.ts";
import { registrationFieldWords } from "../../reception/register/registration-words.ts";
import { questionOf } from "./draft-fields.ts";

/** A field's name as it stands in the form, a question of the pool's by its words; null for one that is not there. */
export function useFieldLabel(form: Pick<FormContent, "sections"> | null): (field: string) => string | null {
  const names = useWords(registrationFieldWords);
  const { language } = useLanguage();
  const known = Object.keys(registrationFieldWords.messages) as (keyof typeof registrationFieldWords.messages)[];
  return (field) => {
    const key = questionOf(field);
    const question = form && questionsOf(form).find((one) => one.question.key === key)?.question;
    if (question) return labelIn(language, question);
    const name = known.find((one) => one === field);
    return name ? names(name) : null;
  };
}
