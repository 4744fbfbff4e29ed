import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { examples } from "../graphiql/examples.ts";
import { environment } from "./environment.ts";
import { limits } from "./graph/limits/limits.ts";

const manual = (name: string): string => readFileSync(new URL(`../../../docs/${name}.md`, import.meta.url), "utf8");
const withoutSpace = (text: string): string => text.replace(/#.*$/gmu, "").replace(/\s+/gu, " ");

it.each(Object.keys(environment.shape))("the operators' manual explains %s", (variable) => {
  expect(manual("operators")).toContain(`\`${variable}\``);
});

it.each(Object.entries(limits))("the integrators' manual tells the limit of %s, %i", (_name, value) => {
  const told = manual("integrators").split("## Limits")[1];
  expect(told).toMatch(new RegExp(`\\b${value.toLocaleString("en")}\\b`, "u"));
});

it("the integrators' manual shows the examples that GraphiQL opens with", () => {
  const shown = withoutSpace(manual("integrators"));
  for (const { query } of examples) {
    const words = withoutSpace(query).trim();
    expect(shown.replaceAll(" ", "")).toContain(words.replaceAll(" ", ""));
  }
});
