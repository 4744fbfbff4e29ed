import { Button, Inline, Stack, showToast } from "@indgang/components";
import { awardBounds } from "@indgang/domain/awards";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { StepDialog } from "../steps/step-dialog.tsx";
import { CheckNominationDocument } from "./generated/check-nomination.generated.ts";
import { WithdrawNominationDocument } from "./generated/withdraw-nomination.generated.ts";
import type { NominationItemProps } from "./nomination-item.tsx";
import { nominationWords } from "./nomination-words.ts";
import { offeredChecks } from "./offered-checks.ts";

/** AWARD-2: the secretariat says whether a nomination can win, and if not, why. */
export function NominationSteps({ nomination, jury, onChanged }: NominationItemProps) {
  const words = useWords(nominationWords);
  const checking = useChange(CheckNominationDocument);
  const withdrawing = useChange(WithdrawNominationDocument);
  const [dialog, setDialog] = useState<"reject" | "withdraw" | null>(null);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { id, version, nominee, state, categoryId } = nomination;
  const isDecided = jury.categories.some(({ category, award }) => category.id === categoryId && award !== null);
  const steps = offeredChecks(state, jury.state, isDecided);
  const at = { nominationId: id, version };
  const accept = async (): Promise<void> => {
    const answer = await checking.run({ ...at, isEligible: true, reason: null });
    setTrouble(troubleOf(answer));
    if (answer.kind === "done") showToast({ tone: "success", title: words("accepted", { nominee }) });
    if (answer.kind !== "failed") onChanged();
  };
  const shared = {
    label: words("reason"),
    maxCharacters: awardBounds.reason,
    onDone: () => {
      setDialog(null);
      onChanged();
    },
    onStale: onChanged,
    onClose: () => setDialog(null),
  };
  if (steps.length === 0) return null;
  return (
    <Stack gap={3}>
      <TroubleNotice trouble={trouble} onRetry={() => void accept()} />
      <Inline>
        {steps.includes("accept") ? (
          <Button size="small" variant="primary" isPending={checking.isRunning} onPress={() => void accept()}>
            {words("accept")}
          </Button>
        ) : null}
        {steps.includes("reject") ? (
          <Button size="small" onPress={() => setDialog("reject")}>
            {words("reject")}
          </Button>
        ) : null}
        {steps.includes("withdraw") ? (
          <Button size="small" variant="quiet" onPress={() => setDialog("withdraw")}>
            {words("withdraw")}
          </Button>
        ) : null}
      </Inline>
      {dialog === "reject" ? (
        <StepDialog
          {...shared}
          title={words("rejectTitle", { nominee })}
          text={words("rejectText")}
          confirmLabel={words("rejectConfirm")}
          isRunning={checking.isRunning}
          run={(reason) => checking.run({ ...at, isEligible: false, reason })}
          done={words("rejected", { nominee })}
        />
      ) : null}
      {dialog === "withdraw" ? (
        <StepDialog
          {...shared}
          title={words("withdrawTitle", { nominee })}
          text={words("withdrawText")}
          confirmLabel={words("withdrawConfirm")}
          tone="danger"
          isRunning={withdrawing.isRunning}
          run={(reason) => withdrawing.run({ ...at, reason })}
          done={words("withdrawn")}
        />
      ) : null}
    </Stack>
  );
}
