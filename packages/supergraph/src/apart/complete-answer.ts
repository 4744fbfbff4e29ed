import { getNamedType, GraphQLError, isAbstractType, isListType, isNonNullType, type GraphQLOutputType } from "graphql";
import type { Answer } from "../engine/engine.type.ts";
import { toClientPath } from "./client-path.ts";
import type { PreparedOperation } from "./prepared-operation.ts";
import type { Shape, Wanted } from "./shape.type.ts";

type Path = readonly (string | number)[];
type Inner = Readonly<Record<string, unknown>>;

/** The value must not be null here: the one above it is null, then. */
const impossible = Symbol("impossible");

/**
 * Makes the client's answer of the planner's: the client's names, and nulls carried up by the rules of GraphQL.
 * A field that never came is of an entity that its owner does not show: where it must not be null, the entity is null.
 */
export function completeAnswer(prepared: PreparedOperation, inner: Answer): Answer {
  const errors = (inner.errors ?? []).map((error) => relocated(error, toClientPath(error.path ?? [], prepared)));
  const completion = new Completion(errors);
  const data = completion.object(prepared.shape.get(prepared.rootType) ?? [], prepared.rootType, inner.data ?? {}, []);
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

  object(wanted: readonly Wanted[], typename: string, value: Inner, path: Path): Record<string, unknown> | null {
    const answer: Record<string, unknown> = {};
    for (const { key, inner, type, shape } of wanted) {
      const isMissing = inner !== null && value[inner] === undefined;
      // At the root nothing is hidden: a missing field failed, and that is told unless it is told already.
      if (isMissing && isNonNullType(type) && (path.length > 0 || this.errors.length > 0)) return null;
      const completed = inner === null ? typename : this.#value(type, shape, value[inner], [...path, key]);
      if (completed === impossible) return null;
      answer[key] = completed;
    }
    return answer;
  }

  #value(type: GraphQLOutputType, shape: Shape | null, value: unknown, path: Path): unknown {
    if (isNonNullType(type)) {
      const completed = this.#value(type.ofType, shape, value, path);
      return completed === null ? this.#refuse(path) : completed;
    }
    if (value === null || value === undefined) return null;
    if (isListType(type)) return this.#list(type.ofType, shape, value, path);
    if (shape === null) return value;
    const object = value as Inner;
    const target = getNamedType(type);
    const typename = isAbstractType(target) ? String(object["__typename"]) : target.name;
    return this.object(shape.get(typename) ?? [], typename, object, path);
  }

  #list(type: GraphQLOutputType, shape: Shape | null, value: unknown, path: Path): unknown {
    if (!Array.isArray(value)) return null;
    const entries = value.map((entry: unknown, index) => this.#value(type, shape, entry, [...path, index]));
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
