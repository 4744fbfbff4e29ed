import { Banner, Button, ErrorSummary, Stack, TextArea, showToast } from "@indgang/components";
import { forumBounds } from "@indgang/domain/forums";
import { useChange, useDraft, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import css from "../forums.module.css";
import { readAnswerDraft, toComments, toDraft } from "./answer-form-state.ts";
import { CommentField } from "./comment-field.tsx";
import { AnswerHearingDocument } from "./generated/answer-hearing.generated.ts";
import { answerWords } from "./hearing-words.ts";
import type { HeardCase, Party } from "./hearing.type.ts";

export interface AnswerFormProps {
  readonly party: Party;
  readonly cases: readonly HeardCase[];
  /** Reads the hearing anew: it was answered, or somebody was first. */
  readonly onRead: () => void;
}

/** FORUM-4, POOL-8: what the party says, in all and of each application. What was typed stays until it is sent. */
export function AnswerForm({ party, cases, onRead }: AnswerFormProps) {
  const words = useWords(answerWords);
  const { run, isRunning } = useChange(AnswerHearingDocument);
  const draft = useDraft(`hearing-answer.${party.id}`, () => toDraft(party, cases), readAnswerDraft);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { text, comments } = draft.value;
  const sent = toComments(draft.value, cases);
  const isMissing = isAsked && text.trim() === "";
  // The graph numbers the comments that it was sent; the form names each by its case.
  const told = faultsOf(trouble).map((fault) => ({
    ...fault,
    path: fault.path.replace(/^comments\.(\d+)\..*$/u, (_whole, index) => `comments.${sent[Number(index)]?.caseId}`),
  }));
  const { problems, field } = useFormFaults(
    `answer-${party.id}`,
    isMissing ? [{ path: "text", code: "REQUIRED" }] : told,
    (path) => {
      const heard = cases.find(({ id }) => path === `comments.${id}`);
      return heard ? words("comment", { title: heard.title }) : words("text");
    },
    () => false,
  );
  const isStale = trouble?.kind === "refused" && trouble.refusal.__typename === "StaleVersion";
  const send = async (): Promise<void> => {
    setAsked(true);
    if (text.trim() === "") return;
    const answer = await run({ partyId: party.id, version: party.answer?.version ?? null, text, comments: sent });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "failed") onRead();
    if (answer.kind !== "done") return;
    draft.forget();
    showToast({ tone: "success", title: words("sent") });
  };
  return (
    <Stack>
      {draft.isRestored ? <p className={css["subtle"]}>{words("restored")}</p> : null}
      <ErrorSummary errors={problems} />
      {isStale ? (
        <Banner tone="warning" title={words("staleTitle")} announce="alert">
          <p>{words("staleText")}</p>
          <blockquote className={css["quote"]}>
            <span className={css["text"]}>{party.answer?.text}</span>
          </blockquote>
        </Banner>
      ) : (
        <TroubleNotice trouble={problems.length > 0 ? null : trouble} onRetry={() => void send()} />
      )}
      <TextArea
        {...field("text")}
        label={words("text")}
        description={words("help")}
        isRequired
        rows={6}
        maxCharacters={forumBounds.text}
        value={text}
        onChange={(value) => draft.change((current) => ({ ...current, text: value }))}
      />
      {cases.length === 0 ? null : <h3>{words("comments")}</h3>}
      <ul className={css["plain"]}>
        {cases.map((heard) => (
          <CommentField
            key={heard.id}
            heard={heard}
            field={field(`comments.${heard.id}`)}
            value={comments[heard.id] ?? ""}
            onChange={(value) =>
              draft.change((current) => ({ ...current, comments: { ...current.comments, [heard.id]: value } }))
            }
          />
        ))}
      </ul>
      <div>
        <Button variant="primary" isPending={isRunning} onPress={() => void send()}>
          {words(party.answer ? "replace" : "send")}
        </Button>
      </div>
    </Stack>
  );
}
