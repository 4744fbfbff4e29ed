import { Button, ErrorSummary, Stack, showToast } from "@indgang/components";
import { useGoTo, useHrefTo, useWords } from "@indgang/shell";
import { useState } from "react";
import finishCss from "../../applications/assessment/assessment.module.css";
import { SaveStatus } from "../../drafts/save-status.tsx";
import { VersionConflict } from "../../drafts/version-conflict.tsx";
import { faultsOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import { useUnreadFields } from "../../refusals/use-unread-fields.ts";
import type { Hearing } from "../hearing/hearing.type.ts";
import { hearingRoute } from "../routes.ts";
import { AskedCard } from "./asked-card.tsx";
import { hearingDraftWords, hearingFieldWords } from "./hearing-draft-words.ts";
import { missingInHearing, toHearingContent } from "./hearing-form.ts";
import { PartiesCard } from "./parties-card.tsx";
import { useHearingConflictWords } from "./use-hearing-conflict-words.ts";
import { useHearingDraft } from "./use-hearing-draft.ts";

export interface HearingDraftFormProps {
  readonly opened: Hearing | null;
  readonly onBegun: (id: string) => void;
}

/** The graph's paths, where the form has other fields: it knows parties by number, and the deadline as an instant. */
function placeOf(path: string): string {
  const place = path.replace(/^content\./u, "");
  if (place.startsWith("parties")) return "bodyIds";
  return place === "answerBy" ? "answerOn" : place;
}

/** FORUM-4: what is asked, by when, and whom. */
export function HearingDraftForm({ opened, onBegun }: HearingDraftFormProps) {
  const words = useWords(hearingDraftWords);
  const names = useWords(hearingFieldWords);
  const goTo = useGoTo();
  const hrefTo = useHrefTo();
  const { state, autosave, send, isSending } = useHearingDraft(opened, onBegun);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const unread = useUnreadFields();
  const conflictWords = useHearingConflictWords();
  const { mine } = state;
  const isUnfinished = toHearingContent(mine) === null;
  const missing = isAsked ? missingInHearing(mine) : [];
  const told = trouble ?? (state.phase === "refused" && !isUnfinished ? state.trouble : null);
  const faults =
    missing.length > 0 ? missing : faultsOf(told).map((fault) => ({ ...fault, path: placeOf(fault.path) }));
  const { problems, field } = useFormFaults(
    "hearing",
    faults,
    (path) => names(path in hearingFieldWords.messages ? (path as keyof typeof hearingFieldWords.messages) : "bodyIds"),
    () => false,
    {
      own: ({ path, code }) => {
        if (path === "answerOn" && code === "REQUIRED") return unread.at("answerOn");
        return path === "bodyIds" && code !== "TOO_MANY" ? words("noParties") : undefined;
      },
    },
  );
  const change = (next: Partial<typeof mine>): void => {
    setTrouble(null);
    autosave.change(next);
  };
  const sendNow = async (): Promise<void> => {
    setAsked(true);
    setTrouble(null);
    if (missingInHearing(mine).length > 0) return;
    const answer = await send();
    if (answer === null) return;
    if ("kind" in answer) return setTrouble(answer);
    showToast({ tone: "success", title: words("sent") });
    goTo(hrefTo(hearingRoute, { hearingId: answer.id }));
  };
  return (
    <Stack gap={6}>
      <ErrorSummary errors={problems} />
      <TroubleNotice trouble={faultsOf(told).length > 0 ? null : told} onRetry={() => void sendNow()} />
      {state.phase === "conflict" ? (
        <VersionConflict conflicts={state.conflicts} {...conflictWords} onResolve={autosave.resolve} />
      ) : null}
      <AskedCard form={mine} field={field} onChange={change} onProblem={unread.tell("answerOn")} />
      <PartiesCard form={mine} opened={opened} field={field} onChange={change} />
      <div className={finishCss["finish"]}>
        <Button variant="primary" isPending={isSending} onPress={() => void sendNow()}>
          {words("send")}
        </Button>
        {isUnfinished && state.phase !== "clean" ? (
          <span role="status">{words("unfinished")}</span>
        ) : (
          <SaveStatus state={state} />
        )}
      </div>
    </Stack>
  );
}
