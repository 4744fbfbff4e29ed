import { ErrorSummary, Switch } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { FormFields } from "../../forms/fill/form-fields.tsx";
import { checkWords } from "./check-words.ts";
import type { useCorrections } from "./use-corrections.ts";

/** The answers to the pool's own questions, to be mended by what came. */
export function Corrections({ form, isOpen, setOpen, answers, setAnswers, faults }: ReturnType<typeof useCorrections>) {
  const words = useWords(checkWords);
  if (form === null) return null;
  return (
    <>
      <Switch isSelected={isOpen} onChange={setOpen}>
        {words("mendAnswers")}
      </Switch>
      {isOpen ? (
        <>
          <ErrorSummary errors={faults.problems} />
          <FormFields form={form} answers={answers} onChange={setAnswers} faults={faults} isOwnOnly />
        </>
      ) : null}
    </>
  );
}
