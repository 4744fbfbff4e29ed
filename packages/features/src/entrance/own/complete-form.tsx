import { Button, Card, ErrorSummary, Stack, TextArea, showToast } from "@indgang/components";
import type { FormContent } from "@indgang/domain/form";
import { checkDraft, contentOfDraft, readDraft, type DraftContent } from "@indgang/domain/pools/draft";
import { useChange, useDraft, useGoTo, useHrefTo, useWords } from "@indgang/shell";
import { useMemo, useState } from "react";
import { useClient } from "urql";
import { sectionsOf } from "../../forms/builder/sections-of.ts";
import { fromAnswerParts } from "../../forms/fill/answer-inputs.ts";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { ApplicationFields } from "../draft/application-fields.tsx";
import { toDraftAnswerInputs } from "../draft/draft-answer-inputs.ts";
import { asksForFiles, filesBeside, OwnQuestions } from "../draft/own-questions.tsx";
import { answeredFiles, useDraftFaults } from "../draft/use-draft-faults.ts";
import { OwnFilesCard } from "../files/own-files-card.tsx";
import { ownApplicationRoute } from "../routes.ts";
import { CompleteOwnApplicationDocument } from "./generated/change-own.generated.ts";
import { OwnApplicationDocument, type OwnApplicationQuery } from "./generated/own-application.generated.ts";
import { ownWords } from "./own-words.ts";

type Own = NonNullable<OwnApplicationQuery["ownApplication"]>;

interface Amended {
  readonly content: DraftContent;
  readonly note: string;
}

const readAmended = (found: unknown): Amended | undefined =>
  typeof found === "object" && found !== null && "content" in found && "note" in found && typeof found.note === "string"
    ? { content: readDraft(found.content), note: found.note }
    : undefined;

/** The application as it was handed in, to be amended. What is typed survives a reload, in this tab. */
export function CompleteForm({ own }: { readonly own: Own }) {
  const words = useWords(ownWords);
  const hrefTo = useHrefTo();
  const goTo = useGoTo();
  const client = useClient();
  const { form: asked, files } = own;
  const form = useMemo((): Pick<FormContent, "sections"> | null => asked && { sections: sectionsOf(asked) }, [asked]);
  const before = () => ({ content: { ...readDraft(own), answers: fromAnswerParts(own.answers) }, note: "" });
  const draft = useDraft<Amended>(`complete.${own.id}`, before, readAmended);
  const { run, isRunning } = useChange(CompleteOwnApplicationDocument);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { content, note } = draft.value;
  const { answers } = content;
  const given = contentOfDraft(content);
  // What came on paper is for the service to know.
  const { problems } = checkDraft({ content: given, answers, form, files: answeredFiles(files), channel: "PAPER" });
  const faults = useDraftFaults(form, isAsked && problems.length > 0 ? problems : faultsOf(trouble), isAsked);
  const target = { ownApplicationId: own.id };
  const readFiles = async (): Promise<void> =>
    void (await client.query(OwnApplicationDocument, { id: own.id }, { requestPolicy: "network-only" }).toPromise());
  const amend = (change: Partial<DraftContent>): void =>
    draft.change((value) => ({ ...value, content: { ...value.content, ...change } }));
  const send = async (): Promise<void> => {
    setAsked(true);
    setTrouble(null);
    if (faults.isUnread || problems.length > 0) return;
    const answer = await run({
      ownApplicationId: own.id,
      version: own.version,
      note: note.trim() === "" ? null : note.trim(),
      ...given,
      budget: [...given.budget],
      goals: [...given.goals],
      otherFunding: [...given.otherFunding],
      targetGroups: [...given.targetGroups],
      answers: form === null ? null : (toDraftAnswerInputs(form, answers) as never),
    });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    draft.forget();
    showToast({ tone: "success", title: words("sent") });
    goTo(hrefTo(ownApplicationRoute, { applicationId: own.id }));
  };
  return (
    <Stack gap={6}>
      {isAsked ? <ErrorSummary errors={faults.problems} /> : null}
      <TroubleNotice trouble={trouble} onRetry={() => void send()} />
      <ApplicationFields content={content} faults={faults.own} onChange={amend} />
      {form ? (
        <OwnQuestions
          form={form}
          content={given}
          answers={answers}
          faults={faults.asked}
          target={target}
          files={files}
          onSent={readFiles}
          onChange={(next) => amend({ answers: next })}
        />
      ) : null}
      <OwnFilesCard
        target={target}
        files={filesBeside(form, answers, files)}
        onSent={readFiles}
        mayAdd
        isBeside={asksForFiles(form)}
      />
      <Card>
        <TextArea
          label={words("completeNote")}
          isRequired={false}
          rows={3}
          value={note}
          onChange={(said) => draft.change((value) => ({ ...value, note: said }))}
        />
      </Card>
      <div>
        <Button variant="primary" isPending={isRunning} onPress={() => void send()}>
          {words("send")}
        </Button>
      </div>
    </Stack>
  );
}
