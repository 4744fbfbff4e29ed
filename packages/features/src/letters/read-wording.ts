import type { LetterWording } from "@indgang/domain/letters";

/** A title and a text out of the browser's storage; undefined for anything else. */
export function readWording(found: unknown): LetterWording | undefined {
  if (typeof found !== "object" || found === null || !("title" in found) || !("text" in found)) return undefined;
  const { title, text } = found;
  return typeof title === "string" && typeof text === "string" ? { title, text } : undefined;
}
