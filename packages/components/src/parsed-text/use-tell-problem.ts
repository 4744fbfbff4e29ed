import { useEffect, useId, useRef } from "react";

/**
 * Tells the form around what the field says of text that is no value; null once it is one.
 * `source` is the field itself: its place in the form may change while it stands there.
 */
export type OnProblem = (source: string, words: string | null) => void;

/** What a field whose text stands for a value takes besides. */
export interface ParsedFieldProps {
  /** Told as soon as the text cannot be read, before the field itself says so on leaving; and null when the field goes away. */
  readonly onProblem?: OnProblem | undefined;
}

export function useTellProblem(words: string | null, onProblem: OnProblem | undefined): void {
  const source = useId();
  const latest = useRef(onProblem);
  useEffect(() => {
    latest.current = onProblem;
    onProblem?.(source, words);
  }, [source, words, onProblem]);
  useEffect(() => () => latest.current?.(source, null), [source]);
}
