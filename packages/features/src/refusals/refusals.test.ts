/// <reference types="node" />
import { fieldCodes } from "@indgang/domain/kernel";
import { buildSchema, isObjectType } from "graphql";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { faultText, toProblems } from "./field-problems.ts";
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

it("names the field in the summary alone, with its row, and once", () => {
  const words = {
    known: (code: string, { field }: Readonly<Record<string, unknown>>) =>
      code === "REQUIRED" ? `${String(field)} skal udfyldes.` : "Et beløb har højst to decimaler.",
    unknown: () => "",
    label: () => "Beløb",
    row: () => "Budgetpost 2",
    own: () => undefined,
    limit: () => "",
  };
  const wrong = { path: "budget.1.amount", code: "NOT_WHOLE_ORE" };
  const missing = { path: "budget.1.amount", code: "REQUIRED" };
  expect(faultText(wrong, words)).toBe("Et beløb har højst to decimaler.");
  expect(toProblems("form", [wrong, missing], words).map(({ message }) => message)).toEqual([
    "Budgetpost 2: Beløb: Et beløb har højst to decimaler.",
    "Budgetpost 2: Beløb skal udfyldes.",
  ]);
});
