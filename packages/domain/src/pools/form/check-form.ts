import {
  each,
  listBounds,
  noDuplicates,
  optionalText,
  problem,
  requiredText,
  type Problems,
} from "../../kernel/index.ts";
import { conditionProblems } from "./check-condition.ts";
import { questionProblems } from "./check-question.ts";
import { questionsOf } from "./form-questions.ts";
import type { FormContent, FormSection } from "./form.type.ts";
import { demandedFields, formBounds } from "./form.values.ts";

/**
 * POOL-6, POOL-7: what is wrong with a form before it is published, each with its place (`sections.0.questions.2.label`). A form with no
 * problem can be filled in: conditions look back only, what is chosen from is there, and a full form asks all that POOL-6 demands
 * (FIELD_NOT_ASKED with the field as limit).
 */
export function checkForm(form: FormContent): Problems {
  const questions = questionsOf(form);
  return [
    ...listBounds("sections", form.sections, { min: 1, max: formBounds.sections }),
    ...each("sections", form.sections, sectionProblems),
    ...keyProblems(form),
    ...questions.flatMap((placed, index) => [
      ...questionProblems(form.kind, placed),
      ...conditionProblems(placed, questions.slice(0, index), questions),
    ]),
    ...fieldProblems(form),
  ];
}

function sectionProblems(path: string, { title, titleEn, intro, introEn, questions }: FormSection): Problems {
  return [
    ...requiredText(`${path}.title`, title, { max: formBounds.title }),
    ...optionalText(`${path}.titleEn`, titleEn, { max: formBounds.title }),
    ...optionalText(`${path}.intro`, intro, { max: formBounds.help }),
    ...optionalText(`${path}.introEn`, introEn, { max: formBounds.help }),
    ...listBounds(`${path}.questions`, questions, { min: 1, max: formBounds.questions }),
  ];
}

const keyForm = /^[a-z][a-z0-9_]*$/u;

function keyProblems(form: FormContent): Problems {
  const questions = questionsOf(form);
  const seen = new Set<string>();
  return [
    ...noDuplicates(
      "sections",
      form.sections.map(({ key }) => key),
    ),
    ...questions.flatMap(({ question: { key }, path }) => {
      const isTwice = seen.has(key);
      seen.add(key);
      if (isTwice) return problem(`${path}.key`, "DUPLICATE");
      return keyForm.test(key) && key.length <= formBounds.key ? [] : problem(`${path}.key`, "UNKNOWN_VALUE");
    }),
  ];
}

function fieldProblems(form: FormContent): Problems {
  const fields = questionsOf(form).flatMap(({ question: { field }, path }) =>
    field === null ? [] : [{ field, path }],
  );
  const twice = fields.filter(({ field }, index) => fields.findIndex((one) => one.field === field) !== index);
  const missing = demandedFields.filter((field) => !fields.some((one) => one.field === field));
  return [
    ...twice.flatMap(({ path }) => problem(`${path}.field`, "DUPLICATE")),
    ...(form.kind === "FULL" ? missing.flatMap((field) => problem("sections", "FIELD_NOT_ASKED", field)) : []),
  ];
}
