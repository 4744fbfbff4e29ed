import { attachmentBounds, formatOfName } from "@indgang/domain/attachments";
import type { AnyRefusal } from "../refusals/refusal-words.ts";

/** Why a file did not come on its case. */
export const uploadFaults = [
  "KIND",
  "EMPTY",
  "TOO_LARGE",
  "TOO_MANY",
  "CASE_FULL",
  "ASSOCIATION_FULL",
  "FORMAT_DIFFERS",
  "HOLDS_PROGRAM",
  "SIZE_DIFFERS",
  "INFECTED",
  "NOT_ALLOWED",
  "RECUSED",
  "GONE",
  "CLOSED",
  "LOGGED_OUT",
  "BUSY",
  "LINE",
] as const;
export type UploadFault = (typeof uploadFaults)[number];

/** The same file may do next time: it was not the file. */
const passing: ReadonlySet<UploadFault> = new Set(["SIZE_DIFFERS", "GONE", "LOGGED_OUT", "BUSY", "LINE"]);

export function mayPass(fault: UploadFault): boolean {
  return passing.has(fault);
}

/** What can be said of a file before anything of it is sent; null when nothing speaks against it. */
export function faultBefore({ name, size }: Pick<File, "name" | "size">): UploadFault | null {
  if (formatOfName(name) === null) return "KIND";
  if (size === 0) return "EMPTY";
  return size > attachmentBounds.size ? "TOO_LARGE" : null;
}

/** What the graph's refusal means for a file. */
export function faultOfRefusal(refusal: AnyRefusal): UploadFault {
  if (refusal.__typename === "NotAllowed") return "NOT_ALLOWED";
  if (refusal.__typename === "RecusedFromCase") return "RECUSED";
  if (refusal.__typename === "RoundClosed") return "CLOSED";
  if (refusal.__typename !== "InvalidInput") return "GONE";
  const broken = new Set(refusal.fields.map(({ path, code }) => `${path} ${code}`));
  if (broken.has("attachments TOO_MANY")) return "TOO_MANY";
  if (broken.has("attachments TOO_LARGE")) return "CASE_FULL";
  if (broken.has("association TOO_LARGE")) return "ASSOCIATION_FULL";
  if (broken.has("awaited TOO_MANY")) return "BUSY";
  if (broken.has("size TOO_LARGE")) return "TOO_LARGE";
  return broken.has("size NOT_POSITIVE") ? "EMPTY" : "KIND";
}

/** What the answer to the sending means: null when the file was taken in. */
export function faultOfAnswer(status: number, body: string): UploadFault | null {
  if (status === 200) return null;
  if (status === 401) return "LOGGED_OUT";
  if (status === 429 || status === 503) return "BUSY";
  if (status === 404 || status === 403) return "GONE";
  const code = /"code":"([A-Z_]+)"/u.exec(body)?.[1];
  return uploadFaults.find((fault) => fault === code) ?? "LINE";
}
