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
  const fields = Object.values(type.getFields()).filter(
    ({ name, args }) => name !== without && !args.some(isRequiredArgument),
  );
  const selected = fields.map((field) => selectedField(type, field, depth)).filter((text) => text !== "");
  return ["__typename", ...selected].join(" ");
}

function selectedField(type: GraphQLObjectType, field: Field, depth: number): string {
  const target = getNamedType(field.type);
  const name = `${type.name}__${field.name}: ${field.name}${field.args.some(({ name: each }) => each === "first") ? "(first: 100)" : ""}`;
  if (isLeafType(target)) return name;
  if (!isObjectType(target) || isInterfaceType(target)) return "";
  if (!isEntity(target)) return `${name} { ${everythingOf(target, depth)} }`;
  return depth === 0 ? "" : `${name} { ${everythingOf(target, depth - 1)} }`;
}
