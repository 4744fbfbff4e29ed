import { readFileSync } from "node:fs";
import { join } from "node:path";
import { people, type Person } from "../people/people.ts";
import { root } from "../system/root.ts";
import { fill } from "./placeholders.ts";

/** One request of a way that the manual describes. */
export interface Step {
  /** The heading that it stands under. */
  readonly title: string;
  readonly person: Person;
  readonly document: string;
  /** JSON with placeholders. */
  readonly variables: string;
  /** What is kept of the answer for later steps: the path to it, and the name that it gets. */
  readonly keeps: readonly Named[];
  /** What the answer has to say: the path, and the value as JSON with placeholders. */
  readonly says: readonly Named[];
  /** A file that is sent after it: its bytes, and the name under which its path was kept. */
  readonly sends: Named | null;
}

type Named = readonly [path: string, name: string];

/** What steps have kept, by name. */
export type Kept = ReadonlyMap<string, unknown>;

const request =
  /^As `(?<person>[\w.-]+)`[^\n]*\n\n```graphql\n(?<document>[^`]+)```(?:\n\n```json\n(?<variables>[^`]+)```)?(?<after>(?:\n\n(?:Keep|There|Then) [^\n]+)*)/gmu;
const keep = /`([\w.]+)` as `(\w+)`/gu;
const send = /`PUT` the \d+ bytes `([^`]+)` to `(\w+)`/gu;
const say = /`([\w.]+)` is `([^`]+)`/gu;

/** The steps of a page of docs/, in order, as they stand there. */
export function stepsOf(page: string): readonly Step[] {
  const [, ...sections] = readFileSync(join(root, "docs", page), "utf8").split(/^## /mu);
  return sections.flatMap((section) => {
    const title = section.split("\n", 1)[0] ?? "";
    return [...section.matchAll(request)].map(({ groups }) => stepOf(title, groups ?? {}));
  });
}

function stepOf(title: string, groups: Readonly<Record<string, string | undefined>>): Step {
  const person = people.find((one) => one === groups["person"]);
  if (person === undefined) throw new Error(`${title}: the demo has nobody called ${groups["person"]}.`);
  const lines = (groups["after"] ?? "").split("\n\n");
  const named = (pattern: RegExp, begins: string): readonly Named[] =>
    lines
      .filter((line) => line.startsWith(begins))
      .flatMap((line) => [...line.matchAll(pattern)].map(([, path = "", name = ""]): Named => [path, name]));
  return {
    title,
    person,
    document: groups["document"] ?? "",
    variables: groups["variables"] ?? "{}",
    keeps: named(keep, "Keep "),
    says: named(say, "There "),
    sends: named(send, "Then ")[0] ?? null,
  };
}

/** What stands in an answer at a path such as `pool.rounds.nodes.0.id`; `last` is the last of a list. */
export function at(answer: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((inside, name) => {
    if (Array.isArray(inside)) return (inside as readonly unknown[]).at(name === "last" ? -1 : Number(name));
    return (inside as Readonly<Record<string, unknown>> | null)?.[name];
  }, answer);
}

/** What the step asks with, and what it has to be answered, with everything put in that is kept. */
export function filled(step: Step, kept: Kept) {
  return {
    variables: fill(step.variables, kept) as object,
    says: step.says.map(([path, value]) => ({ path, value: fill(value, kept) })),
  };
}
