import { FileUpload, formatFileSize, Stack, useFormatLocale } from "@indgang/components";
import { attachmentBounds, fileFormats, type DocumentKind } from "@indgang/domain/attachments";
import { formBounds, type AttachmentKind, type FileFormat, type FormQuestion } from "@indgang/domain/form";
import { answeredFile } from "@indgang/domain/pools/draft";
import { useLanguage, useWords } from "@indgang/shell";
import { useUploadItems } from "../../files/use-upload-items.ts";
import { labelIn } from "../../forms/fill/in-language.ts";
import type { OwnFilePartsFragment } from "./generated/own-files.generated.ts";
import { OwnFileList } from "./own-file-list.tsx";
import { ownFilesWords } from "./own-files-words.ts";
import { useOwnUpload, type OwnTarget } from "./use-own-upload.ts";

/** LAW-5: the theme that what a question asks for is journalised under. */
const themes: Readonly<Record<AttachmentKind, DocumentKind>> = {
  BYLAWS: "STATUTES",
  ACCOUNTS: "ACCOUNTS",
  BUDGET: "BUDGET",
  MINUTES: "OTHER",
  PLAN: "OTHER",
  OTHER: "OTHER",
};

export interface OwnFileAnswerProps {
  readonly target: OwnTarget;
  readonly question: FormQuestion;
  /** All that lies there. */
  readonly files: readonly OwnFilePartsFragment[];
  readonly chosen: readonly string[];
  readonly onAnswer: (fileIds: readonly string[]) => void;
  /** Reads what lies there anew. */
  readonly onSent: () => Promise<void>;
}

/** POOL-6: the answer to a question for files: those that were sent to it, and a place to send more. */
export function OwnFileAnswer({ target, question, files, chosen, onAnswer, onSent }: OwnFileAnswerProps) {
  const words = useWords(ownFilesWords);
  const { language } = useLanguage();
  const locale = useFormatLocale();
  const there = files.filter(({ id }) => chosen.includes(id));
  const { queue, files: queued } = useOwnUpload(target, async (fileId) => {
    await onSent();
    onAnswer([...there.map(({ id }) => id), fileId]);
  });
  const toItems = useUploadItems();
  const { attachmentKind, max, maxMegabytes } = question;
  // The question itself tells what it bounds.
  const isBounded = maxMegabytes !== null && maxMegabytes * 1_000_000 <= attachmentBounds.size;
  const label = labelIn(language, question);
  return (
    <Stack>
      <OwnFileList
        label={label}
        files={there}
        onRemoved={(removed) => onAnswer(there.flatMap(({ id }) => (id === removed ? [] : [id])))}
      />
      {there.length < (max ?? formBounds.files) || queued.length > 0 ? (
        <FileUpload
          label={`${words("choose")}: ${label}`}
          description={isBounded ? undefined : words("atMost", { size: formatFileSize(attachmentBounds.size, locale) })}
          extensions={extensionsOf(question.fileFormats)}
          items={toItems(queued)}
          onAdd={(added) => queue.add(added, themes[attachmentKind ?? "OTHER"])}
          onRemove={(id) => queue.remove(id)}
          onRetry={(id) => queue.retry(id)}
        />
      ) : null}
    </Stack>
  );
}

/** What may be chosen, by how its names end; all that is taken where the question does not say. */
function extensionsOf(asked: readonly FileFormat[]): readonly string[] {
  return Object.entries(fileFormats).flatMap(([format, { extensions }]) => {
    const file = answeredFile({ id: "", state: "READY", format: format as keyof typeof fileFormats, size: 0 });
    return asked.length === 0 || asked.some((one) => one === file?.format) ? extensions : [];
  });
}
