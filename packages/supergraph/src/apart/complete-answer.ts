import { GraphQLError } from "graphql";
import type { Answer } from "../engine/engine.type.ts";
import { toClientPath } from "./client-path.ts";
import type { PreparedOperation } from "./prepared-operation.ts";
import type { Place, Shape, Wanted } from "./shape.type.ts";
import { pathOf, type Path, type Trail } from "./trail.ts";

type Inner = Readonly<Record<string, unknown>>;

/** The value must not be null here: the one above it is null, then. */
const impossible = Symbol("impossible");

/**
 * Makes the client's answer of what the plan brought: the client's names, and nulls carried up by the rules of GraphQL.
 * A field that never came is of an entity that its owner does not show: where it must not be null, the entity is null.
 */
export function completeAnswer(prepared: PreparedOperation, inner: Answer): Answer {
  const errors = (inner.errors ?? []).map((error) => relocated(error, toClientPath(error.path ?? [], prepared)));
  const completion = new Completion(errors);
  const data = completion.object(
    prepared.shape.get(prepared.rootType) ?? [],
    prepared.rootType,
    inner.data ?? {},
    null,
  );
  return completion.errors.length > 0 ? { errors: completion.errors, data } : { data };
}

function relocated(error: GraphQLError, path: Path): GraphQLError {
  return new GraphQLError(error.message, {
    path: path.length > 0 ? path : null,
    extensions: error.extensions,
    originalError: error.originalError ?? null,
  });
}

class Completion {
  readonly errors: GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    this.errors = [...errors];
  }

  object(
    wanted: readonly Wanted[],
    typename: string,
    value: Inner,
    trail: Trail | null,
  ): Record<string, unknown> | null {
    const answer: Record<string, unknown> = {};
    for (const { key, inner, place, shape } of wanted) {
      if (inner === null) {
        answer[key] = typename;
        continue;
      }
      const found = value[inner];
      // At the root nothing is hidden: a missing field failed, and that is told unless it is told already.
      if (found === undefined && place.isRequired && (trail !== null || this.errors.length > 0)) return null;
      const completed = this.#value(place, shape, found, { at: key, before: trail });
      if (completed === impossible) return null;
      answer[key] = completed;
    }
    return answer;
  }

  #value(place: Place, shape: Shape | null, value: unknown, trail: Trail): unknown {
    const completed = value === null || value === undefined ? null : this.#present(place, shape, value, trail);
    return completed === null && place.isRequired ? this.#refuse(pathOf(trail)) : completed;
  }

  #present({ entries, typename }: Place, shape: Shape | null, value: unknown, trail: Trail): unknown {
    if (entries !== null) return this.#list(entries, shape, value, trail);
    if (shape === null) return value;
    const object = value as Inner;
    const known = typename ?? String(object["__typename"]);
    return this.object(shape.get(known) ?? [], known, object, trail);
  }

  #list(place: Place, shape: Shape | null, value: unknown, trail: Trail): unknown {
    if (!Array.isArray(value)) return null;
    const entries = value.map((entry: unknown, at) => this.#value(place, shape, entry, { at, before: trail }));
    return entries.includes(impossible) ? null : entries;
  }

  /** One error for a null where none may be, unless it is told already why. */
  #refuse(path: Path): typeof impossible {
    const isTold = this.errors.some(
      (error) => error.path && path.every((segment, index) => error.path?.[index] === segment),
    );
    if (!isTold)
      this.errors.push(new GraphQLError(`Cannot return null for non-nullable field ${path.join(".")}.`, { path }));
    return impossible;
  }
}
