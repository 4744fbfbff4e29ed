import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { UnreadableFile } from "./unreadable-file.ts";

function inWords(error: unknown, file: string): UnreadableFile {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return new UnreadableFile(`There is no file ${file}.`, 0, error);
  if (code === "EACCES") return new UnreadableFile(`The file ${file} may not be read.`, 0, error);
  if (code === "EISDIR") return new UnreadableFile(`${file} is a folder, not a file.`, 0, error);
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA")
    return new UnreadableFile(
      `The file ${file} is not UTF-8, as JSON has to be: letters such as æ, ø and å would be lost. Save it as UTF-8. Nothing was read.`,
      0,
      error,
    );
  return new UnreadableFile(`The file ${file} cannot be read (${code ?? "unknown"}).`, 0, error);
}

/** SHA-256 of a text file, in hexadecimal. Throws `UnreadableFile` for one that cannot be read, and for one that is not UTF-8. */
export async function hashOfText(file: string): Promise<string> {
  const hash = createHash("sha256");
  // A letter that is cut in two at the very end is let pass: the file breaks off there, and what came before can be read.
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const part of createReadStream(file) as AsyncIterable<Uint8Array>) {
      hash.update(part);
      decoder.decode(part, { stream: true });
    }
  } catch (error) {
    throw inWords(error, file);
  }
  return hash.digest("hex");
}
