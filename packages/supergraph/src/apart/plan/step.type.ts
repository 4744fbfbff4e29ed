/** One step of the way to a place: a field, every entry of a list (`@`), or only objects of these types. */
export type Segment = string | ReadonlySet<string>;

/** Every entry of a list. No field has such a name. */
export const everyEntry = "@";

/** What is asked of a subgraph in one request. */
export interface Question {
  readonly subgraph: string;
  /** The operation as text. */
  readonly text: string;
  /** The operation's variables that the question passes on. */
  readonly variables: readonly string[];
}

/** Entities whose fields another subgraph knows: where they stand in the answer so far, and under which names they are asked for. */
export interface Lookup {
  /** The field of the question that answers them, in their order. */
  readonly alias: string;
  /** The variable of the question that takes their keys. */
  readonly variable: string;
  readonly paths: readonly (readonly Segment[])[];
  readonly typenames: ReadonlySet<string>;
}

/** What is to be done to answer an operation, and in which order. */
export type Step =
  | { readonly kind: "sequence" | "parallel"; readonly steps: readonly Step[] }
  /** `keys`: what the answer is called. */
  | { readonly kind: "fields"; readonly question: Question; readonly keys: readonly string[] }
  | { readonly kind: "entities"; readonly question: Question; readonly lookups: readonly Lookup[] };
