import { useState, useSyncExternalStore } from "react";
import { useClient, type Client } from "urql";
import { putFile } from "../../files/put-file.ts";
import { faultOfRefusal } from "../../files/upload-fault.ts";
import { UploadQueue, type QueuedFile, type SendFile } from "../../files/upload-queue.ts";
import type { SentFile } from "../accounts-values.ts";
import { RequestAccountsFileDocument } from "./generated/own-accounts.generated.ts";

/** Room is asked for and the bytes are sent; the file is put on the case when the accounts are delivered. */
function sendBy(client: Client, onSent: (file: SentFile) => void): SendFile {
  return async (accountsId, { file }, { signal, onProgress }) => {
    const { name, size } = file;
    const input = { ownAccountsId: accountsId, name, size, idempotencyKey: crypto.randomUUID() };
    const room = (await client.mutation(RequestAccountsFileDocument, { input }).toPromise()).data?.requestAccountsFile;
    if (room === undefined) return "LINE";
    if (room.__typename !== "RequestAccountsFilePayload") return faultOfRefusal(room);
    const fault = await putFile(room.path, file, { signal, onProgress });
    if (fault !== null || signal.aborted) return fault ?? "LINE";
    onSent({ id: room.fileId, name });
    return null;
  };
}

/** Files of accounts that are on their way. What has come leaves the queue, and is told. */
export function useAccountsUpload(
  accountsId: string,
  onSent: (file: SentFile) => void,
): { readonly queue: UploadQueue; readonly files: readonly QueuedFile[] } {
  const client = useClient();
  const [queue] = useState(() => {
    const made = new UploadQueue(sendBy(client, onSent));
    void made.sendTo(accountsId);
    return made;
  });
  const files = useSyncExternalStore(queue.subscribe, queue.files);
  return { queue, files };
}
