import { isInterfaceType } from "graphql";

/** Writes what the normalised cache must know of the schema, and no more: which types stand for which, and which are not kept by their id. */
export function plugin(schema) {
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith("__"));
  // Fragments are written on objects and interfaces, never on unions.
  const possibleTypes = Object.fromEntries(
    types
      .filter(isInterfaceType)
      .map((type) => [type.name, schema.getPossibleTypes(type).map((possible) => possible.name)]),
  );
  // What has no id the cache keeps with what it belongs to; a refusal is kept so even where it has one.
  const keylessTypes = (possibleTypes.Refusal ?? []).filter((name) => "id" in schema.getType(name).getFields());
  return [
    `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(possibleTypes)};`,
    `export const keylessTypes: readonly string[] = ${JSON.stringify(keylessTypes)};`,
    "",
  ].join("\n");
}
