import { Button, Card, ErrorSummary, Stack, TextArea, showToast } from "@indgang/components";
import { contentProblems } from "@indgang/domain/pools";
import { contentOfDraft, cprProblems, readDraft, type DraftContent } from "@indgang/domain/pools/draft";
import { useChange, useDraft, useGoTo, useHrefTo, useWords } from "@indgang/shell";
import { useState } from "react";
import { useRegistrationFaults } from "../../reception/register/use-registration-faults.ts";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { ApplicationFields } from "../draft/application-fields.tsx";
import { ownApplicationRoute } from "../routes.ts";
import { CompleteOwnApplicationDocument } from "./generated/change-own.generated.ts";
import type { OwnApplicationQuery } from "./generated/own-application.generated.ts";
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
  const draft = useDraft<Amended>(`complete.${own.id}`, () => ({ content: readDraft(own), note: "" }), readAmended);
  const { run, isRunning } = useChange(CompleteOwnApplicationDocument);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { content, note } = draft.value;
  const given = contentOfDraft(content);
  const problems = [...contentProblems(given), ...cprProblems(given)];
  const faults = useRegistrationFaults(isAsked && problems.length > 0 ? problems : faultsOf(trouble), isAsked);
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
      <ApplicationFields
        content={content}
        faults={faults}
        onChange={(change) => draft.change((value) => ({ ...value, content: { ...value.content, ...change } }))}
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
