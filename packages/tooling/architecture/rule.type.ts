import type { IForbiddenRuleType } from "dependency-cruiser";

/** A rule in dependency-cruiser's own words. `comment` is the sentence that people read when it is broken. */
export type ArchitectureRule = IForbiddenRuleType & { readonly name: string; readonly comment: string };

/** Files that no user ever runs: they may reach further than the code that they try or show. */
export const notProduct =
  "(\\.test\\.tsx?$|\\.stories\\.tsx$|\\.config\\.ts$|/src/(testing|story-frame|wall)/|\\.fixture\\.tsx?$|^packages/[^/]+/test/)";

/** A path inside one of the given npm packages, wherever pnpm has put it. */
export function npm(...names: readonly string[]): string {
  return `node_modules/(${names.join("|")})(/|$)`;
}
