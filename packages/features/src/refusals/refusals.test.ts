/// <reference types="node" />
import { fieldCodes } from "@indgang/domain/kernel";
import { buildSchema, isObjectType } from "graphql";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fieldWords } from "./field-words.ts";
import { refusalWords } from "./refusal-words.ts";

const schema = buildSchema(readFileSync(new URL("../../../supergraph/schema.graphql", import.meta.url), "utf8"));

it("LAW-1 has words for every refusal that the graph can give, and for no others", () => {
  const refusals = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === "Refusal"),
  );
  expect(Object.keys(refusalWords.messages).toSorted()).toEqual(refusals.map(({ name }) => name).toSorted());
});

it("has words for every fault of a field", () => {
  expect(Object.keys(fieldWords.messages).toSorted()).toEqual([...fieldCodes].toSorted());
});
