import { useState } from "react";

/** What became of typed text: a value (null for empty), or the problem with it. */
export type Parsed<Value, Problem> =
  | { readonly value: Value | null; readonly problem: null }
  | { readonly value: null; readonly problem: Problem };

export interface ParsedTextOptions<Value, Problem> {
  readonly value?: Value | null | undefined;
  readonly defaultValue?: Value | null | undefined;
  readonly onChange?: ((value: Value | null, problem: Problem | null) => void) | undefined;
  readonly parse: (text: string) => Parsed<Value, Problem>;
  readonly format: (value: Value) => string;
}

/** The text as its field shows and changes it. */
export interface TypedText {
  readonly text: string;
  /** Sent with a form: the value, or the text as long as it is none. */
  readonly submitted: string;
  /** Only now does the person want to be told what is wrong. */
  readonly isLeft: boolean;
  type(next: string): void;
  /** The person goes on to something else. */
  leave(): void;
}

/** What the field's owner may know and do besides. */
export interface ParsedText<Value, Problem> extends TypedText {
  readonly value: Value | null;
  /** What is wrong with the text as it stands. */
  readonly problem: Problem | null;
  choose(next: Value): void;
}

/** Text that stands for a value. What cannot be read stays as typed; what can is tidied when the field is left. */
export function useParsedText<Value, Problem>({
  value,
  defaultValue,
  onChange,
  parse,
  format,
}: ParsedTextOptions<Value, Problem>): ParsedText<Value, Problem> {
  const write = (given: Value | null | undefined) => (given === null || given === undefined ? "" : format(given));
  const [text, setText] = useState(() => write(value ?? defaultValue));
  const [isLeft, setLeft] = useState(false);
  const [seen, setSeen] = useState(value);
  const parsed = parse(text);

  // Only a value that comes from outside replaces the text; the echo of what was typed must not.
  if (value !== undefined && !Object.is(value, seen)) {
    setSeen(value);
    if (!Object.is(value, parsed.value)) setText(write(value));
  }

  return {
    text,
    value: parsed.value,
    problem: parsed.problem,
    isLeft,
    submitted: parsed.problem === null ? String(parsed.value ?? "") : text,
    type(next: string) {
      setText(next);
      const result = parse(next);
      onChange?.(result.value, result.problem);
    },
    choose(next: Value) {
      setText(format(next));
      onChange?.(next, null);
    },
    leave() {
      setLeft(true);
      if (parsed.value !== null) setText(format(parsed.value));
    },
  };
}
