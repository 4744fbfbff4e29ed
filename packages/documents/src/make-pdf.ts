import type { DocumentDescription } from "./document.type.ts";
import { personNumbersIn } from "./person-numbers.ts";
import { documentThreads } from "./thread/document-threads.ts";

/** Milliseconds after which a file that is not made never will be. */
const longest = 120_000;

/**
 * The document as a PDF file that everybody can read: tagged in reading order (PDF/UA), with language, title, bookmarks and embedded
 * letters. The same description makes the same bytes. Made on a thread of its own, so that nobody beside it waits. LAW-7: throws when a
 * CPR number stands anywhere in it; whoever has something to say to a person about that asks personNumbersIn before.
 */
export async function makePdf(description: DocumentDescription): Promise<Uint8Array<ArrayBuffer>> {
  const found = personNumbersIn(description);
  if (found.length > 0) throw new Error(`A CPR number stands in a document that was to leave: ${found.join(", ")}.`);
  return documentThreads().run({ kind: "make", description }, longest);
}
