import type { FormQuestion } from "./form.type.ts";
import type { QuestionType } from "./form.values.ts";

/** POOL-6: a question of a type that asks nothing yet: no words, no limits, seen by all, answered by whoever likes. */
export function blankQuestion(key: string, type: QuestionType): FormQuestion {
  return {
    key,
    type,
    field: null,
    label: "",
    labelEn: null,
    help: null,
    helpEn: null,
    isRequired: false,
    isTakenOver: false,
    min: null,
    max: null,
    earliest: null,
    latest: null,
    attachmentKind: null,
    fileFormats: [],
    maxMegabytes: null,
    options: [],
    condition: null,
  };
}
