import { readFileSync, globSync } from "node:fs";
import { join } from "node:path";
import { type DocumentNode, Kind, parse, visit, type DefinitionNode } from "graphql";

/** The documents that the frontends send, by the name of the operation, each with the fragments that it names. */
export function readScreens(root: string): (name: string) => DocumentNode {
  const folder = join(root, "packages/features/src");
  const definitions = new Map<string, DefinitionNode>();
  for (const file of globSync("**/*.graphql", { cwd: folder }))
    for (const definition of parse(readFileSync(join(folder, file), "utf8")).definitions)
      if ("name" in definition && definition.name) definitions.set(definition.name.value, definition);
  return (name) => {
    const needed = new Set<string>();
    const take = (wanted: string): void => {
      const definition = definitions.get(wanted);
      if (definition === undefined) throw new Error(`No screen asks ${wanted}.`);
      if (needed.has(wanted)) return;
      needed.add(wanted);
      visit(definition, { FragmentSpread: (spread) => take(spread.name.value) });
    };
    take(name);
    return { kind: Kind.DOCUMENT, definitions: [...needed].flatMap((each) => definitions.get(each) ?? []) };
  };
}
