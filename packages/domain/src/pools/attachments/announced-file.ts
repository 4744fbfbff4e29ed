import {
  accept,
  checkInput,
  containsCpr,
  optionalCount,
  problem,
  refuse,
  requiredText,
  type Outcome,
  type Problems,
  type Refusal,
} from "../../kernel/index.ts";
import { attachmentBounds, type StoredFile } from "./attachment.type.ts";
import { formatOfName } from "./file-format.ts";
import { cleanFileName } from "./file-name.ts";

export interface RequestUploadInput {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** As much of a file as is known before it comes. */
export type AnnouncedFile = Pick<StoredFile, "name" | "format" | "size" | "mayHoldCpr"> & { readonly state: "AWAITED" };

/**
 * POOL-6, LAW-7: a file that somebody is about to send, by what they say of it: NOT_POSITIVE, TOO_LARGE (bytes), UNKNOWN_VALUE for a name of
 * no kind that is taken, and whatever else is wrong (`besides`). The name is kept clean; a CPR number in it marks the file.
 */
export function announceFile(
  { name, size }: RequestUploadInput,
  ...besides: readonly Problems[]
): Outcome<AnnouncedFile, Refusal<"INVALID_INPUT">> {
  const kept = cleanFileName(name);
  const format = formatOfName(kept);
  const unknown = problem("name", "UNKNOWN_VALUE");
  const checked = checkInput(
    name,
    requiredText("name", name, { max: 1_000 }),
    format === null ? unknown : [],
    size === 0 ? problem("size", "NOT_POSITIVE") : optionalCount("size", size, { max: attachmentBounds.size }),
    ...besides,
  );
  if (!checked.ok) return checked;
  if (format === null) return refuse("INVALID_INPUT", { fields: unknown });
  return accept({ state: "AWAITED", name: kept, format, size, mayHoldCpr: containsCpr(kept) });
}
