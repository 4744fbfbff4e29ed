import { Field, Int, ObjectType, type ClassType } from "type-graphql";
import { PageInfoType } from "./page-info.type.ts";
import type { PageOfNodes } from "./page-of-rows.ts";

/** An entry of a list with its cursor. */
export interface Edge<Node> {
  readonly node: Node;
  readonly cursor: string;
}

/** A page of a list. Everything is worked out only when it is asked for. */
export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge<Node>[];
  readonly pageInfo: PageInfoType;
  totalCount(): Promise<number> | number;
  hasUncounted(): Promise<boolean> | boolean;
}

/** The class of a connection, as a type for `@Field` and `@Query`, and the way to make one. */
export interface ConnectionClass<Node> {
  new (page: PageOfNodes<Node>): Connection<Node>;
}

/**
 * Makes `<Name>Connection` and `<Name>Edge` of a type: `connectionOf("Application", () => ApplicationType)`.
 * A resolver answers `new ApplicationConnection(page)`.
 * `isCountBounded`: long lists are not counted to their end, and say so in `hasUncounted`.
 */
export function connectionOf<Node extends object>(
  name: string,
  nodeType: () => ClassType<Node>,
  { isCountBounded = false } = {},
): ConnectionClass<Node> {
  @ObjectType(`${name}Edge`, { description: `An entry of type ${name} in a list.`, simpleResolvers: true })
  class EdgeType implements Edge<Node> {
    @Field(() => nodeType(), { description: "The entry itself." })
    readonly node!: Node;

    @Field(() => String, { description: "Where the list can go on from this entry. Opaque." })
    readonly cursor!: string;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of type ${name}.`, simpleResolvers: true })
  class ConnectionType implements Connection<Node> {
    readonly #page: PageOfNodes<Node>;

    constructor(page: PageOfNodes<Node>) {
      this.#page = page;
    }

    @Field(() => [nodeType()], { description: "The entries of this page, without cursors." })
    get nodes(): readonly Node[] {
      return this.#page.nodes;
    }

    @Field(() => [EdgeType], { description: "The entries of this page, with cursors." })
    get edges(): readonly Edge<Node>[] {
      return this.#page.nodes.map((node) => ({ node, cursor: this.#page.cursorOf(node) }));
    }

    @Field(() => PageInfoType, { description: "Where this page lies in the list." })
    get pageInfo(): PageInfoType {
      const { nodes, hasNextPage, hasPreviousPage } = this.#page;
      const [first, last] = [nodes.at(0), nodes.at(-1)];
      return {
        hasNextPage,
        hasPreviousPage,
        startCursor: first === undefined ? null : this.#page.cursorOf(first),
        endCursor: last === undefined ? null : this.#page.cursorOf(last),
      };
    }

    @Field(() => Int, {
      description: isCountBounded
        ? "How many entries the whole list has for this viewer; where `hasUncounted` is true, so many and more. Counted only when asked for."
        : "How many entries the whole list has for this viewer. Counted only when asked for.",
    })
    totalCount(): Promise<number> | number {
      return this.#page.totalCount();
    }

    @FieldIf(isCountBounded, {
      description: "True when there are more entries than `totalCount` says: long lists are not counted to their end.",
    })
    hasUncounted(): Promise<boolean> | boolean {
      return this.#page.hasUncounted?.() ?? false;
    }
  }
  return ConnectionType;
}

/** A field that the type has in some graphs alone. */
function FieldIf(isThere: boolean, options: { readonly description: string }): MethodDecorator {
  return isThere ? Field(() => Boolean, options) : () => undefined;
}
