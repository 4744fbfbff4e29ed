import type { ArchitectureRule } from "./rule.type.ts";
import { notProduct, npm } from "./rule.type.ts";

/** Workspace packages other than those named. */
function ours(...allowed: readonly string[]): { path: string; pathNot: string } {
  return { path: "^(packages|prisma|apps)/", pathNot: `^packages/(${allowed.join("|")})/` };
}

/** How the browser's side is layered: tokens at the bottom, then components, shell, features, apps. */
export const frontendRules: readonly ArchitectureRule[] = [
  {
    name: "tokens-import-nothing",
    comment: "Tokens are data: they import no other package.",
    severity: "error",
    from: { path: "^packages/tokens/src/", pathNot: `^packages/tokens/src/build/|${notProduct}` },
    to: { pathNot: "^packages/tokens/", dependencyTypesNot: ["core"] },
  },
  {
    name: "components-know-no-domain",
    comment:
      "Components import tokens and React Aria alone: no domain, no graph, no data, so that anyone can use them.",
    severity: "error",
    from: { path: "^packages/components/", pathNot: notProduct },
    to: {
      pathNot: `^packages/(components|tokens)/|${npm("react", "react-dom", "react-aria[^/]*", "react-stately", "@react-aria/[^/]+", "@react-types/[^/]+", "@react-stately/[^/]+", "@internationalized/[^/]+", "@types/react", "@types/react-dom")}`,
    },
  },
  {
    name: "shell-knows-no-feature",
    comment: "The shell mounts what a configuration names; it imports components, tokens and domain, never a feature.",
    severity: "error",
    from: { path: "^packages/shell/", pathNot: notProduct },
    to: ours("shell", "components", "tokens", "domain"),
  },
  {
    name: "features-stand-on-the-shell",
    comment: "A feature imports components, the domain's types and predicates, and the shell.",
    severity: "error",
    from: { path: "^packages/features/", pathNot: notProduct },
    to: ours("features", "components", "domain", "shell"),
  },
  {
    name: "frontends-are-thin",
    comment:
      "A frontend is configuration, theme and entry: it imports features, shell and tokens, nothing of the server.",
    severity: "error",
    from: { path: "^apps/(?!gateway/|subgraphs/)[^/]+/", pathNot: notProduct },
    to: { path: "^(packages|prisma)/", pathNot: "^packages/(features|shell|tokens|components)/" },
  },
];
