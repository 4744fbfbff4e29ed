import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../system/root.ts";

/** An example that stands in the manual for integrators: its document, and the variables beneath it when it has any. */
export interface Example {
  readonly name: string;
  readonly document: string;
  readonly variables: object;
}

/** The examples of docs/integrators.md, as they stand there. */
export function examples(): readonly Example[] {
  const manual = readFileSync(join(root, "docs/integrators.md"), "utf8");
  const found = manual.matchAll(/```graphql\n(?<document>[^`]+)```(?:\s+```json\n(?<variables>[^`]+)```)?/gu);
  return [...found].map(({ groups }) => {
    const document = groups?.["document"] ?? "";
    return {
      name: /(?:query|mutation) (\w+)/u.exec(document)?.[1] ?? "",
      document,
      variables: JSON.parse(groups?.["variables"] ?? "{}") as object,
    };
  });
}
