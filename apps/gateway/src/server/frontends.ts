import { existsSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import type { Viewer } from "@indgang/domain/kernel";

/** A frontend: an application in the browser that answers everything below its path with its own first page. */
export interface Frontend {
  readonly name: string;
  /** With slashes at both ends. */
  readonly path: string;
}

/** What the browser's build left: all files by their path on this site, and the frontends among them. */
export interface PublicFiles {
  readonly directory: string;
  readonly files: ReadonlySet<string>;
  readonly frontends: readonly Frontend[];
}

/** Reads what has been built for the browser. A fifth frontend is found by being there; nothing built is an empty site. */
export function findPublicFiles(directory: string): PublicFiles {
  const found = existsSync(directory) ? readdirSync(directory, { recursive: true, withFileTypes: true }) : [];
  const files = new Set(
    found
      .filter((entry) => entry.isFile())
      .map(
        (entry) =>
          `/${join(entry.parentPath, entry.name)
            .slice(directory.length + 1)
            .split(sep)
            .join("/")}`,
      ),
  );
  const frontends = [...files]
    .map((file) => /^\/([^/]+)\/index\.html$/u.exec(file)?.[1])
    .filter((name) => name !== undefined)
    .map((name) => ({ name, path: `/${name}/` }));
  return { directory, files, frontends };
}

/** The frontend of those who speak for an association. */
const entrance = "entrance";

/** The path of the viewer's own frontend: the one named as her administration, or the associations' entrance. Null for everybody else. */
export function ownFrontend(
  frontends: readonly Frontend[],
  { administration, seat }: Pick<Viewer, "administration" | "seat">,
): string | null {
  const own = seat === "association" ? entrance : administration;
  return frontends.find(({ name }) => name === own)?.path ?? null;
}
