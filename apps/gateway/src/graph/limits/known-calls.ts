import { Kind, visit, type DocumentNode } from "graphql";

/** One way of asking: the same operation with the same variables is within its bounds once and for all. */
export interface Call {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  /** As they were sent. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Ways of calling one document that are remembered: page sizes and conditions, mostly one. */
const mostCalls = 100;

interface Weighed {
  /** The variables that sizes and conditions hang on. */
  readonly decisive: readonly string[];
  readonly fitting: Set<string>;
}

/** Arguments whose value decides how large an answer may grow. */
const sizes: readonly string[] = ["first", "last", "if"];

/** By document: the server parses each text once, and forgets it when it is not asked for. */
const documents = new WeakMap<DocumentNode, Weighed>();

/** True when a call with the same sizes and conditions was weighed before and found to be within the bounds. */
export function isKnownToFit(call: Call): boolean {
  const weighed = documents.get(call.document);
  return weighed !== undefined && weighed.fitting.has(keyOf(call, weighed));
}

/** To be said of a call whose variables are right and that is within the bounds. */
export function rememberToFit(call: Call): void {
  const { document } = call;
  const weighed = documents.get(document) ?? { decisive: decisiveVariables(document), fitting: new Set<string>() };
  documents.set(document, weighed);
  if (weighed.fitting.size >= mostCalls) weighed.fitting.clear();
  weighed.fitting.add(keyOf(call, weighed));
}

function keyOf({ operationName, variables }: Call, { decisive }: Weighed): string {
  // A variable that is left out has its default, and null has none.
  return JSON.stringify([operationName, ...decisive.map((name) => (name in variables ? [variables[name]] : []))]);
}

function decisiveVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Argument({ name, value }) {
      if (value.kind === Kind.VARIABLE && sizes.includes(name.value)) names.add(value.name.value);
    },
  });
  return [...names];
}
