import { Button, DateField, Dialog, RadioGroup, Stack, showToast } from "@indgang/components";
import { useChange, useRouteSearch, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import { wallInstant } from "../../time/wall-clock.ts";
import { poolFormRoute } from "../routes.ts";
import { builderWords } from "./builder-words.ts";
import type { FormPartsFragment } from "./generated/form-parts.generated.ts";
import { PublishFormDocument } from "./generated/publish-form.generated.ts";

export interface PublishDialogProps {
  readonly draft: FormPartsFragment;
  /** Saves what is left; answers the version that is published, or null when somebody has to choose first. */
  readonly onReady: () => Promise<number | null>;
  readonly onClose: () => void;
  readonly onPublished: () => void;
}

/** POOL-17: publishes a draft, from now on or from a day. */
export function PublishDialog({ draft, onReady, onClose, onPublished }: PublishDialogProps) {
  const words = useWords(builderWords);
  const [, setSearch] = useRouteSearch(poolFormRoute);
  const { run, isRunning } = useChange(PublishFormDocument);
  const [when, setWhen] = useState("now");
  const [day, setDay] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const isDayMissing = when === "later" && day === null;
  const missing = isAsked && isDayMissing ? [{ path: "validFrom", code: "REQUIRED" }] : [];
  const faults = missing.length > 0 ? missing : faultsOf(trouble);
  const { field } = useFormFaults(
    "publish-form",
    faults,
    () => words("validFrom"),
    () => false,
  );
  const publish = async (): Promise<void> => {
    setAsked(true);
    setTrouble(null);
    if (isDayMissing) return;
    const version = await onReady();
    if (version === null) return onClose();
    const validFrom = when === "later" ? wallInstant(day, "00.00") : null;
    const answer = await run({ formId: draft.id, version, validFrom });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("published", { number: answer.payload.form.number ?? 1 }) });
    onClose();
    setSearch({ kind: draft.kind, view: "versions" });
    onPublished();
  };
  return (
    <Dialog
      title={words("publishTitle")}
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words("cancel")}</Button>
          <Button variant="primary" isPending={isRunning} onPress={() => void publish()}>
            {words("publish")}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{words("publishText")}</p>
        <TroubleNotice trouble={trouble} onRetry={() => void publish()} />
        <RadioGroup
          label={words("when")}
          options={[
            { id: "now", label: words("now") },
            { id: "later", label: words("later") },
          ]}
          value={when}
          onChange={setWhen}
        />
        {when === "later" ? (
          <DateField {...field("validFrom")} label={words("validFrom")} isRequired value={day} onChange={setDay} />
        ) : null}
      </Stack>
    </Dialog>
  );
}
