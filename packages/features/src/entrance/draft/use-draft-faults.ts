import type { FormContent } from "@indgang/domain/form";
import { answeredFile, type CheckedDraft } from "@indgang/domain/pools/draft";
import { useAnswerFaults } from "../../forms/fill/use-answer-faults.ts";
import { useRegistrationFaults } from "../../reception/register/use-registration-faults.ts";
import type { FieldFault } from "../../refusals/field-problems.ts";
import type { OwnFilePartsFragment } from "../files/generated/own-files.generated.ts";

const noForm = { sections: [] };
const answers = "answers.";

/** Problems of what every application says and of what the form alone asks, each tied to its own fields. */
export function useDraftFaults(
  form: Pick<FormContent, "sections"> | null,
  told: CheckedDraft["problems"] | readonly FieldFault[],
  isAsked: boolean,
) {
  const isOfAnswer = ({ path }: { readonly path: string }): boolean => path.startsWith(answers);
  const own = useRegistrationFaults(
    told.filter((fault) => !isOfAnswer(fault)),
    isAsked,
  );
  const asked = useAnswerFaults(
    form ?? noForm,
    told.filter(isOfAnswer).map((fault) => ({ ...fault, path: fault.path.slice(answers.length) })),
    { isAsked },
  );
  return {
    own,
    asked,
    problems: [...own.problems, ...asked.problems],
    isUnread: own.isUnread || asked.isUnread,
  };
}

/** What answers may name. */
export function answeredFiles(files: readonly OwnFilePartsFragment[]) {
  return files.flatMap(({ id, fileState, format, size }) => answeredFile({ id, state: fileState, format, size }) ?? []);
}
