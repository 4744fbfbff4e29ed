import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "../process/root.ts";

/** What we say in a package's `tsconfig.json`; everything else stands in `tsconfig.base.json`. */
export interface PackageSettings {
  readonly compilerOptions?: Readonly<Record<string, unknown>>;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/** Where the compiler's own files lie. Types of Node are looked for from here on upwards. */
const folder = "packages/tooling/tmp/types";

/** Packages with the same settings, in the order in which they came. */
export function programsOf(
  packages: ReadonlyMap<string, PackageSettings>,
): readonly (readonly [PackageSettings["compilerOptions"], readonly string[]])[] {
  const groups = Map.groupBy(packages.keys(), (name) => JSON.stringify(packages.get(name)?.compilerOptions ?? {}));
  return [...groups.values()].map((names) => [packages.get(names[0] ?? "")?.compilerOptions, names]);
}

/**
 * Runs `check` with the settings of one program for all packages of the same settings: what they share is read and checked
 * once, not once for each that imports it, which takes a quarter of the time.
 */
export async function withTypePrograms<Result>(
  folders: readonly string[],
  check: (settings: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const packages = new Map(folders.map((name) => [name, settingsOf(name)]));
  const place = join(root, folder);
  const up = relative(place, root);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  try {
    const files = programsOf(packages).map(([compilerOptions, names], index) => {
      const inside = (which: "include" | "exclude"): readonly string[] =>
        names.flatMap((name) => packages.get(name)?.[which]?.map((pattern) => join(up, name, pattern)) ?? []);
      const exclude = [join(up, "**/node_modules"), ...inside("exclude")];
      const settings = {
        extends: join(up, "tsconfig.base.json"),
        compilerOptions,
        include: inside("include"),
        exclude,
      };
      const file = join(folder, `${index}.json`);
      writeFileSync(join(root, file), JSON.stringify(settings));
      return file;
    });
    return await check(files);
  } finally {
    rmSync(place, { recursive: true });
  }
}

function settingsOf(name: string): PackageSettings {
  const file = join(root, name, "tsconfig.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as PackageSettings) : {};
}
