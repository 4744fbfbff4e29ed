import { FileList, FileUpload, formatFileSize, Stack, useFormatLocale, type UploadItem } from "@indgang/components";
import { attachmentBounds, fileExtensions } from "@indgang/domain/attachments";
import { useWords } from "@indgang/shell";
import { uploadFaultWords } from "../../files/document-words.ts";
import { mayPass } from "../../files/upload-fault.ts";
import type { QueuedFile, UploadQueue } from "../../files/upload-queue.ts";
import type { SentFile } from "../accounts-values.ts";
import { ownAccountsWords } from "./own-accounts-words.ts";

export interface AccountsFilesProps {
  readonly queue: UploadQueue;
  readonly underWay: readonly QueuedFile[];
  /** What has come, now or with an earlier delivery. */
  readonly sent: readonly SentFile[];
  readonly id: string;
  readonly onRemove: (id: string) => void;
}

/** The files that accounts are delivered with: what has come, and what is on its way. */
export function AccountsFiles({ queue, underWay, sent, id, onRemove }: AccountsFilesProps) {
  const words = useWords(ownAccountsWords);
  const faults = useWords(uploadFaultWords);
  const locale = useFormatLocale();
  const items = underWay.map(({ id: key, file, state, progress, fault }): UploadItem => ({
    id: key,
    name: file.name,
    size: file.size,
    state,
    progress,
    message: fault ? faults(fault) : undefined,
    canRetry: fault !== null && mayPass(fault),
  }));
  return (
    <div id={id} tabIndex={-1}>
      <Stack>
        <FileUpload
          label={words("files")}
          description={words("filesHelp", { size: formatFileSize(attachmentBounds.size, locale) })}
          extensions={fileExtensions}
          items={items}
          onAdd={(chosen) => queue.add(chosen, "ACCOUNTS")}
          onRemove={(key) => queue.remove(key)}
          onRetry={(key) => queue.retry(key)}
        />
        {sent.length === 0 ? null : <FileList label={words("sentFiles")} files={[...sent]} onRemove={onRemove} />}
      </Stack>
    </div>
  );
}
