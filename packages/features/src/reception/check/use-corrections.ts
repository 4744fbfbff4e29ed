import { answersFromContent, checkFilledIn, type FormAnswers } from "@indgang/domain/form";
import { useMemo, useState } from "react";
import { sectionsOf } from "../../forms/builder/sections-of.ts";
import { fromAnswerParts, toAnswerInputs } from "../../forms/fill/answer-inputs.ts";
import { useAnswerFaults } from "../../forms/fill/use-answer-faults.ts";
import { faultsOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import type { CheckStepProps } from "./check-page.tsx";

/** POOL-6: answers that a completion mends, by the form that the case was filled in on. */
export function useCorrections(
  application: CheckStepProps["application"],
  isAsked: boolean,
  trouble: ChangeTrouble | null,
) {
  const form = useMemo(
    () => (application.form ? { sections: sectionsOf(application.form) } : null),
    [application.form],
  );
  const [isOpen, setOpen] = useState(false);
  const [own, setOwn] = useState<FormAnswers>(() => fromAnswerParts(application.answers));
  const { title, purpose, budget, goals, otherFunding, targetGroups, participants, volunteers, channel } = application;
  const content = { title, purpose, budget, goals, otherFunding, targetGroups, participants, volunteers };
  const checked = form && isOpen ? checkFilledIn({ form, content, answers: own, channel }, "SUBMIT") : null;
  const problems = (checked?.problems ?? []).filter(({ path }) => path.startsWith("answers."));
  const told = isAsked && problems.length > 0 ? problems : faultsOf(trouble);
  const faults = useAnswerFaults(
    form ?? { sections: [] },
    told.filter(({ path }) => path.startsWith("answers.")).map((one) => ({ ...one, path: one.path.slice(8) })),
    { isAsked },
  );
  return {
    form,
    isOpen,
    setOpen,
    answers: form ? { ...own, ...answersFromContent(form, content) } : own,
    setAnswers: setOwn,
    faults,
    isFaulty: problems.length > 0 || faults.isUnread,
    /** For the graph; null: the answers stay as they were. */
    input: form && checked ? toAnswerInputs(form, checked.answers) : null,
  };
}
