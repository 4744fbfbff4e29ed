import { Button, Dialog, Stack, showToast } from "@indgang/components";
import { outcomeProblems, resultsFor, type OutcomeContent } from "@indgang/domain/outcome";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { FormTrouble } from "../../refusals/form-trouble.tsx";
import { outcomeWords } from "../outcome-words.ts";
import { toInput } from "../own/outcome-draft.ts";
import { OutcomeFields } from "../own/outcome-fields.tsx";
import { useOutcomeFaults } from "../own/use-outcome-faults.ts";
import { RegisterOutcomeDocument } from "./generated/office-steps.generated.ts";
import { officeOutcomeWords } from "./office-words.ts";
import type { OutcomeDialogProps } from "./return-dialog.tsx";

/** POOL-2, POOL-12: takes over what an association has written on paper. */
export function RegisterDialog({ report, onClose }: OutcomeDialogProps) {
  const words = useWords(officeOutcomeWords);
  const common = useWords(outcomeWords);
  const { run, isRunning } = useChange(RegisterOutcomeDocument);
  const [content, setContent] = useState<OutcomeContent>(() => ({
    goals: resultsFor(report.goals, report).map(({ position, verdict, words: told, figure }) => ({
      position,
      verdict,
      words: told,
      figure,
    })),
    summary: report.summary,
    peopleReached: report.peopleReached,
    volunteers: report.volunteers,
  }));
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const own = outcomeProblems(report.goals, content);
  const { problems, field } = useOutcomeFaults(isAsked && own.length > 0 ? own : faultsOf(trouble));
  const register = async (): Promise<void> => {
    setAsked(true);
    if (own.length > 0) return;
    const answer = await run({ outcomeReportId: report.id, version: report.version, content: toInput(content) });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("registered") });
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{common("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void register()}>
        {words("register")}
      </Button>
    </>
  );
  return (
    <Dialog title={words("registerTitle")} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <FormTrouble problems={problems} trouble={trouble} onRetry={() => void register()} />
        <OutcomeFields
          goals={report.goals}
          content={content}
          field={field}
          onChange={(change) => setContent({ ...content, ...change })}
        />
      </Stack>
    </Dialog>
  );
}
