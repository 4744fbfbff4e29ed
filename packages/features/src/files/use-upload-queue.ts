import { useEffect, useState, useSyncExternalStore } from "react";
import { useClient } from "urql";
import { sendFileBy } from "./send-file.ts";
import { UploadQueue, type QueuedFile } from "./upload-queue.ts";

/** The files of a screen that are on their way; `caseId` null: they wait until there is a case. */
export function useUploadQueue(caseId: string | null): {
  readonly queue: UploadQueue;
  readonly files: readonly QueuedFile[];
} {
  const client = useClient();
  const [queue] = useState(() => new UploadQueue(sendFileBy(client)));
  const files = useSyncExternalStore(queue.subscribe, queue.files);
  // What is under way goes on when the person does: it was given to the case.
  useEffect(() => {
    if (caseId !== null) void queue.sendTo(caseId);
  }, [queue, caseId]);
  return { queue, files };
}
