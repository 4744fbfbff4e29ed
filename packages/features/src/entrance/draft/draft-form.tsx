import { Button, ConfirmDialog, ErrorSummary, Inline, Stack } from "@indgang/components";
import { contentProblems } from "@indgang/domain/pools";
import { contentOfDraft, cprProblems } from "@indgang/domain/pools/draft";
import { useGoTo, useHrefTo, useWords } from "@indgang/shell";
import { useState } from "react";
import { SaveStatus } from "../../drafts/save-status.tsx";
import { VersionConflict } from "../../drafts/version-conflict.tsx";
import { useRegistrationFaults } from "../../reception/register/use-registration-faults.ts";
import { registrationFieldWords } from "../../reception/register/registration-words.ts";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { ownApplicationRoute } from "../routes.ts";
import { ApplicationFields } from "./application-fields.tsx";
import { DiscardButton } from "./discard-button.tsx";
import { changeOf, toContent } from "./draft-fields.ts";
import { draftFormWords } from "./draft-form-words.ts";
import type { ApplicationDraftPartsFragment } from "./generated/draft.generated.ts";
import { useApplicationDraft } from "./use-application-draft.ts";
import { useConflictText } from "./use-conflict-text.ts";
import { usePresence } from "./use-presence.ts";

const isName = (name: string): name is keyof typeof registrationFieldWords.messages =>
  name in registrationFieldWords.messages;

/** The form. It saves itself; handing in asks once more, and says all at once what is missing. */
export function DraftForm({ draft }: { readonly draft: ApplicationDraftPartsFragment }) {
  const words = useWords(draftFormWords);
  const names = useWords(registrationFieldWords);
  const hrefTo = useHrefTo();
  const goTo = useGoTo();
  const { state, autosave, submit, isSubmitting, of } = useApplicationDraft(draft);
  const show = useConflictText();
  const enter = usePresence(draft.id);
  const [isAsked, setAsked] = useState(false);
  const [isSure, setSure] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const content = toContent(state.mine);
  const given = contentOfDraft(content);
  const own = isAsked ? [...contentProblems(given), ...cprProblems(given)] : [];
  const faults = useRegistrationFaults(
    own.length > 0 ? own : faultsOf(trouble ?? (state.phase === "refused" ? state.trouble : null)),
    isAsked,
  );
  const ask = (): void => {
    setAsked(true);
    setTrouble(null);
    if (!faults.isUnread && contentProblems(given).length + cprProblems(given).length === 0) setSure(true);
  };
  const send = async (): Promise<void> => {
    const answer = await submit();
    setSure(false);
    if (answer === null) return setTrouble(autosave.state().trouble);
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    goTo(hrefTo(ownApplicationRoute, { applicationId: answer.payload.ownApplication.id }, { receipt: true }));
  };
  return (
    <div
      onFocus={({ target }) => {
        const name = target.closest("[id^='registration-']")?.id.split("-")[1];
        if (name !== undefined) enter(name);
      }}
    >
      <Stack gap={6}>
        {isAsked ? <ErrorSummary errors={faults.problems} /> : null}
        <TroubleNotice
          trouble={trouble ?? (state.phase === "refused" ? state.trouble : null)}
          onRetry={() => void send()}
        />
        {state.phase === "conflict" ? (
          <VersionConflict
            conflicts={state.conflicts}
            label={(field) => (isName(field) ? names(field) : field)}
            show={show}
            onResolve={autosave.resolve}
          />
        ) : null}
        <ApplicationFields content={content} faults={faults} onChange={(change) => autosave.change(changeOf(change))} />
        <Inline>
          <Button variant="primary" isPending={isSubmitting} onPress={ask}>
            {words("submit")}
          </Button>
          <SaveStatus state={state} />
          <DiscardButton draft={of(state.version)} />
        </Inline>
        <ConfirmDialog
          title={words("submitTitle")}
          isOpen={isSure}
          onOpenChange={setSure}
          confirmLabel={words("submit")}
          onConfirm={() => void send()}
          isPending={isSubmitting}
        >
          {words("submitText")}
        </ConfirmDialog>
      </Stack>
    </div>
  );
}
