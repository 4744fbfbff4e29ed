import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from "graphql";

type Info = Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">;

/** A selection is a node of one document, and documents are kept as long as they are asked for. */
const known = new WeakMap<SelectionSetNode, ReadonlySet<string>>();

/** The fields that are read of the entities which a field answers, beside their key: those of every type that may stand there together. */
export function askedFields({ fieldNodes, fragments }: Info): ReadonlySet<string> {
  const [first, ...others] = fieldNodes;
  // One question asks for entities once under a name; only another client than the gateway would merge two.
  if (!first?.selectionSet || others.length > 0) return collected(fieldNodes, fragments);
  const found = known.get(first.selectionSet) ?? collected([first], fragments);
  known.set(first.selectionSet, found);
  return found;
}

function collected(nodes: Info["fieldNodes"], fragments: Info["fragments"]): ReadonlySet<string> {
  const fields = new Set<string>();
  const seen = new Set<string>();
  const collect = (selectionSet: SelectionSetNode | undefined): void => {
    for (const selection of selectionSet?.selections ?? []) {
      if (selection.kind === Kind.FIELD) fields.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        collect(fragments[selection.name.value]?.selectionSet);
      }
    }
  };
  for (const { selectionSet } of nodes) collect(selectionSet);
  fields.delete("id");
  fields.delete("__typename");
  return fields;
}
