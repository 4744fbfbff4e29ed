import type { UploadItem } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { documentKindWords, uploadFaultWords } from "./document-words.ts";
import { mayPass } from "./upload-fault.ts";
import type { QueuedFile } from "./upload-queue.ts";

/** Files on their way, as the list of uploads shows them. */
export function useUploadItems(): (files: readonly QueuedFile[]) => readonly UploadItem[] {
  const kinds = useWords(documentKindWords);
  const faults = useWords(uploadFaultWords);
  return (files) =>
    files.map(({ id, file, state, progress, fault, kind }): UploadItem => ({
      id,
      name: state === "waiting" ? `${file.name} (${kinds(kind)})` : file.name,
      size: file.size,
      state,
      progress,
      message: fault ? faults(fault) : undefined,
      canRetry: fault !== null && mayPass(fault),
    }));
}
