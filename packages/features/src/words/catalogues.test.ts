/// <reference types="node" />
import { shellWords, type Catalogue } from "@indgang/shell";
import { globSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, it } from "vitest";

const sources = fileURLToPath(new URL("..", import.meta.url));

function isCatalogue(value: unknown): value is Catalogue {
  return typeof value === "object" && value !== null && "namespace" in value && "messages" in value;
}

async function catalogues(): Promise<readonly Catalogue[]> {
  const files = globSync("**/*{words,terms,states}.ts", { cwd: sources }).filter((file) => !file.includes("generated"));
  const modules = await Promise.all(
    files.map((file): Promise<object> => import(pathToFileURL(`${sources}${file}`).href)),
  );
  return [shellWords, ...modules.flatMap((module) => Object.values(module).filter(isCatalogue))];
}

/** The names that a message's braces hold; the branches of a plural are opened first. */
function placeholders(text: string): readonly string[] {
  const opened = text.replace(/(?:=\d+|one|other)\s*\{/gu, "");
  return [
    ...new Set([...opened.matchAll(/\{\s*(\w+)\s*(?:\}|,\s*plural)/gu)].map((match) => match[1] ?? "")),
  ].toSorted();
}

const all = await catalogues();

it("finds the catalogues", () => {
  expect(all.length).toBeGreaterThan(25);
  expect(new Set(all.map(({ namespace }) => namespace)).size).toBe(all.length);
});

it.each(all.map((catalogue) => [catalogue.namespace, catalogue] as const))(
  "%s says everything in Danish and in English, with the same facts",
  (_name, { messages }) => {
    for (const [key, { da, en }] of Object.entries(messages)) {
      expect(da.trim(), key).not.toBe("");
      expect(en.trim(), key).not.toBe("");
      expect(placeholders(en), key).toEqual(placeholders(da));
    }
  },
);
