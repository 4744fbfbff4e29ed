import { Banner, Button, ButtonLink, Inline, Stack } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import type { LetterPartsFragment } from "../generated/letter-parts.generated.ts";
import { LetterText } from "../letter-text.tsx";
import { letterWords } from "../letter-words.ts";
import { fileOf } from "../shown-state.ts";
import { ApproveDialog } from "./approve-dialog.tsx";
import { DraftEditor } from "./draft-editor.tsx";

export interface DraftActionsProps {
  readonly letter: LetterPartsFragment;
  /** Where it would be sent; null when the association has no mail address. */
  readonly email: string | null;
  readonly isWriter: boolean;
}

/** POOL-10: a draft as it reads, what keeps it from leaving, and what can be done with it. */
export function DraftActions({ letter, email, isWriter }: DraftActionsProps) {
  const words = useWords(letterWords);
  const { date } = useFormats();
  const [open, setOpen] = useState<"edit" | "approve" | null>(null);
  const { problems } = useFormFaults(
    "letter",
    letter.problems,
    (path) => words(path === "title" ? "title" : "text"),
    () => false,
  );
  const close = (): void => setOpen(null);
  if (open === "edit") return <DraftEditor letter={letter} onClose={close} />;
  return (
    <Stack>
      {letter.replaces?.approvedAt ? <p>{words("replaces", { date: date(letter.replaces.approvedAt) })}</p> : null}
      {problems.length === 0 ? null : (
        <Banner tone="warning" title={words("problemsTitle")}>
          {problems.map(({ message }) => message).join(" ")}
        </Banner>
      )}
      <LetterText title={letter.title} text={letter.text} />
      <Inline>
        {isWriter ? (
          <>
            <Button variant="primary" isDisabled={problems.length > 0} onPress={() => setOpen("approve")}>
              {words("approve")}
            </Button>
            <Button onPress={() => setOpen("edit")}>{words("edit")}</Button>
          </>
        ) : null}
        <ButtonLink href={fileOf(letter)} download={letter.fileName}>
          {words("pdf")}
        </ButtonLink>
      </Inline>
      {open === "approve" ? <ApproveDialog letter={letter} email={email} onClose={close} /> : null}
    </Stack>
  );
}
