import { registerEnumType } from "type-graphql";

interface EnumDefinition<Names extends string> {
  readonly name: string;
  readonly description: string;
  /** A description for each value. */
  readonly values: Readonly<Record<Names, string>>;
}

/** Registers an enum whose values are the same text inside and outside, and gives the object that `@Field(() => …)` takes. */
export function graphEnum<const Names extends string>({
  name,
  description,
  values,
}: EnumDefinition<Names>): { readonly [Name in Names]: Name } {
  const names = Object.keys(values) as Names[];
  const enumObject = Object.fromEntries(names.map((value) => [value, value])) as { [Name in Names]: Name };
  const valuesConfig = Object.fromEntries(names.map((value) => [value, { description: values[value] }])) as {
    [Name in Names]: { description: string };
  };
  registerEnumType(enumObject, { name, description, valuesConfig });
  return enumObject;
}
