import { Button, DateField, Dialog, Stack, showToast } from "@indgang/components";
import { hasAccepted, otherSide, type AgreementSide } from "@indgang/domain/agreement";
import type { PlainDate } from "@indgang/domain/kernel";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../refusals/change-trouble.ts";
import { FormTrouble } from "../refusals/form-trouble.tsx";
import { useFormFaults } from "../refusals/use-form-faults.ts";
import { agreementWords } from "./agreement-words.ts";
import type { ShownAgreement } from "./agreement.type.ts";
import { AcceptAgreementDocument, SendAgreementDocument } from "./generated/change-agreement.generated.ts";

export interface AnswerDialogProps {
  readonly agreement: ShownAgreement;
  readonly side: AgreementSide;
  readonly onClose: () => void;
}

/** ASSOC-6: sends a draft, or accepts the version that counts. While the association has yet to answer, the office asks it to by a day. */
export function AnswerDialog({ agreement, side, onClose }: AnswerDialogProps) {
  const words = useWords(agreementWords);
  const [answerBy, setAnswerBy] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const [isAsked, setAsked] = useState(false);
  const sending = useChange(SendAgreementDocument);
  const accepting = useChange(AcceptAgreementDocument);
  const { id: agreementId, version, number, state } = agreement;
  const isDraft = state === "DRAFT";
  const isLast = hasAccepted(agreement, otherSide(side));
  const isDayAsked = side === "MUNICIPALITY" && !isLast;
  const isMissing = isDayAsked && answerBy === null;
  const { problems, field } = useFormFaults(
    "agreement-answer",
    isAsked && isMissing ? [{ path: "answerBy", code: "REQUIRED" }] : faultsOf(trouble),
    () => words("answerBy"),
    () => false,
  );
  const answer = async (): Promise<void> => {
    setAsked(true);
    if (isMissing) return;
    const day = answerBy as PlainDate;
    const given = isDraft
      ? await sending.run({ agreementId, version, answerBy: day })
      : await accepting.run({ agreementId, version, number, answerBy: isDayAsked ? day : null });
    setTrouble(troubleOf(given));
    if (given.kind !== "done") return;
    showToast({ tone: "success", title: words(isDraft ? "sent" : isLast ? "made" : "accepted") });
    onClose();
  };
  const title = isDraft ? words("send") : words("acceptTitle");
  return (
    <Dialog
      title={title}
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words("cancel")}</Button>
          <Button variant="primary" isPending={sending.isRunning || accepting.isRunning} onPress={() => void answer()}>
            {isDraft ? words("send") : words("accept", { number })}
          </Button>
        </>
      }
    >
      <Stack>
        <FormTrouble problems={problems} trouble={trouble} onRetry={() => void answer()} />
        <p>{isDraft ? words("sendText") : isLast ? words("acceptLast") : words("acceptFirst", { number })}</p>
        {isDayAsked ? (
          <DateField
            {...field("answerBy")}
            label={words("answerBy")}
            isRequired
            value={answerBy}
            onChange={(day) => setAnswerBy(day)}
          />
        ) : null}
      </Stack>
    </Dialog>
  );
}
