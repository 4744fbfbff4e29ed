import { Button, Checkbox, Dialog, Stack, TextArea, showToast } from "@indgang/components";
import { agreementBounds } from "@indgang/domain/agreement";
import { useChange, useDraft, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../refusals/change-trouble.ts";
import { FormTrouble } from "../refusals/form-trouble.tsx";
import { useFormFaults } from "../refusals/use-form-faults.ts";
import { agreementWords } from "./agreement-words.ts";
import type { ShownAgreement } from "./agreement.type.ts";
import { DeclineAgreementDocument } from "./generated/change-agreement.generated.ts";

export interface DeclineDialogProps {
  readonly agreement: ShownAgreement;
  readonly onClose: () => void;
}

/** ASSOC-9: an association says no, with words, and whether the agreement touches its independence. */
export function DeclineDialog({ agreement, onClose }: DeclineDialogProps) {
  const words = useWords(agreementWords);
  const isOral = agreement.form === "ORAL";
  const { value, change, forget } = useDraft(
    `decline.${agreement.id}`,
    () => "",
    (found) => (typeof found === "string" ? found : undefined),
  );
  const [touchesIndependence, setTouches] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { run, isRunning } = useChange(DeclineAgreementDocument);
  const { problems, field } = useFormFaults(
    "decline",
    faultsOf(trouble),
    () => words(isOral ? "reasonOral" : "reason"),
    () => false,
  );
  const decline = async (): Promise<void> => {
    const { id: agreementId, version } = agreement;
    const answer = await run({ agreementId, version, reason: value, touchesIndependence });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    forget();
    showToast({ tone: "success", title: words("declined") });
    onClose();
  };
  return (
    <Dialog
      title={words(isOral ? "declineOral" : "declineTitle")}
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words("cancel")}</Button>
          <Button variant="primary" isPending={isRunning} onPress={() => void decline()}>
            {words(isOral ? "declineSend" : "decline")}
          </Button>
        </>
      }
    >
      <Stack>
        <FormTrouble problems={problems} trouble={trouble} onRetry={() => void decline()} />
        <p>{words("declineText")}</p>
        <TextArea
          {...field("reason")}
          label={words(isOral ? "reasonOral" : "reason")}
          isRequired
          rows={5}
          maxCharacters={agreementBounds.reason}
          value={value}
          onChange={change}
        />
        <Checkbox isSelected={touchesIndependence} onChange={setTouches} description={words("independenceHelp")}>
          {words("independence")}
        </Checkbox>
      </Stack>
    </Dialog>
  );
}
