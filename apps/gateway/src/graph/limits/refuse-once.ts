import { Kind, visit, type DocumentNode, type GraphQLError } from "graphql";

/** Ways of calling one document that are remembered: page sizes and conditions, mostly one. */
const mostCalls = 100;

interface Weighed {
  /** The variables that sizes and conditions hang on. */
  readonly decisive: readonly string[];
  readonly passed: Set<string>;
}

/** Arguments whose value decides how large an answer may grow. */
const sizes: readonly string[] = ["first", "last", "if"];

/** By document: the server parses each text once, and forgets it when it is not asked for. */
const documents = new WeakMap<DocumentNode, Weighed>();

/**
 * The refusal that `weigh` gives, or null. An operation that was within its bounds is not weighed again with the same sizes and
 * conditions. `variables` are the coerced ones.
 */
export function refuseOnce(
  document: DocumentNode,
  operationName: string | undefined,
  variables: Readonly<Record<string, unknown>>,
  weigh: () => GraphQLError | null,
): GraphQLError | null {
  const weighed = documents.get(document) ?? { decisive: decisiveVariables(document), passed: new Set<string>() };
  documents.set(document, weighed);
  const call = JSON.stringify([operationName, ...weighed.decisive.map((name) => variables[name])]);
  if (weighed.passed.has(call)) return null;
  const refusal = weigh();
  if (refusal === null) {
    if (weighed.passed.size >= mostCalls) weighed.passed.clear();
    weighed.passed.add(call);
  }
  return refusal;
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
