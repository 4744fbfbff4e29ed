import type { Probe } from "./probe.type.ts";

export const frontendProbes: readonly Probe[] = [
  {
    rule: "tokens-import-nothing",
    breaks: "a palette asks a component",
    files: { "packages/tokens/src/index.ts": 'import "@indgang/components";', "packages/components/src/index.ts": "" },
  },
  {
    rule: "components-know-no-domain",
    breaks: "a component imports the domain, even for a type alone",
    files: {
      "packages/components/src/money-field/money-field.tsx":
        'import type { Money } from "@indgang/domain"; export const MoneyField = (props: { value: Money }) => <b>{props.value}</b>;',
      "packages/domain/src/index.ts": "export type Money = number;",
    },
  },
  {
    rule: "components-know-no-domain",
    breaks: "a component fetches",
    files: { "packages/components/src/table/table.tsx": 'import "urql";', "node_modules/urql/index.js": "" },
  },
  {
    rule: "shell-knows-no-feature",
    breaks: "the shell picks a feature",
    files: { "packages/shell/src/index.ts": 'import "@indgang/features";', "packages/features/src/index.ts": "" },
  },
  {
    rule: "features-stand-on-the-shell",
    breaks: "a feature picks the colours",
    files: { "packages/features/src/case/index.ts": 'import "@indgang/tokens";', "packages/tokens/src/index.ts": "" },
  },
  {
    rule: "frontends-are-thin",
    breaks: "a frontend imports what runs on the server",
    files: { "apps/social/main.ts": 'import "@indgang/subgraph-kit";', "packages/subgraph-kit/src/index.ts": "" },
  },
  {
    rule: "frontends-are-thin",
    breaks: "a frontend decides by the domain's rules itself",
    files: { "apps/social/main.ts": 'import "@indgang/domain";', "packages/domain/src/index.ts": "" },
  },
];
