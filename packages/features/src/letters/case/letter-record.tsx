import { Button, ButtonLink, DefinitionList, Inline, Stack, showToast } from "@indgang/components";
import { useChange, useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import type { LetterPartsFragment } from "../generated/letter-parts.generated.ts";
import { letterWords } from "../letter-words.ts";
import { fileOf, shownState } from "../shown-state.ts";
import { PostLetterDocument } from "./generated/post-letter.generated.ts";
import { SendLetterDocument } from "./generated/send-letter.generated.ts";
import { WriteLetterButton } from "./write-letter-button.tsx";

export interface LetterRecordProps {
  readonly letter: LetterPartsFragment;
  readonly applicationId: string;
  readonly isWriter: boolean;
}

/** POOL-10: what became of an approved letter: sent when, where to, tried how often; and what is left to do. */
export function LetterRecord({ letter, applicationId, isWriter }: LetterRecordProps) {
  const words = useWords(letterWords);
  const { date, dateTime } = useFormats();
  const sending = useChange(SendLetterDocument);
  const posting = useChange(PostLetterDocument);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const state = shownState(letter);
  const input = { letterId: letter.id, version: letter.version };
  const send = async (): Promise<void> => {
    const answer = await sending.run(input);
    setTrouble(troubleOf(answer));
    if (answer.kind === "done") showToast({ tone: "success", title: words("left") });
  };
  const post = async (): Promise<void> => {
    const answer = await posting.run(input);
    setTrouble(troubleOf(answer));
    if (answer.kind === "done") showToast({ tone: "success", title: words("posted") });
  };
  const by = (at: string | null, name: string | undefined): string =>
    at === null ? "" : words("byOn", { date: dateTime(at), name: name ?? "–" });
  return (
    <Stack>
      <TroubleNotice trouble={trouble} />
      {letter.replaces?.approvedAt ? <p>{words("replaces", { date: date(letter.replaces.approvedAt) })}</p> : null}
      <DefinitionList
        items={[
          { term: words("title"), description: letter.title },
          { term: words("approvedBy"), description: by(letter.approvedAt, letter.approvedBy?.name) },
          ...(letter.recipientEmail === null ? [] : [{ term: words("sentTo"), description: letter.recipientEmail }]),
          ...(letter.mail === null ? [] : [{ term: words("mail"), description: mailText(letter.mail) }]),
          ...(letter.postedAt === null
            ? []
            : [{ term: words("postedBy"), description: by(letter.postedAt, letter.postedBy?.name) }]),
        ]}
      />
      <Inline>
        {isWriter && state === "APPROVED" ? (
          <Button variant="primary" isPending={sending.isRunning} onPress={() => void send()}>
            {words("send")}
          </Button>
        ) : null}
        {isWriter && (state === "TO_PRINT" || state === "GIVEN_UP") ? (
          <Button variant="primary" isPending={posting.isRunning} onPress={() => void post()}>
            {words("post")}
          </Button>
        ) : null}
        <ButtonLink href={fileOf(letter)} download={letter.fileName}>
          {words("pdf")}
        </ButtonLink>
        {isWriter && letter.sentAt !== null ? (
          <WriteLetterButton applicationId={applicationId} replacesId={letter.id} />
        ) : null}
      </Inline>
    </Stack>
  );

  function mailText({ state: mail, attempts, sentAt, givenUpAt, dueAt }: NonNullable<LetterPartsFragment["mail"]>) {
    if (mail === "SENT") return words("mailSent", { date: dateTime(sentAt ?? "") });
    if (mail === "GIVEN_UP") return words("mailGivenUp", { date: dateTime(givenUpAt ?? ""), attempts });
    return words("mailQueued", { attempts, due: dateTime(dueAt ?? "") });
  }
}
