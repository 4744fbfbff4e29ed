import { Button, Inline } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { useState } from "react";
import { agreementWords } from "./agreement-words.ts";
import type { Looking, ShownAgreement } from "./agreement.type.ts";
import { AnswerDialog } from "./answer-dialog.tsx";
import { DeclineDialog } from "./decline-dialog.tsx";
import { OralDialog } from "./oral-dialog.tsx";
import { WordingForm } from "./wording-form.tsx";

export interface AgreementActionsProps {
  readonly agreement: ShownAgreement;
  readonly side: Looking;
  /** The case, where an oral agreement can be taken down; null in the association's own pages. */
  readonly applicationId: string | null;
}

type Open = "word" | "answer" | "decline" | "oral";

/** What can be done with an agreement now, the most likely first. */
export function AgreementActions({ agreement, side, applicationId }: AgreementActionsProps) {
  const words = useWords(agreementWords);
  const [open, setOpen] = useState<Open | null>(null);
  if (side === "READER") return null;
  const { state, form, number, acceptances } = agreement;
  const close = (): void => setOpen(null);
  const isDraft = state === "DRAFT";
  const hasAccepted = acceptances.some((each) => each.number === number && each.side === side);
  const isOpen = state === "NEGOTIATING" || state === "DECLINED";
  const mayDecline = side === "ASSOCIATION" && (state === "NEGOTIATING" || (state === "AGREED" && form === "ORAL"));
  if (open === "word") return <WordingForm agreement={agreement} side={side} onClose={close} />;
  return (
    <>
      <Inline>
        {isDraft || (state === "NEGOTIATING" && !hasAccepted) ? (
          <Button variant="primary" onPress={() => setOpen("answer")}>
            {isDraft ? words("send") : words("accept", { number })}
          </Button>
        ) : null}
        {isDraft || isOpen ? (
          <Button variant={state === "DECLINED" ? "primary" : "secondary"} onPress={() => setOpen("word")}>
            {words(isDraft ? "edit" : state === "DECLINED" ? "proposeAnew" : "propose")}
          </Button>
        ) : null}
        {mayDecline ? (
          <Button onPress={() => setOpen("decline")}>{words(form === "ORAL" ? "declineOral" : "decline")}</Button>
        ) : null}
        {side === "MUNICIPALITY" && state !== "AGREED" ? (
          <Button variant="quiet" onPress={() => setOpen("oral")}>
            {words("oral")}
          </Button>
        ) : null}
      </Inline>
      {open === "answer" ? <AnswerDialog agreement={agreement} side={side} onClose={close} /> : null}
      {open === "decline" ? <DeclineDialog agreement={agreement} onClose={close} /> : null}
      {open === "oral" && applicationId !== null ? (
        <OralDialog applicationId={applicationId} version={agreement.version} onClose={close} />
      ) : null}
    </>
  );
}
