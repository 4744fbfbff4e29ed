import type { HeardCase, Party } from "./hearing.type.ts";

/** An answer as it is typed: its text, and a text per case. */
export interface AnswerDraft {
  readonly text: string;
  readonly comments: Readonly<Record<string, string>>;
}

/** What the party said before, to go on from; empty for the first answer. */
export function toDraft({ id, answer }: Pick<Party, "id" | "answer">, cases: readonly HeardCase[]): AnswerDraft {
  const said = cases.flatMap((one) =>
    one.comments.nodes.filter(({ party }) => party?.id === id).map(({ text }) => [one.id, text] as const),
  );
  return { text: answer?.text ?? "", comments: Object.fromEntries(said) };
}

/** POOL-8: what goes to the graph: all that is said of single cases, in the order of the cases. Empty comments say nothing. */
export function toComments(
  { comments }: AnswerDraft,
  cases: readonly Pick<HeardCase, "id">[],
): { readonly caseId: string; readonly text: string }[] {
  return cases.flatMap(({ id }) => {
    const text = comments[id]?.trim() ?? "";
    return text === "" ? [] : [{ caseId: id, text }];
  });
}

/** The draft out of the tab's storage; undefined when it is none. */
export function readAnswerDraft(found: unknown): AnswerDraft | undefined {
  if (typeof found !== "object" || found === null || !("text" in found && "comments" in found)) return undefined;
  const { text, comments } = found;
  return typeof text === "string" && typeof comments === "object" && comments !== null
    ? { text, comments: Object.fromEntries(Object.entries(comments).map(([id, said]) => [id, String(said)])) }
    : undefined;
}
