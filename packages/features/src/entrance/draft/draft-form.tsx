import { Button, ConfirmDialog, ErrorSummary, Inline, Stack } from "@indgang/components";
import type { FormContent } from "@indgang/domain/form";
import { checkDraft, contentOfDraft, type DraftContent } from "@indgang/domain/pools/draft";
import { useGoTo, useHrefTo, useWords } from "@indgang/shell";
import { useMemo, useState } from "react";
import { SaveStatus } from "../../drafts/save-status.tsx";
import { VersionConflict } from "../../drafts/version-conflict.tsx";
import { sectionsOf } from "../../forms/builder/sections-of.ts";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { OwnFilesCard } from "../files/own-files-card.tsx";
import { ownApplicationRoute } from "../routes.ts";
import { ApplicationFields } from "./application-fields.tsx";
import { DiscardButton } from "./discard-button.tsx";
import { changeOf, toContent } from "./draft-fields.ts";
import { draftFormWords } from "./draft-form-words.ts";
import type { ApplicationDraftPartsFragment } from "./generated/draft.generated.ts";
import { asksForFiles, filesBeside, OwnQuestions } from "./own-questions.tsx";
import { useApplicationDraft } from "./use-application-draft.ts";
import { useConflictText } from "./use-conflict-text.ts";
import { answeredFiles, useDraftFaults } from "./use-draft-faults.ts";
import { useFieldLabel } from "./use-field-label.ts";
import { usePresence } from "./use-presence.ts";

/** The form. It saves itself; handing in asks once more, and says all at once what is missing. In a closed round it can be read and copied. */
export function DraftForm({ draft }: { readonly draft: ApplicationDraftPartsFragment }) {
  const words = useWords(draftFormWords);
  const hrefTo = useHrefTo();
  const goTo = useGoTo();
  const { form: asked, files } = draft;
  const form = useMemo((): Pick<FormContent, "sections"> | null => asked && { sections: sectionsOf(asked) }, [asked]);
  const { state, autosave, submit, isSubmitting, of, readFiles, readNow } = useApplicationDraft(draft, form);
  const show = useConflictText(form, files);
  const labelOf = useFieldLabel(form);
  const enter = usePresence(draft.id);
  const [isAsked, setAsked] = useState(false);
  const [isSure, setSure] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const content = toContent(state.mine);
  const { answers } = content;
  const given = contentOfDraft(content);
  const problemsOf = (written: DraftContent, sent: typeof files) =>
    checkDraft({
      content: contentOfDraft(written),
      answers: written.answers,
      form,
      files: answeredFiles(sent),
      channel: "DIGITAL",
    }).problems;
  const problems = problemsOf(content, files);
  const refused = trouble ?? (state.phase === "refused" ? state.trouble : null);
  const faults = useDraftFaults(form, isAsked && problems.length > 0 ? problems : faultsOf(refused), isAsked);
  const isOpen = draft.round.state === "OPEN";
  const target = { applicationDraftId: draft.id };
  const ask = async (): Promise<void> => {
    setTrouble(null);
    // What is missing may have come from a colleague in this moment: nobody is refused for what is there.
    const now = problems.length === 0 ? null : await readNow();
    const left = now === null ? problems : problemsOf(now.content, now.files);
    setAsked(true);
    if (!faults.isUnread && left.length === 0) setSure(true);
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
      onFocus={({ target: focused }) => {
        const [prefix, name] = focused.closest("[id^='registration-'],[id^='answers-']")?.id.split("-") ?? [];
        if (name !== undefined) enter(prefix === "answers" ? `answers.${name}` : name);
      }}
    >
      <Stack gap={6}>
        {isAsked ? <ErrorSummary errors={faults.problems} /> : null}
        <TroubleNotice trouble={refused} onRetry={() => void send()} />
        {state.phase === "conflict" ? (
          <VersionConflict
            conflicts={state.conflicts}
            label={(field) => labelOf(field) ?? field}
            show={show}
            onResolve={autosave.resolve}
          />
        ) : null}
        <ApplicationFields
          content={content}
          faults={faults.own}
          onChange={(change) => autosave.change(changeOf(change))}
        />
        {form ? (
          <OwnQuestions
            form={form}
            content={given}
            answers={answers}
            faults={faults.asked}
            target={target}
            files={files}
            onSent={readFiles}
            onChange={(next) => autosave.change(changeOf({ answers: next }))}
          />
        ) : null}
        <OwnFilesCard
          target={target}
          files={filesBeside(form, answers, files)}
          onSent={readFiles}
          mayAdd={isOpen}
          isBeside={asksForFiles(form)}
        />
        <Inline>
          {isOpen ? (
            <Button variant="primary" isPending={isSubmitting} onPress={() => void ask()}>
              {words("submit")}
            </Button>
          ) : null}
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
