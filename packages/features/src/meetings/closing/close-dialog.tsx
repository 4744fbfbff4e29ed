import { Button, Checkbox, CheckboxGroup, Dialog, Stack, TextArea, showToast } from "@indgang/components";
import { visibleLength } from "@indgang/domain/kernel";
import { useChange, useDraft, useGoTo, useHrefTo, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import type { MeetingDialogProps } from "../decision-list/call-dialog.tsx";
import { meetingWords } from "../decision-list/meeting-words.ts";
import { itemWords } from "../items/item-words.ts";
import type { OrderedItem } from "../items/use-board.ts";
import { minutesRoute } from "../routes.ts";
import { CloseMeetingDocument } from "./generated/close-meeting.generated.ts";
import { UndecidedDialog } from "./undecided-dialog.tsx";

interface Closing {
  readonly text: string;
  readonly attendeeIds: readonly string[];
}

function readClosing(found: unknown): Closing | undefined {
  const fits =
    typeof found === "object" &&
    found !== null &&
    "text" in found &&
    typeof found.text === "string" &&
    "attendeeIds" in found &&
    Array.isArray(found.attendeeIds);
  return fits ? (found as Closing) : undefined;
}

export interface CloseDialogProps extends MeetingDialogProps {
  readonly ordered: readonly OrderedItem[];
}

/** Ends the meeting; while items are undecided it says which, and asks for nothing that could not be used. */
export function CloseDialog({ ordered, ...dialog }: CloseDialogProps) {
  const hasUndecided = ordered.some(({ awaitsDecision }) => awaitsDecision);
  return hasUndecided ? <UndecidedDialog ordered={ordered} onClose={dialog.onClose} /> : <ClosingDialog {...dialog} />;
}

/** Who was there, and the text of the minutes. */
function ClosingDialog({ meeting, onClose }: MeetingDialogProps) {
  const words = useWords(meetingWords);
  const buttons = useWords(itemWords);
  const goTo = useGoTo();
  const hrefTo = useHrefTo();
  const members = meeting.committee.members.map(({ person }) => person);
  const draft = useDraft<Closing>(
    `close.${meeting.id}`,
    () => ({ text: meeting.minutesText, attendeeIds: members.map(({ id }) => id) }),
    readClosing,
  );
  const { run, isRunning } = useChange(CloseMeetingDocument);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { text, attendeeIds } = draft.value;
  const isTextMissing = visibleLength(text) === 0;
  const close = async (): Promise<void> => {
    setAsked(true);
    if (attendeeIds.length === 0 || isTextMissing) return;
    const answer = await run({
      meetingId: meeting.id,
      version: meeting.version,
      minutesText: text.trim(),
      attendeeIds,
    });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    draft.forget();
    showToast({ tone: "success", title: words("closed") });
    goTo(hrefTo(minutesRoute, { meetingId: meeting.id }));
  };
  const footer = (
    <>
      <Button onPress={onClose}>{buttons("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void close()}>
        {words("close")}
      </Button>
    </>
  );
  return (
    <Dialog title={words("closeTitle")} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <p>{words("closeText")}</p>
        <TroubleNotice trouble={trouble} onRetry={() => void close()} />
        <CheckboxGroup
          label={words("attendees")}
          isRequired
          value={attendeeIds}
          onChange={(chosen) => draft.change((current) => ({ ...current, attendeeIds: chosen }))}
          errorMessage={isAsked && attendeeIds.length === 0 ? words("chooseAttendees") : undefined}
        >
          {members.map(({ id, name }) => (
            <Checkbox key={id} value={id}>
              {name}
            </Checkbox>
          ))}
        </CheckboxGroup>
        <TextArea
          label={words("minutesText")}
          isRequired
          errorMessage={isAsked && isTextMissing ? words("writeMinutes") : undefined}
          rows={6}
          value={text}
          onChange={(value) => draft.change((current) => ({ ...current, text: value }))}
        />
      </Stack>
    </Dialog>
  );
}
