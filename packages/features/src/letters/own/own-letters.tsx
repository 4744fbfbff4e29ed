import { ButtonLink, FreeText, Stack } from "@indgang/components";
import { defineCatalogue, useFormats, useWords } from "@indgang/shell";
import { dateAt } from "@indgang/domain/kernel";
import type { OwnLetterPartsFragment } from "./generated/own-letters.generated.ts";

const ownLettersWords = defineCatalogue("ownLetters", {
  sent: { da: "“{title}”, sendt {date}", en: "“{title}”, sent {date}" },
  replaced: {
    da: "“{title}”, sendt {date}. Det gælder ikke længere: I har fået et nyt i stedet.",
    en: "“{title}”, sent {date}. It no longer holds: you were sent another in its place.",
  },
  pdf: { da: "Hent brevet (PDF)", en: "Download the letter (PDF)" },
  oldPdf: { da: "Hent det gamle brev (PDF)", en: "Download the old letter (PDF)" },
});

/** POOL-10, LAW-1: the letters that were sent about a decision, the one that holds first, each to keep as a file. */
export function OwnLetters({ letters }: { readonly letters: readonly OwnLetterPartsFragment[] }) {
  const words = useWords(ownLettersWords);
  const { date } = useFormats();
  return letters.map(({ id, title, sentAt, isReplaced, fileName }) => {
    const sent = words(isReplaced ? "replaced" : "sent", { title, date: sentAt == null ? "" : date(dateAt(sentAt)) });
    return (
      <Stack key={id} gap={2}>
        <p>
          <FreeText>{sent}</FreeText>
        </p>
        <div>
          <ButtonLink href={`/letters/${id}.pdf`} download={fileName}>
            {words(isReplaced ? "oldPdf" : "pdf")}
          </ButtonLink>
        </div>
      </Stack>
    );
  });
}
