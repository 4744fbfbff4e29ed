import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

/** Paths of the schema's elements that nobody has described: types, fields, arguments, input fields, enum values. The schema is the integrators' manual. */
export function undescribedElements(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !isOfFederation(type.name))
    .flatMap(undescribedInType)
    .sort();
}

function isOfFederation(name: string): boolean {
  return name.startsWith("_") || name.includes("__");
}

function undescribedInType(type: GraphQLNamedType): readonly string[] {
  return [...named("", [type]), ...undescribedMembers(type)];
}

function undescribedMembers(type: GraphQLNamedType): readonly string[] {
  const prefix = `${type.name}.`;
  if (isEnumType(type)) return named(prefix, type.getValues());
  if (isInputObjectType(type)) return named(prefix, Object.values(type.getFields()));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = Object.values(type.getFields()).filter((field) => !isOfFederation(field.name));
  return [...named(prefix, fields), ...fields.flatMap((field) => named(`${prefix}${field.name}.`, field.args))];
}

function named(prefix: string, elements: readonly Described[]): readonly string[] {
  return elements.filter(({ description }) => !description?.trim()).map(({ name }) => prefix + name);
}
