import { globSync } from "node:fs";
import { join } from "node:path";
import type { Rolldown } from "vite";
import { root } from "../process/root.ts";

type Built = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

const entrance = "apps/entrance/index.html";
const signedIn = "packages/shell/src/signed-in-app.tsx";
const staffsFirst = [
  "packages/features/src/my-work/my-work-screen.tsx",
  "packages/features/src/notifications/unread/watch-unread.ts",
];

/** A file of the first page, and whether a module belongs to it. The first that takes a module has it. */
interface Part {
  readonly name: string;
  readonly test: (id: string) => boolean;
}

/**
 * Brings what the first page waits for in a handful of files: each is packed by itself, so that forty small ones weigh a tenth more. `built` is a
 * build that was divided by what is used together alone. Whoever is not signed in gets no more than there, and the entrance nothing of the
 * staff's: what it may ever open is divided as it was.
 */
export function firstPage(built: Built): readonly Part[] {
  const chunks = new Map(built.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file] as const] : [])));
  const opening = (file: string): Rolldown.OutputChunk => {
    const found = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId === join(root, file));
    if (found === undefined) throw new Error(`${file}, which opens the first page, is no file of the build.`);
    return found;
  };
  const reach = (files: readonly string[], isWhole = false): ReadonlySet<string> => {
    const found = new Set<Rolldown.OutputChunk>();
    const visit = (chunk: Rolldown.OutputChunk | undefined): void => {
      if (chunk === undefined || found.has(chunk)) return;
      found.add(chunk);
      for (const next of isWhole ? [...chunk.imports, ...chunk.dynamicImports] : chunk.imports) visit(chunks.get(next));
    };
    for (const file of files) visit(opening(file));
    return new Set([...found].flatMap(({ moduleIds }) => moduleIds));
  };
  const staff = globSync("apps/*/index.html", { cwd: root }).filter((file) => file !== entrance);
  const ofStaff = reach(staff);
  const everybody = new Set([...reach([entrance])].filter((id) => ofStaff.has(id)));
  const ofEntrance = reach([entrance], true);
  const part = (name: string, modules: ReadonlySet<string>): Part => ({
    name,
    test: (id) => modules.has(id) && !id.startsWith(join(root, "apps")),
  });
  return [
    // Changes with a new version of React alone, and is kept by browsers until then.
    { name: "react-dom", test: (id) => /node_modules\/react-dom\//u.test(id) },
    part("shell", everybody),
    part("signed-in", reach([signedIn])),
    part("staff", new Set([...reach([...staff, ...staffsFirst])].filter((id) => !ofEntrance.has(id)))),
  ];
}
