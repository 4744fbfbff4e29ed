import fc, { type GeneratorValue } from "fast-check";
import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  parse,
  validate,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";

/** Values for arguments, by field and argument (`application.id`), by argument, or by scalar: ids known, foreign and unknown. */
export type ValuePool = Readonly<Record<string, readonly unknown[]>>;

export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Options {
  readonly schema: GraphQLSchema;
  readonly pool: ValuePool;
  /** Levels of objects. */
  readonly depth: number;
  /** Root fields to leave out: `Mutation` altogether, `Query.broken`. */
  readonly without: readonly string[];
}

/** Valid operations over the schema: nested, with fragments, aliases, conditions, variables. */
export function randomOperation(options: Options): fc.Arbitrary<RandomOperation> {
  // Tried again inside: a filter around `gen` would be given the same values for ever.
  return fc.gen().map((g) => {
    for (;;) {
      const operation = new Writer(g, options).operation();
      if (validate(options.schema, parse(operation.query)).length === 0) return operation;
    }
  });
}

class Writer {
  readonly #g: GeneratorValue;
  readonly #options: Options;
  readonly #definitions: string[] = [];
  readonly #variables: Record<string, unknown> = {};
  readonly #fragments: string[] = [];
  #aliases = 0;

  constructor(g: GeneratorValue, options: Options) {
    this.#g = g;
    this.#options = options;
  }

  operation(): RandomOperation {
    const { schema, depth, without } = this.#options;
    const roots = [schema.getQueryType(), schema.getMutationType()].filter(
      (type) => type !== null && type !== undefined && !without.includes(type.name),
    );
    const root = this.#pick(roots);
    if (!root) throw new Error("There is nothing to ask.");
    const body = this.#fields(root, depth);
    const definitions = this.#definitions.length > 0 ? `(${this.#definitions.join(", ")})` : "";
    return {
      query: [`${root.name.toLowerCase()} Q${definitions} ${body}`, ...this.#fragments].join("\n"),
      variables: this.#variables,
    };
  }

  #fields(type: GraphQLCompositeType, depth: number): string {
    const parts = Array.from({ length: this.#number(1, depth > 1 ? 3 : 4) }, () => this.#selection(type, depth)).filter(
      (part) => part !== "",
    );
    return `{ ${parts.length > 0 ? parts.join(" ") : "__typename"} }`;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const chance = this.#number(0, 11);
    if (chance === 0) return "__typename";
    if (chance === 1 && depth > 0) return `... on ${type.name}${this.#condition()} ${this.#fields(type, depth - 1)}`;
    if (chance === 2 && depth > 0) return this.#fragment(type, depth);
    if (isAbstractType(type) && (chance > 5 || !("getFields" in type))) {
      const concrete = this.#pick(this.#options.schema.getPossibleTypes(type));
      return concrete && depth > 0 ? `... on ${concrete.name} ${this.#fields(concrete, depth - 1)}` : "__typename";
    }
    if (!("getFields" in type)) return "__typename";
    const fields = Object.values(type.getFields()).filter(
      (field) =>
        !this.#options.without.includes(`${type.name}.${field.name}`) &&
        (depth > 0 || isLeafType(getNamedType(field.type))),
    );
    const field = this.#pick(fields);
    return field ? this.#field(field, depth) : "__typename";
  }

  #fragment(type: GraphQLCompositeType, depth: number): string {
    const body = this.#fields(type, depth - 1);
    const name = `F${this.#fragments.length}`;
    this.#fragments.push(`fragment ${name} on ${type.name} ${body}`);
    return `...${name}${this.#condition()}`;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const given = field.args.filter((argument) => isNonNullType(argument.type) || this.#number(0, 2) === 0);
    const texts = given.map(
      (argument) => `${argument.name}: ${this.#argument(argument.type, `${field.name}.${argument.name}`)}`,
    );
    // Only what is asked in the same way may share a name.
    const isPlain = texts.length === 0 && this.#number(0, 3) > 0;
    const target = getNamedType(field.type);
    const below = isLeafType(target) ? "" : ` ${this.#fields(target as GraphQLCompositeType, depth - 1)}`;
    return `${isPlain ? "" : `${this.#alias()}: `}${field.name}${texts.length > 0 ? `(${texts.join(", ")})` : ""}${this.#condition()}${below}`;
  }

  #alias(): string {
    this.#aliases += 1;
    return this.#number(0, 20) === 0 ? `id${this.#aliases}` : `a${this.#aliases}`;
  }

  #argument(type: GraphQLInputType, name: string): string {
    const value = this.#value(type, name);
    if (this.#number(0, 2) > 0) return literal(value, type);
    return this.#variable(String(type), value);
  }

  #variable(type: string, value: unknown): string {
    const name = `v${this.#definitions.length}`;
    this.#definitions.push(`$${name}: ${type}`);
    this.#variables[name] = value;
    return `$${name}`;
  }

  #condition(): string {
    const chance = this.#number(0, 15);
    if (chance > 1) return "";
    const isTrue = this.#number(0, 1) === 1;
    const value = this.#number(0, 1) === 1 ? this.#variable("Boolean!", isTrue) : String(isTrue);
    return chance === 0 ? ` @skip(if: ${value})` : ` @include(if: ${value})`;
  }

  #value(type: GraphQLInputType, name: string): unknown {
    if (isNonNullType(type))
      return this.#value(type.ofType, name) ?? this.#value(type.ofType, name) ?? this.#fallback(type.ofType, name);
    if (this.#number(0, 9) === 0) return null;
    if (isListType(type)) return Array.from({ length: this.#number(0, 2) }, () => this.#value(type.ofType, name));
    if (isEnumType(type)) return this.#pick(type.getValues().map((value) => value.name));
    if (isInputObjectType(type)) return this.#object(type);
    return this.#pick(this.#values(name, type.name)) ?? null;
  }

  #fallback(type: GraphQLInputType, name: string): unknown {
    if (isListType(type)) return [];
    if (isEnumType(type)) return type.getValues()[0]?.name;
    if (isInputObjectType(type)) return this.#object(type);
    return this.#values(name, String(type))[0] ?? null;
  }

  #object(type: GraphQLInputType): unknown {
    if (!isInputObjectType(type)) return null;
    const given = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || this.#number(0, 1) === 0,
    );
    return Object.fromEntries(given.map((field) => [field.name, this.#value(field.type, field.name)]));
  }

  #values(name: string, scalar: string): readonly unknown[] {
    const { pool } = this.#options;
    return pool[name] ?? pool[name.slice(name.indexOf(".") + 1)] ?? pool[scalar] ?? [];
  }

  #number(min: number, max: number): number {
    return this.#g(fc.integer, { min, max });
  }

  #pick<Value>(values: readonly Value[]): Value | undefined {
    return values.length === 0 ? undefined : values[this.#number(0, values.length - 1)];
  }
}

function literal(value: unknown, type: GraphQLInputType): string {
  if (value === null || value === undefined) return "null";
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (Array.isArray(value))
    return `[${value.map((each) => literal(each, isListType(type) ? type.ofType : type)).join(", ")}]`;
  if (isEnumType(type) && typeof value === "string") return value;
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const texts = Object.entries(value).flatMap(([name, each]) =>
      fields[name] ? [`${name}: ${literal(each, fields[name].type)}`] : [],
    );
    return `{${texts.join(", ")}}`;
  }
  return JSON.stringify(value);
}
