import { isObjectType, isUnionType, parse } from "graphql";
import type { Subgraph } from "@indgang/subgraph-kit";
import { chunks, type Question } from "./operations.ts";
import type { Planted } from "./planted-ids.ts";
import { everythingOf } from "./selection.ts";

/** Every entity that a subgraph answers by reference, with every id: what the gateway may ask, and whoever gets past it. */
export function referenceQuestions({ name, schema, references }: Subgraph, planted: Planted): readonly Question[] {
  const entities = schema.getType("_Entity");
  const types = isUnionType(entities) ? entities.getTypes() : [];
  return types.flatMap((type) => {
    // A reference that belongs elsewhere gives back the key that it was given.
    const isOwn = references[type.name]?.owns === true;
    const selection = isObjectType(type) ? everythingOf(type, 1, isOwn ? undefined : "id") : "";
    const text = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type.name} { ${selection} } } }`;
    const document = parse(text);
    return chunks(planted.idsOf(type.name)).map((ids, index) => ({
      name: `${name} _entities ${type.name} ${index}`,
      document,
      values: [{ representations: ids.map((id) => ({ __typename: type.name, id })) }],
    }));
  });
}
