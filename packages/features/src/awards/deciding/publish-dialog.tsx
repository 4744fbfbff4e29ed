import { Button, Dialog, RadioGroup, Stack, TextArea, showToast } from "@indgang/components";
import { dateAt } from "@indgang/domain/kernel";
import { awardBounds } from "@indgang/domain/awards";
import { useChange, useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import type { JuryCycleProps } from "../cycle/jury.type.ts";
import { InstantFields, instantOf, type TypedInstant } from "../steps/instant-fields.tsx";
import { stepWords } from "../steps/step-words.ts";
import { publishWords } from "./deciding-words.ts";
import { PublishAwardsDocument } from "./generated/publish-awards.generated.ts";

/** How the winners become public, as it is being written. */
export interface Publishing {
  readonly minute: string;
  readonly when: "now" | "later";
  readonly at: TypedInstant;
}

/** What was set before, to be set anew; `time` writes the clock in Copenhagen. */
export function emptyPublishing(
  { minute, publishAt }: Pick<JuryCycleProps["jury"], "minute" | "publishAt">,
  time: (instant: string) => string,
): Publishing {
  const at = publishAt === null ? { date: null, time: "" } : { date: dateAt(publishAt), time: time(publishAt) };
  return { minute: minute ?? "", when: "later", at };
}

export interface PublishDialogProps extends JuryCycleProps {
  readonly publishing: Publishing;
  readonly onChange: (publishing: Publishing) => void;
  readonly onClose: () => void;
}

/** AWARD-1, AWARD-2: the jury's minute, and the instant from which everybody sees the winners, with what that means in words. */
export function PublishDialog({ cycle, jury, publishing, onChange, onChanged, onClose }: PublishDialogProps) {
  const words = useWords(publishWords);
  const steps = useWords(stepWords);
  const { dateTime } = useFormats();
  const { run, isRunning } = useChange(PublishAwardsDocument);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { minute, when, at } = publishing;
  const instant = instantOf(at);
  const isMinuteMissing = minute.trim() === "";
  const own = isAsked && isMinuteMissing ? [{ path: "minute", code: "REQUIRED" }] : [];
  const { field } = useFormFaults(
    "publish",
    own.length > 0 ? own : faultsOf(trouble),
    (path) => words(path === "minute" ? "minute" : "at"),
    () => false,
  );
  const publish = async (): Promise<void> => {
    setAsked(true);
    if (isMinuteMissing || (when === "later" && instant === null)) return;
    const publishAt = when === "now" ? null : instant;
    const answer = await run({ cycleId: cycle.id, version: jury.version, minute: minute.trim(), publishAt });
    setTrouble(troubleOf(answer));
    if (answer.kind === "refused") onChanged();
    if (answer.kind !== "done") return;
    const title = publishAt === null ? words("publishedNow") : words("setTo", { at: dateTime(publishAt) });
    showToast({ tone: "success", title });
    onChanged();
    onClose();
  };
  const isStale = trouble?.kind === "refused" && trouble.refusal.__typename === "StaleVersion";
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void publish()}>
        {words(when === "now" ? "confirmNow" : "confirmLater")}
      </Button>
    </>
  );
  return (
    <Dialog title={words("title")} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <TroubleNotice trouble={trouble} onRetry={() => void publish()} actions={isStale ? steps("readAgain") : null} />
        <TextArea
          {...field("minute")}
          label={words("minute")}
          description={words("minuteHelp")}
          isRequired
          rows={5}
          maxCharacters={awardBounds.minute}
          value={minute}
          onChange={(text) => onChange({ ...publishing, minute: text })}
        />
        <RadioGroup
          label={words("when")}
          value={when}
          onChange={(id) => onChange({ ...publishing, when: id === "now" ? "now" : "later" })}
          options={[
            { id: "later", label: words("later"), description: words("laterText") },
            { id: "now", label: words("now"), description: words("nowText") },
          ]}
        />
        {when === "later" ? (
          <InstantFields
            id="publish-publishAt"
            label={words("at")}
            value={at}
            onChange={(typed) => onChange({ ...publishing, at: typed })}
            isAsked={isAsked}
            errorMessage={field("publishAt").errorMessage}
          />
        ) : null}
        {when === "later" && instant !== null ? <p role="status">{words("means", { at: dateTime(instant) })}</p> : null}
      </Stack>
    </Dialog>
  );
}
