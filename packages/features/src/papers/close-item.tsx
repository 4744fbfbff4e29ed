import { Button, Dialog, FreeText, Stack, TextArea } from "@indgang/components";
import { useChange, useMay, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../refusals/change-trouble.ts";
import { TroubleNotice } from "../refusals/trouble-notice.tsx";
import { CloseMeetingItemDocument } from "./generated/close-meeting-item.generated.ts";
import { papersWords } from "./papers-words.ts";

export interface CloseItemProps {
  readonly item: { readonly id: string; readonly closedReason: string | null };
  /** As the item was read last. */
  readonly version: number;
}

/** LAW-7: why an item is closed, for everybody who reads the list. */
export function ClosedNote({ item }: Pick<CloseItemProps, "item">) {
  const words = useWords(papersWords);
  return item.closedReason === null ? null : (
    <p>
      <FreeText>{words("closed", { reason: item.closedReason })}</FreeText>
    </p>
  );
}

/** LAW-7: the secretary closes an item to the public, or opens it again. */
export function CloseItemButton({ item, version }: CloseItemProps) {
  const words = useWords(papersWords);
  const may = useMay();
  const { run, isRunning } = useChange(CloseMeetingItemDocument);
  const [isAsked, setAsked] = useState(false);
  const [isTried, setTried] = useState(false);
  const [reason, setReason] = useState("");
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  if (!may("PREPARE_MEETING")) return null;
  const save = async (kept: string | null): Promise<void> => {
    setTried(true);
    if (kept === "") return;
    const answer = await run({ meetingItemId: item.id, version, reason: kept });
    setTrouble(troubleOf(answer));
    if (answer.kind === "done") setAsked(false);
  };
  if (item.closedReason !== null)
    return (
      <>
        <Button size="small" isPending={isRunning} onPress={() => void save(null)}>
          {words("openItem")}
        </Button>
        <TroubleNotice trouble={trouble} />
      </>
    );
  return (
    <>
      <Button size="small" onPress={() => setAsked(true)}>
        {words("closeItem")}
      </Button>
      {isAsked ? (
        <Dialog
          title={words("closeTitle")}
          isOpen
          onOpenChange={() => setAsked(false)}
          footer={
            <>
              <Button onPress={() => setAsked(false)}>{words("cancel")}</Button>
              <Button variant="primary" isPending={isRunning} onPress={() => void save(reason.trim())}>
                {words("closeItem")}
              </Button>
            </>
          }
        >
          <Stack>
            <p>{words("closeText")}</p>
            <TroubleNotice trouble={trouble} />
            <TextArea
              label={words("closeReason")}
              isRequired
              rows={2}
              value={reason}
              onChange={setReason}
              errorMessage={isTried && reason.trim() === "" ? words("reasonMissing") : undefined}
            />
          </Stack>
        </Dialog>
      ) : null}
    </>
  );
}
