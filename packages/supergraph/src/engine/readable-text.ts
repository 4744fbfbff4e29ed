import { BREAK, Kind, visit, type DocumentNode } from "graphql";

/** True when a text somewhere in the value cannot be kept: PostgreSQL knows no U+0000, and half of a surrogate pair would come back as another character. */
export function holdsUnreadableText(value: unknown): boolean {
  if (typeof value === "string") return value.includes("\u0000") || !value.isWellFormed();
  return typeof value === "object" && value !== null && Object.values(value).some(holdsUnreadableText);
}

/** The same of the texts that are written out in a document. */
export function writesUnreadableText(document: DocumentNode): boolean {
  let isFound = false;
  visit(document, {
    [Kind.STRING]({ value }) {
      isFound ||= holdsUnreadableText(value);
      return isFound ? BREAK : undefined;
    },
  });
  return isFound;
}
