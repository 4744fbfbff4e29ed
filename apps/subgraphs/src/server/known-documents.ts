import { createHash } from "node:crypto";
import { GraphQLError, NoSchemaIntrospectionCustomRule, parse, specifiedRules, validate } from "graphql";
import type { DocumentNode, GraphQLSchema } from "graphql";

/** A document that is right by the schema. */
export interface KnownDocument {
  readonly document: DocumentNode;
  readonly hash: string;
}

/** Remembered at once; the oldest makes room. */
const mostDocuments = 1_000;
/** Characters of a document that is remembered. Plans of clients' operations are far below. */
const longestDocument = 50_000;

/** The schema is not for reading here: the gateway has it. */
const rules = [...specifiedRules, NoSchemaIntrospectionCustomRule];

/** Reads and checks documents, each text once: the gateway asks with the same ones over and over. */
export class KnownDocuments {
  readonly #schema: GraphQLSchema;
  readonly #known = new Map<string, KnownDocument>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The document, or why it is none. */
  read(text: string): KnownDocument | readonly GraphQLError[] {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const read = this.#readNew(text);
    if ("document" in read && text.length <= longestDocument) this.#keep(text, read);
    return read;
  }

  #readNew(text: string): KnownDocument | readonly GraphQLError[] {
    try {
      const document = parse(text);
      const errors = validate(this.#schema, document, rules);
      if (errors.length > 0) return errors.map((error) => coded(error, "GRAPHQL_VALIDATION_FAILED"));
      return { document, hash: createHash("sha256").update(text).digest("hex") };
    } catch (error) {
      if (error instanceof GraphQLError) return [coded(error, "GRAPHQL_PARSE_FAILED")];
      throw error;
    }
  }

  #keep(text: string, read: KnownDocument): void {
    this.#known.set(text, read);
    if (this.#known.size > mostDocuments) this.#known.delete(this.#known.keys().next().value ?? text);
  }
}

function coded(error: GraphQLError, code: string): GraphQLError {
  const { message, nodes, source, positions } = error;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    extensions: { code },
  });
}
