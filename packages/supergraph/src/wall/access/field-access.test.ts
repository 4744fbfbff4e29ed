import { isInterfaceType, isIntrospectionType, isObjectType } from "graphql";
import { expect, it } from "vitest";
import { subgraphs } from "../../registry.ts";
import { createTogetherEngine } from "../../together/create-together-engine.ts";
import { listedFields } from "./field-access.ts";

it("every field of the graph stands in the table of field access once, and nothing else does", () => {
  const types = Object.values(createTogetherEngine({ subgraphs }).schema.getTypeMap());
  const fields = types.flatMap((type) => {
    // What is followed is answered by the query beside it.
    const isAnswered = !isIntrospectionType(type) && type.name !== "Subscription";
    const hasFields = (isObjectType(type) || isInterfaceType(type)) && isAnswered;
    return hasFields ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [];
  });
  expect(listedFields.toSorted()).toEqual(fields.toSorted());
});
