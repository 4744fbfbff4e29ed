import { Button, DefinitionList, FreeText, Inline } from "@indgang/components";
import { useFormats, useViewer, useWords } from "@indgang/shell";
import { useState } from "react";
import { changeWords } from "../change-words.ts";
import { WishFacts } from "../wish-facts.tsx";
import { AnswerDialog } from "./answer-dialog.tsx";
import type { CaseWishFragment } from "./generated/case-running.generated.ts";
import { ReferDialog } from "./refer-dialog.tsx";

export interface WishOnCaseProps {
  readonly wish: CaseWishFragment;
  /** The committee that it may be put before; null where it stands before it already. */
  readonly committeeId: string | null;
}

/** One wish as staff have it: with the own assessment, and what they can do with it. */
export function WishOnCase({ wish, committeeId }: WishOnCaseProps) {
  const words = useWords(changeWords);
  const { dateTime } = useFormats();
  const { roles } = useViewer();
  const [dialog, setDialog] = useState<"answer" | "refer" | null>(null);
  const { assessment, meeting, state } = wish;
  const isWaiting = state === "ASKED" || state === "REFERRED";
  const isOffice = roles.includes("CASEWORKER") || roles.includes("LEADER");
  const mayAnswer = isWaiting && wish.isViewersToAnswer && (state === "ASKED" || meeting?.state === "CLOSED");
  const isOver = meeting?.state === "CANCELLED" || meeting?.state === "CLOSED";
  const mayRefer = isWaiting && isOffice && committeeId !== null && (state === "ASKED" || isOver);
  const close = (): void => setDialog(null);
  return (
    <>
      <WishFacts wish={wish} />
      {assessment === null && meeting === null ? null : (
        <DefinitionList
          items={[
            ...(assessment === null
              ? []
              : [{ term: words("assessment"), description: <FreeText>{assessment}</FreeText> }]),
            ...(meeting === null
              ? []
              : [{ term: words("meeting"), description: words("meetingOn", { date: dateTime(meeting.startsAt) }) }]),
          ]}
        />
      )}
      {mayAnswer || mayRefer ? (
        <Inline>
          {mayAnswer ? (
            <Button variant="primary" onPress={() => setDialog("answer")}>
              {words("doAnswer")}
            </Button>
          ) : null}
          {mayRefer ? (
            <Button variant={mayAnswer ? "secondary" : "primary"} onPress={() => setDialog("refer")}>
              {words("refer")}
            </Button>
          ) : null}
        </Inline>
      ) : null}
      {dialog === "answer" ? <AnswerDialog wish={wish} onClose={close} /> : null}
      {dialog === "refer" && committeeId !== null ? (
        <ReferDialog wish={wish} committeeId={committeeId} onClose={close} />
      ) : null}
    </>
  );
}
