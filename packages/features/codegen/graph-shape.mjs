import { isInterfaceType, isObjectType } from "graphql";

/** Writes what the normalised cache must know of the schema, and no more: which types stand for which, and which have no id. */
export function plugin(schema) {
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith("__"));
  const roots = [schema.getQueryType(), schema.getMutationType()];
  // Fragments are written on objects and interfaces, never on unions.
  const possibleTypes = Object.fromEntries(
    types
      .filter(isInterfaceType)
      .map((type) => [type.name, schema.getPossibleTypes(type).map((possible) => possible.name)]),
  );
  const refusals = new Set(possibleTypes.Refusal ?? []);
  const isKeyless = (type) => !("id" in type.getFields()) || refusals.has(type.name);
  const keylessTypes = types
    .filter((type) => isObjectType(type) && !roots.includes(type) && isKeyless(type))
    .map((type) => type.name);
  return [
    `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(possibleTypes)};`,
    `export const keylessTypes: readonly string[] = ${JSON.stringify(keylessTypes)};`,
    "",
  ].join("\n");
}
