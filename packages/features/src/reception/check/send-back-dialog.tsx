import { Button, DateField, Dialog, ErrorSummary, Stack, TextArea, showToast } from "@indgang/components";
import { addWorkingDays, readPlainDate } from "@indgang/domain/kernel";
import { useChange, useDraft, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { useUnreadFields } from "../../refusals/use-unread-fields.ts";
import { useToday } from "../../time/use-today.ts";
import type { CheckStepProps } from "./check-page.tsx";
import { checkWords } from "./check-words.ts";
import { toCheckInput, type Checks } from "./checks.ts";
import { RequestCompletionDocument } from "./generated/request-completion.generated.ts";
import { StaleAction } from "./stale-action.tsx";

export interface SendBackDialogProps extends CheckStepProps {
  readonly checks: Checks;
  readonly onClose: () => void;
  readonly onSent: () => void;
}

/** Working days that an association usually gets to answer; the person can choose another day. */
const usualWorkingDays = 10;

/** Asks the association for what is missing, by a day. */
export function SendBackDialog({ application, checks, onReadAgain, onClose, onSent }: SendBackDialogProps) {
  const words = useWords(checkWords);
  const { run, isRunning } = useChange(RequestCompletionDocument);
  const today = useToday();
  const text = useDraft(
    `send-back.${application.id}`,
    () => "",
    (found) => (typeof found === "string" ? found : undefined),
  );
  const [dueOn, setDueOn] = useState<string | null>(addWorkingDays(today, usualWorkingDays));
  const unread = useUnreadFields();
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const missing = text.value.trim();
  const day = readPlainDate(dueOn ?? "");
  const missingError = isAsked && missing === "" ? words("missingRequired") : undefined;
  const dueError = isAsked && !day.ok ? (unread.at("dueOn") ?? words("dueOnRequired")) : undefined;
  const send = async (): Promise<void> => {
    setAsked(true);
    if (missing === "" || !day.ok) return;
    const answer = await run({
      applicationId: application.id,
      version: application.version,
      missing,
      dueOn: day.value,
      checks: toCheckInput(checks),
    });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    text.forget();
    onSent();
    showToast({ tone: "success", title: words("sentBack") });
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void send()}>
        {words("sendBack")}
      </Button>
    </>
  );
  return (
    <Dialog title={words("sendBackTitle")} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <ErrorSummary
          errors={[
            ...(missingError ? [{ fieldId: "send-back-missing", message: missingError }] : []),
            ...(dueError ? [{ fieldId: "send-back-due", message: dueError }] : []),
          ]}
        />
        <TroubleNotice
          trouble={trouble}
          onRetry={() => void send()}
          actions={<StaleAction trouble={trouble} onReadAgain={onReadAgain} />}
        />
        <TextArea
          id="send-back-missing"
          label={words("missing")}
          description={words("missingHelp")}
          isRequired
          value={text.value}
          onChange={text.change}
          errorMessage={missingError}
        />
        <DateField
          id="send-back-due"
          label={words("dueOn")}
          isRequired
          min={today}
          value={dueOn}
          onChange={setDueOn}
          errorMessage={dueError}
          onProblem={unread.tell("dueOn")}
        />
      </Stack>
    </Dialog>
  );
}
