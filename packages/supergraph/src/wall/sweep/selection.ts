import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
} from "graphql";

type Field = GraphQLField<unknown, unknown>;

/** A thing with an identity that can be asked for again, as against a part of one. */
export function isEntity(type: GraphQLObjectType): boolean {
  const isKeyed = type.astNode?.directives?.some(({ name }) => name.value === "key") === true;
  return type.name === "Municipality" || isKeyed || type.getInterfaces().some(({ name }) => name === "Node");
}

/**
 * Everything that can be selected of a type, through `depth` further things; parts and lists of things do not count. Fields
 * are named `Type__field`, so that several types fit into one selection and an answer says what each value is. `without`: a field of the type itself that is left out.
 */
export function everythingOf(type: GraphQLObjectType, depth: number, without?: string): string {
  return everythingInside(type, depth, [], without);
}

/** `inside`: the parts that the selection is inside of. A part that leads back to one of them ends there. */
function everythingInside(
  type: GraphQLObjectType,
  depth: number,
  inside: readonly GraphQLObjectType[],
  without?: string,
): string {
  const fields = Object.values(type.getFields()).filter(
    ({ name, args }) => name !== without && !args.some(isRequiredArgument),
  );
  const selected = fields.map((field) => selectedField(type, field, depth, inside)).filter((text) => text !== "");
  return ["__typename", ...selected].join(" ");
}

function selectedField(
  type: GraphQLObjectType,
  field: Field,
  depth: number,
  inside: readonly GraphQLObjectType[],
): string {
  const target = getNamedType(field.type);
  const name = `${type.name}__${field.name}: ${field.name}${field.args.some(({ name: each }) => each === "first") ? "(first: 100)" : ""}`;
  if (isLeafType(target)) return name;
  if (!isObjectType(target) || isInterfaceType(target)) return "";
  // A list's edges have the things that stand beside them: by their ids they are known.
  if (type.name.endsWith("Edge") && field.name === "node") return `${name} { __typename ${target.name}__id: id }`;
  if (!isEntity(target))
    return [...inside, type].includes(target)
      ? ""
      : `${name} { ${everythingInside(target, depth, [...inside, type])} }`;
  return depth === 0 ? "" : `${name} { ${everythingInside(target, depth - 1, [])} }`;
}
