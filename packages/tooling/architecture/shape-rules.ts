import type { ArchitectureRule } from "./rule.type.ts";
import { notProduct } from "./rule.type.ts";

/** Who may be imported at all, and by which door. */
export const shapeRules: readonly ArchitectureRule[] = [
  {
    name: "everything-resolves",
    comment: "An import that leads nowhere: the checks below could not follow it.",
    severity: "error",
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: "no-circles",
    comment:
      "Two files that need each other are one thing, or one of them knows too much. (A screen that is loaded later may know its route.)",
    severity: "error",
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only", "dynamic-import"] } },
  },
  {
    name: "apps-are-not-imported",
    comment: "Apps are run, packages are imported: a package never imports an app.",
    severity: "error",
    from: { path: "^(packages|prisma)/" },
    to: { path: "^apps/" },
  },
  {
    name: "apps-stay-apart",
    comment: "An app never imports another app: what two of them need belongs in a package.",
    severity: "error",
    from: { path: "^apps/([^/]+)/" },
    to: { path: "^apps/", pathNot: "^apps/$1/" },
  },
  {
    name: "packages-by-name",
    comment: "Another package is imported by its name, through the door that it offers, never by a path into it.",
    severity: "error",
    from: { path: "^((?:packages|apps)/[^/]+|prisma)/" },
    to: { path: "^(packages|prisma)/", pathNot: "^($1|packages/tooling)/", dependencyTypes: ["local"] },
  },
  {
    name: "tooling-is-not-product",
    comment: "What runs in production imports neither the tooling nor the benchmark.",
    severity: "error",
    from: { pathNot: `^packages/(tooling|bench)/|${notProduct}` },
    to: { path: "^packages/(tooling|bench)/" },
  },
  {
    name: "tests-are-not-imported",
    comment: "Nothing imports a test, and only tests import what is made for testing.",
    severity: "error",
    from: { pathNot: `${notProduct}|^packages/(tooling|bench)/` },
    to: { path: "\\.test\\.tsx?$|^packages/[^/]+/src/testing/" },
  },
];
