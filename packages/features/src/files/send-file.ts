import type { Client } from "urql";
import { AttachFileDocument } from "./generated/attach-file.generated.ts";
import { RequestUploadDocument } from "./generated/request-upload.generated.ts";
import { putFile } from "./put-file.ts";
import { faultOfRefusal } from "./upload-fault.ts";
import type { SendFile } from "./upload-queue.ts";

/** Room is asked for, the bytes are sent, and the file is put on the case. Tried again, it begins anew: what was never attached goes by itself. */
export function sendFileBy(client: Client): SendFile {
  return async (applicationId, { file, kind }, { signal, onProgress }) => {
    const { name, size } = file;
    const asked = { applicationId, name, size, idempotencyKey: crypto.randomUUID() };
    const room = (await client.mutation(RequestUploadDocument, { input: asked }).toPromise()).data?.requestUpload;
    if (room === undefined) return "LINE";
    if (room.__typename !== "RequestUploadPayload") return faultOfRefusal(room);
    const fault = await putFile(room.path, file, { signal, onProgress });
    if (fault !== null || signal.aborted) return fault ?? "LINE";
    const given = { applicationId, fileId: room.fileId, kind, idempotencyKey: crypto.randomUUID() };
    const attached = (await client.mutation(AttachFileDocument, { input: given }).toPromise()).data?.attachFile;
    if (attached === undefined) return "LINE";
    return attached.__typename === "AttachFilePayload" ? null : faultOfRefusal(attached);
  };
}
