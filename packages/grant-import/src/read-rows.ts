import { createReadStream } from "node:fs";
import chain from "stream-chain";
import { parser } from "stream-json";
import { pick } from "stream-json/filters/pick.js";
import { streamArray } from "stream-json/streamers/stream-array.js";
import { UnreadableFile } from "./unreadable-file.ts";

/** A row with its place in the file, from 1. */
export interface FileRow {
  readonly position: number;
  readonly value: unknown;
}

function inWords(error: unknown, file: string, rowsRead: number): UnreadableFile {
  const { message } = error as Error;
  const place =
    rowsRead === 0
      ? `before the first row (${message}). Nothing was read.`
      : `after row ${rowsRead} (${message}). The rows before are in; the same command with a whole file goes on from there.`;
  return new UnreadableFile(`The file ${file} is not whole JSON: it breaks ${place}`, rowsRead, error);
}

/** The rows of a 360Giving file one by one, whatever its size: it is never held whole. Throws `UnreadableFile`. */
export async function* readRows(file: string): AsyncGenerator<FileRow> {
  let rowsRead = 0;
  let hasList = false;
  const watch = (token: parser.Token): parser.Token => {
    if (token.name === "startArray") hasList = true;
    return token;
  };
  try {
    const rows = chain([createReadStream(file), parser(), pick({ filter: "grants" }), watch, streamArray()]);
    for await (const { value } of rows as AsyncIterable<{ readonly value: unknown }>) {
      rowsRead += 1;
      yield { position: rowsRead, value };
    }
  } catch (error) {
    throw inWords(error, file, rowsRead);
  }
  if (!hasList)
    throw new UnreadableFile(
      `The file ${file} has no list called “grants”, as a 360Giving file has. Nothing was read.`,
      0,
    );
}
