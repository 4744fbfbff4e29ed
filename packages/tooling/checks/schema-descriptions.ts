import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { root } from "../process/root.ts";
import type { Check } from "./check.type.ts";

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

function isSilent({ description }: Described): boolean {
  return (description ?? "").trim() === "";
}

function silentIn(type: GraphQLNamedType): string[] {
  const own = isSilent(type) ? [type.name] : [];
  const named = (element: Described): string => `${type.name}.${element.name}`;
  if (isEnumType(type)) return [...own, ...type.getValues().filter(isSilent).map(named)];
  if (isInputObjectType(type)) return [...own, ...Object.values(type.getFields()).filter(isSilent).map(named)];
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  const fields = Object.values(type.getFields());
  const silentArguments = fields.flatMap((field) =>
    field.args.filter(isSilent).map((argument) => `${named(field)}(${argument.name}:)`),
  );
  return [...own, ...fields.filter(isSilent).map(named), ...silentArguments];
}

/** Every type, field, argument, input field and enum value without a description. `sdl`: a whole schema. */
export function undescribed(sdl: string): string[] {
  const types = Object.values(buildSchema(sdl).getTypeMap());
  return types.filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type)).flatMap(silentIn);
}

export const schemaDescriptions: Check = {
  name: "Every element of the graph is described",
  findings() {
    const sdl = readFileSync(join(root, "packages/supergraph/schema.graphql"), "utf8");
    return Promise.resolve(undescribed(sdl).map((element) => `${element} has no description.`));
  },
};
