import { FileUpload, formatFileSize, Select, Stack, useFormatLocale } from "@indgang/components";
import { attachmentBounds, documentKinds, fileExtensions, type DocumentKind } from "@indgang/domain/attachments";
import { useWords } from "@indgang/shell";
import { useState } from "react";
import { documentKindWords, documentWords } from "./document-words.ts";
import type { QueuedFile, UploadQueue } from "./upload-queue.ts";
import { useUploadItems } from "./use-upload-items.ts";

export interface DocumentUploadProps {
  readonly queue: UploadQueue;
  readonly files: readonly QueuedFile[];
  readonly usualKind: DocumentKind;
}

/** Files of one kind after the other, and how far each has come. */
export function DocumentUpload({ queue, files, usualKind }: DocumentUploadProps) {
  const words = useWords(documentWords);
  const kinds = useWords(documentKindWords);
  const toItems = useUploadItems();
  const locale = useFormatLocale();
  const [kind, setKind] = useState<DocumentKind>(usualKind);
  return (
    <Stack>
      <Select
        label={words("kind")}
        description={words("kindHelp")}
        hasNone={false}
        options={documentKinds.map((id) => ({ id, label: kinds(id) }))}
        value={kind}
        onChange={(chosen) => setKind(documentKinds.find((each) => each === chosen) ?? kind)}
      />
      <FileUpload
        label={words("add")}
        description={words("addHelp", { size: formatFileSize(attachmentBounds.size, locale) })}
        extensions={fileExtensions}
        items={toItems(files)}
        onAdd={(chosen) => queue.add(chosen, kind)}
        onRemove={(id) => queue.remove(id)}
        onRetry={(id) => queue.retry(id)}
      />
    </Stack>
  );
}
