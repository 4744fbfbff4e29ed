import {
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type NameNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { collectFields, type Surroundings } from "./collect-fields.ts";
import { placeOf } from "./place-of.ts";
import type { Place, Shape, Wanted } from "./shape.type.ts";

/** A selection as the planner gets it, and how to read what comes back. */
interface Normal {
  readonly selectionSet: SelectionSetNode;
  readonly shape: Shape;
}

const name = (value: string): NameNode => ({ kind: Kind.NAME, value });
const typenameField: FieldNode = { kind: Kind.FIELD, name: name("__typename") };
const typenamePlace: Place = { isRequired: true, entries: null, typename: null };

/**
 * Selections without fragments on objects, repeated fields, conditions and names that a client chose:
 * the planner's projection of answers gets none of these right in every case. Where a place has several types,
 * each has one inline fragment.
 */
export function normalForm(
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
  surroundings: Surroundings,
): Normal {
  if (isObjectType(type)) return ofObject(type, selectionSets, surroundings);
  const possible = surroundings.schema
    .getPossibleTypes(type)
    .map((each) => [each, ofObject(each, selectionSets, surroundings)] as const);
  const fragments = possible.flatMap(([each, { selectionSet }]): SelectionNode[] =>
    selectionSet.selections[0] === typenameField
      ? []
      : [{ kind: Kind.INLINE_FRAGMENT, typeCondition: { kind: Kind.NAMED_TYPE, name: name(each.name) }, selectionSet }],
  );
  return {
    selectionSet: { kind: Kind.SELECTION_SET, selections: [typenameField, ...fragments] },
    shape: new Map(possible.flatMap(([, { shape }]) => [...shape])),
  };
}

function ofObject(
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
  surroundings: Surroundings,
): Normal {
  const selections: FieldNode[] = [];
  const wanted: Wanted[] = [];
  for (const [key, nodes] of collectFields(type, selectionSets, surroundings)) {
    const field = fieldOf(type, key, nodes, surroundings);
    if (!field) continue;
    wanted.push(field.wanted);
    if (field.node) selections.push(field.node);
  }
  return {
    selectionSet: { kind: Kind.SELECTION_SET, selections: selections.length > 0 ? selections : [typenameField] },
    shape: new Map([[type.name, wanted]]),
  };
}

function fieldOf(
  type: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
  surroundings: Surroundings,
): { readonly wanted: Wanted; readonly node?: FieldNode } | null {
  const [first] = nodes;
  if (!first) return null;
  if (first.name.value === "__typename") return { wanted: { key, inner: null, place: typenamePlace, shape: null } };
  const field = type.getFields()[first.name.value];
  // What is not in the schema is of introspection, which is answered elsewhere.
  if (!field) return null;
  // A client's alias may be the name of a key that the planner needs, or `__typename`. No field of the graph has two underscores.
  const inner = first.alias && first.alias.value !== first.name.value ? `alias__${key}` : first.name.value;
  const target = getNamedType(field.type);
  const below = isCompositeType(target)
    ? normalForm(
        target,
        nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : [])),
        surroundings,
      )
    : null;
  const node: FieldNode = {
    kind: Kind.FIELD,
    name: first.name,
    ...(inner === first.name.value ? {} : { alias: name(inner) }),
    ...(first.arguments?.length ? { arguments: first.arguments } : {}),
    ...(below ? { selectionSet: below.selectionSet } : {}),
  };
  return { wanted: { key, inner, place: placeOf(field.type), shape: below?.shape ?? null }, node };
}
