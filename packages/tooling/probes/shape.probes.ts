import type { Probe } from "./probe.type.ts";

export const shapeProbes: readonly Probe[] = [
  {
    rule: "everything-resolves",
    breaks: "a package imports a file that is not there",
    files: { "packages/shell/src/index.ts": 'import "./gone.ts";' },
  },
  {
    rule: "everything-resolves",
    breaks: "a package imports an npm package that is not installed",
    files: { "packages/shell/src/index.ts": 'import "left-pad";' },
  },
  {
    rule: "no-circles",
    breaks: "two files of a package need each other",
    files: {
      "packages/shell/src/a.ts": 'import { b } from "./b.ts"; export const a = () => b;',
      "packages/shell/src/b.ts": 'import { a } from "./a.ts"; export const b = () => a;',
    },
  },
  {
    rule: "apps-are-not-imported",
    breaks: "a package imports an app, even for its types alone",
    files: {
      "packages/supergraph/src/index.ts": 'import type { Configuration } from "../../../apps/gateway/src/main.ts";',
      "apps/gateway/src/main.ts": "export type Configuration = string;",
    },
  },
  {
    rule: "apps-stay-apart",
    breaks: "one administration's frontend imports another's",
    files: {
      "apps/social/main.ts": 'export { theme } from "../culture/theme.ts";',
      "apps/culture/theme.ts": "export const theme = 1;",
    },
  },
  {
    rule: "packages-by-name",
    breaks: "a feature reaches into the library by path",
    files: {
      "packages/features/src/case/index.ts": 'import "../../../components/src/button/button.ts";',
      "packages/components/src/button/button.ts": "",
    },
  },
  {
    rule: "tooling-is-not-product",
    breaks: "the gateway imports the benchmark",
    files: { "apps/gateway/src/main.ts": 'import "@indgang/bench";', "packages/bench/src/index.ts": "" },
  },
  {
    rule: "tests-are-not-imported",
    breaks: "the gateway runs on a database that is made for tests",
    files: {
      "apps/gateway/src/main.ts": 'import "@indgang/database/testing";',
      "packages/database/src/testing/index.ts": "",
    },
  },
];
