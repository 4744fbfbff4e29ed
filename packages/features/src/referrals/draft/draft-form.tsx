import { Button, ErrorSummary, Stack, showToast } from "@indgang/components";
import { QueryState, useGoTo, useHrefTo, useViewer, useWords } from "@indgang/shell";
import { useState } from "react";
import finishCss from "../../applications/assessment/assessment.module.css";
import { SaveStatus } from "../../drafts/save-status.tsx";
import { VersionConflict } from "../../drafts/version-conflict.tsx";
import { faultsOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { CitizenCard } from "../citizen/citizen-card.tsx";
import type { CitizenPartsFragment } from "../citizen/generated/citizen-parts.generated.ts";
import { missingFaults } from "../form/missing-faults.ts";
import { isWholeBasis } from "../form/is-whole-basis.ts";
import { PreviewCard } from "../form/preview-card.tsx";
import { ReferralFields } from "../form/referral-fields.tsx";
import { referralFormWords } from "../form/referral-form-words.ts";
import css from "../form/referral-form.module.css";
import { toldWithin } from "../form/told-within.ts";
import { valuesOfCitizen } from "../form/told-values.ts";
import { useConflictWords } from "../form/use-conflict-words.ts";
import { useReferralFaults } from "../form/use-referral-faults.ts";
import { useTargets } from "../form/use-targets.ts";
import type { ReferralPartsFragment } from "../page/generated/referral-parts.generated.ts";
import { referralRoute } from "../routes.ts";
import { DiscardDraft } from "./discard-draft.tsx";
import { useReferralDraft } from "./use-referral-draft.ts";

export interface DraftFormProps {
  readonly opened: ReferralPartsFragment | null;
  /** To whom a new one goes, as long as nobody chooses another: key of a target. */
  readonly to?: string | undefined;
  readonly onBegun: (id: string) => void;
}

/** Step by step on one page, and beside it what the receiver will see. Nothing typed is lost, and nothing is kept in the browser. */
export function DraftForm({ opened, to, onBegun }: DraftFormProps) {
  const words = useWords(referralFormWords);
  const goTo = useGoTo();
  const hrefTo = useHrefTo();
  const { administration } = useViewer();
  const { result, readAgain } = useTargets(administration ? [administration.id] : []);
  const { state, autosave, send, discard, saved, isRunning } = useReferralDraft(opened, to, onBegun);
  const [found, setFound] = useState<CitizenPartsFragment | null>(opened?.citizen ?? null);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { mine } = state;
  const citizen = [found, saved?.citizen ?? null].find((one) => one !== null && one.id === mine.citizenId) ?? null;
  const missing = isAsked ? missingFaults(mine) : [];
  const told = trouble ?? (state.phase === "refused" ? state.trouble : null);
  const { problems, field } = useReferralFaults(
    "referral",
    missing.length > 0 ? missing : faultsOf(told),
    toldWithin(mine),
  );
  const conflictWords = useConflictWords(result.data ?? []);
  const seenIn = (wanted: string) => saved?.preview.find((one) => one.state === wanted)?.fields ?? [];
  const change = (next: Partial<typeof mine>): void => {
    setTrouble(null);
    autosave.change(next);
  };
  const sendNow = async (): Promise<void> => {
    setAsked(true);
    setTrouble(null);
    if (missingFaults(mine).length > 0) return;
    const answer = await send();
    if (answer === null) return;
    if ("kind" in answer) return setTrouble(answer);
    showToast({ tone: "success", title: words("sent") });
    goTo(hrefTo(referralRoute, { referralId: answer.id }));
  };
  return (
    <QueryState result={result} onRetry={readAgain}>
      {(targets) => (
        <Stack gap={6}>
          <ErrorSummary errors={problems} />
          <TroubleNotice trouble={faultsOf(told).length > 0 ? null : told} onRetry={() => void sendNow()} />
          {state.phase === "conflict" ? (
            <VersionConflict conflicts={state.conflicts} {...conflictWords} onResolve={autosave.resolve} />
          ) : null}
          <div className={css["columns"]}>
            <Stack gap={6}>
              <CitizenCard
                citizen={citizen}
                isSignpost={mine.basis === "SIGNPOST_ONLY"}
                field={field("citizenId")}
                onChoose={(chosen) => {
                  setFound(chosen);
                  change({ citizenId: chosen?.id ?? null });
                }}
              />
              <ReferralFields form={mine} field={field} targets={targets} toldToUs={null} onChange={change} />
            </Stack>
            <div className={css["beside"]}>
              <PreviewCard
                before={seenIn("REQUESTED")}
                after={seenIn("ACCEPTED")}
                values={valuesOfCitizen(citizen, mine, (band) => words("years", { band }))}
                note={state.phase === "clean" ? (isWholeBasis(saved?.basis ?? null) ? null : "noBasis") : "outOfDate"}
              />
            </div>
          </div>
          <div className={finishCss["finish"]}>
            <Button variant="primary" isPending={isRunning.send} onPress={() => void sendNow()}>
              {words("send")}
            </Button>
            {saved === null ? null : <DiscardDraft isPending={isRunning.discard} onDiscard={discard} />}
            <SaveStatus state={state} />
          </div>
        </Stack>
      )}
    </QueryState>
  );
}
