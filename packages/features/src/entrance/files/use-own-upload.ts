import { useEffect, useState, useSyncExternalStore } from "react";
import { useClient, type Client } from "urql";
import { putFile } from "../../files/put-file.ts";
import { faultOfRefusal } from "../../files/upload-fault.ts";
import { UploadQueue, type QueuedFile, type SendFile } from "../../files/upload-queue.ts";
import { RequestOwnUploadDocument } from "./generated/own-files.generated.ts";

/** What files are sent to: a draft, or a case that was returned. */
export type OwnTarget = { readonly applicationDraftId: string } | { readonly ownApplicationId: string };

/** Sends files, and tells whoever looks at the moment that each is there. */
class OwnUpload {
  readonly queue: UploadQueue;
  #onSent: (fileId: string) => Promise<void> = () => Promise.resolve();

  constructor(client: Client, target: OwnTarget) {
    this.queue = new UploadQueue(sendOwnFileBy(client, target, (fileId) => this.#onSent(fileId)));
  }

  connect(onSent: (fileId: string) => Promise<void>): void {
    this.#onSent = onSent;
  }
}

/** Room is asked for and the bytes are sent; then the file lies there. Tried again, it begins anew: what never came goes by itself. */
function sendOwnFileBy(client: Client, target: OwnTarget, onSent: (fileId: string) => Promise<void>): SendFile {
  return async (_targetId, { file, kind }, { signal, onProgress }) => {
    const { name, size } = file;
    const asked = { ...target, name, size, kind, idempotencyKey: crypto.randomUUID() };
    const room = (await client.mutation(RequestOwnUploadDocument, { input: asked }).toPromise()).data?.requestOwnUpload;
    if (room === undefined) return "LINE";
    if (room.__typename !== "RequestOwnUploadPayload") return faultOfRefusal(room);
    const fault = await putFile(room.path, file, { signal, onProgress });
    if (fault !== null || signal.aborted) return fault ?? "LINE";
    await onSent(room.fileId);
    return null;
  };
}

/** An association's files that are on their way. `onSent` is awaited before a file leaves the list, so that it does not vanish in between. */
export function useOwnUpload(
  target: OwnTarget,
  onSent: (fileId: string) => Promise<void>,
): { readonly queue: UploadQueue; readonly files: readonly QueuedFile[] } {
  const client = useClient();
  const [upload] = useState(() => new OwnUpload(client, target));
  const { queue } = upload;
  useEffect(() => upload.connect(onSent));
  const files = useSyncExternalStore(queue.subscribe, queue.files);
  useEffect(() => {
    void queue.sendTo("applicationDraftId" in target ? target.applicationDraftId : target.ownApplicationId);
  }, [queue, target]);
  return { queue, files };
}
