import { GraphQLError } from "graphql";
import type { Answer } from "../../engine/engine.type.ts";
import type { Ask } from "../node-service.ts";
import { pathOf, type Path } from "../trail.ts";
import { locateEntities, type Entities } from "./locate-entities.ts";
import { mergeInto } from "./merge-into.ts";
import { everyEntry, type Lookup, type Question, type Step } from "./step.type.ts";

type Variables = Readonly<Record<string, unknown>>;

interface Asking {
  readonly variables: Variables;
  readonly context: object;
}

/** Carries out a plan: asks the subgraphs, and puts together what they know. The answer has the planner's names, and may hold more than was asked for. */
export async function runPlan(step: Step, ask: Ask, asking: Asking): Promise<Answer> {
  const run = new PlanRun(ask, asking);
  await run.carryOut(step);
  return run.errors.length > 0 ? { data: run.data, errors: run.errors } : { data: run.data };
}

class PlanRun {
  readonly data: Record<string, unknown> = {};
  readonly errors: GraphQLError[] = [];
  readonly #ask: Ask;
  readonly #asking: Asking;

  constructor(ask: Ask, asking: Asking) {
    this.#ask = ask;
    this.#asking = asking;
  }

  async carryOut(step: Step): Promise<void> {
    if (step.kind === "fields") return this.#fields(step.question, step.keys);
    if (step.kind === "entities") return this.#entities(step.question, step.lookups);
    if (step.kind === "sequence") for (const each of step.steps) await this.carryOut(each);
    else await Promise.all(step.steps.map((each) => this.carryOut(each)));
  }

  async #fields(question: Question, keys: readonly string[]): Promise<void> {
    const { data, errors } = await this.#send(question, this.#given(question));
    for (const error of errors ?? [])
      this.errors.push(...(error.path ? [error] : keys.map((key) => moved(error, [key]))));
    if (data) mergeInto(this.data, data);
  }

  async #entities(question: Question, lookups: readonly Lookup[]): Promise<void> {
    const variables = this.#given(question);
    const asked = lookups.map((lookup) => {
      const entities = locateEntities(this.data, lookup);
      variables[lookup.variable] = entities.representations;
      return [lookup, entities] as const;
    });
    if (asked.every(([, { located }]) => located.length === 0)) return;
    const { data, errors } = await this.#send(question, variables);
    for (const error of errors ?? []) this.errors.push(...relocated(error, asked));
    for (const [{ alias }, { located, order }] of asked) {
      const found = data?.[alias];
      if (!Array.isArray(found)) continue;
      for (const [index, { object }] of located.entries()) {
        const entity: unknown = found[order[index] ?? -1];
        if (typeof entity === "object" && entity !== null) mergeInto(object, entity as Record<string, unknown>);
      }
    }
  }

  #given({ variables }: Question): Record<string, unknown> {
    const given: Record<string, unknown> = {};
    for (const name of variables)
      if (Object.hasOwn(this.#asking.variables, name)) given[name] = this.#asking.variables[name];
    return given;
  }

  #send({ subgraph, text }: Question, variables: Variables): Promise<Answer> {
    return this.#ask(subgraph, { text, variables, context: this.#asking.context });
  }
}

/** An error at an entity is one at every place where the entity stands; one that says nothing of a place is one of the whole lookup. */
function relocated(error: GraphQLError, asked: readonly (readonly [Lookup, Entities])[]): readonly GraphQLError[] {
  const [alias, index, ...rest] = error.path ?? [];
  const at = asked.find(([lookup]) => lookup.alias === alias);
  const places = at && typeof index === "number" ? placesOf(at[1], index) : [];
  if (places.length > 0) return places.map((place) => moved(error, [...place, ...rest]));
  return asked.flatMap(([{ paths }]) => paths.map((path) => moved(error, path.filter(isField))));
}

function placesOf({ located, order }: Entities, index: number): readonly Path[] {
  return located.filter((_, at) => order[at] === index).map(({ trail }) => pathOf(trail));
}

function isField(segment: unknown): segment is string {
  return typeof segment === "string" && segment !== everyEntry;
}

function moved({ message, extensions, originalError }: GraphQLError, path: Path): GraphQLError {
  return new GraphQLError(message, { path, extensions, originalError: originalError ?? null });
}
