import { Button, Card, ErrorSummary, Inline, Stack, showToast } from "@indgang/components";
import { formalRequirements } from "@indgang/domain/pools";
import { useChange, useDraft, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { fieldId } from "../../refusals/field-problems.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { formalRequirementWords } from "../../vocabulary/application-terms.ts";
import type { CheckStepProps } from "./check-page.tsx";
import { CheckRow } from "./check-row.tsx";
import { checkWords } from "./check-words.ts";
import css from "./check.module.css";
import { readChecks, toCheckInput, toChecks, unmet, type Check } from "./checks.ts";
import { AcceptFormalitiesDocument } from "./generated/accept-formalities.generated.ts";
import { SendBackDialog } from "./send-back-dialog.tsx";
import { StaleAction } from "./stale-action.tsx";

const form = "formal-check";

/** POOL-6: requirement by requirement; accepted when all are met, else sent back. */
export function ChecksForm({ application, onReadAgain }: CheckStepProps) {
  const words = useWords(checkWords);
  const requirements = useWords(formalRequirementWords);
  const draft = useDraft(
    `formal-check.${application.id}`,
    () => toChecks(application.formalCheck?.items ?? []),
    readChecks,
  );
  const { run, isRunning } = useChange(AcceptFormalitiesDocument);
  const [isAsked, setAsked] = useState(false);
  const [isSendingBack, setSendingBack] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const checks = draft.value;
  const open = isAsked ? unmet(checks) : [];
  const change = (code: (typeof formalRequirements)[number], next: Partial<Check>): void =>
    draft.change((current) => ({ ...current, [code]: { ...current[code], ...next } }));
  const accept = async (): Promise<void> => {
    setAsked(true);
    if (unmet(checks).length > 0) return;
    const answer = await run({
      applicationId: application.id,
      version: application.version,
      checks: toCheckInput(checks),
    });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    draft.forget();
    showToast({ tone: "success", title: words("accepted") });
  };
  return (
    <Stack gap={6}>
      <ErrorSummary
        errors={open.map((code) => ({
          fieldId: fieldId(form, code),
          message: words("unmetOf", { requirement: requirements(code) }),
        }))}
      />
      <TroubleNotice
        trouble={trouble}
        onRetry={() => void accept()}
        actions={<StaleAction trouble={trouble} onReadAgain={onReadAgain} />}
      />
      <Card title={words("requirements")}>
        <Stack gap={3}>
          <p>{words("requirementsHelp")}</p>
          <div className={css["rows"]}>
            {formalRequirements.map((code) => (
              <CheckRow
                key={code}
                id={fieldId(form, code)}
                requirement={requirements(code)}
                check={checks[code]}
                isMissing={open.includes(code)}
                onChange={(next) => change(code, next)}
              />
            ))}
          </div>
        </Stack>
      </Card>
      <p>{words("acceptHelp")}</p>
      <Inline>
        <Button variant="primary" isPending={isRunning} onPress={() => void accept()}>
          {words("accept")}
        </Button>
        <Button onPress={() => setSendingBack(true)}>{words("sendBack")}</Button>
      </Inline>
      {isSendingBack ? (
        <SendBackDialog
          application={application}
          checks={checks}
          onReadAgain={onReadAgain}
          onClose={() => setSendingBack(false)}
          onSent={draft.forget}
        />
      ) : null}
    </Stack>
  );
}
