import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isRequiredArgument,
  parse,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
} from "graphql";
import type { Planted } from "./planted-ids.ts";
import { everythingOf } from "./selection.ts";

/** One question that everybody tries. */
export interface Question {
  readonly name: string;
  /** Asked with each of the values in turn, and compiled once for all of them. */
  readonly document: DocumentNode;
  readonly values: readonly Values[];
}

/** Values of a question's variables. */
type Values = Readonly<Record<string, unknown>>;

/** Things that a selection goes through on its way: with every type as its beginning, every step from one thing to the next is tried. */
const depth = 1;
/** Ids that one question asks for. */
const together = 40;

type Field = GraphQLField<unknown, unknown>;

/** Every root field of the graph, with every id, every order, every filter that takes an id, and searches for planted text. */
export function questionsOf(schema: GraphQLSchema, planted: Planted): readonly Question[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const rooted = new Set(fields.filter(isById).map(({ type }) => getNamedType(type).name));
  return fields.flatMap((field) =>
    isById(field) ? byId(schema, field, planted, rooted) : [askedIn(schema, field, planted)],
  );
}

const isById = ({ args }: Field): boolean => args.some(({ name }) => name === "id");

/**
 * One id at a time, many in one question: those of the field's type, and one of each other type, which must find nothing.
 * What is asked for further things by a field of its own need not be asked for them as a node, too.
 */
function byId(schema: GraphQLSchema, field: Field, planted: Planted, rooted: ReadonlySet<string>): readonly Question[] {
  const target = getNamedType(field.type).name;
  return planted.typenames.flatMap((typename) => {
    const isNode = field.name === "node";
    const ids = planted.idsOf(typename);
    const asked = isNode || typename === target ? ids : ids.slice(0, 1);
    const selected = isNode ? everythingNamed(schema, typename, rooted.has(typename) ? 0 : depth) : "";
    const own = typename === target ? everythingNamed(schema, target) : "__typename id";
    const selection = isNode ? `... on ${typename} { ${selected} }` : own;
    const document = parse(`query ($id: ID!) { a: ${field.name}(id: $id) { ${selection} } }`);
    return chunks(asked).map((chunk, index) => ({
      name: `${field.name} ${typename} ${index}`,
      document,
      values: chunk.map((id) => ({ id })),
    }));
  });
}

function askedIn(schema: GraphQLSchema, field: Field, planted: Planted): Question {
  const selection = everythingNamed(schema, getNamedType(field.type).name);
  const values = argumentsOf(field, planted);
  // An argument that nothing is tried for keeps its default.
  const tried = field.args.filter(({ name }) => values.some((each) => name in each));
  const declared = tried.map(({ name, type }) => `$${name}: ${String(type)}`).join(", ");
  const given = tried.map(({ name }) => `${name}: $${name}`).join(", ");
  const [variables, passed] = declared === "" ? ["", ""] : [`query (${declared})`, `(${given})`];
  const document = parse(`${variables} { a: ${field.name}${passed} { ${selection} } }`);
  return { name: field.name, document, values };
}

function argumentsOf(field: Field, planted: Planted): readonly Values[] {
  const page = field.args.some(({ name }) => name === "first") ? { first: 100 } : {};
  const inFilter = field.args.flatMap((argument) => {
    const type = getNamedType(argument.type);
    const inside = isInputObjectType(type) ? Object.values(type.getFields()) : [];
    return inside.flatMap((each) =>
      valuesOf(each, planted).map((value) => ({ [argument.name]: { [each.name]: value } })),
    );
  });
  const plain = field.args.flatMap((argument) =>
    valuesOf(argument, planted).map((value) => ({ [argument.name]: value })),
  );
  // What has to be given belongs together, and so does what may be given beside it: without it nothing is answered.
  const required = field.args.filter(isRequiredArgument);
  const beside = field.args.filter(({ type }) => required.length > 0 && String(type) === "ID");
  const given = [required, ...beside.map((one) => [...required, one])].flatMap((each) => paired(each, planted));
  const all = required.length > 0 ? given : [{}, ...plain, ...inFilter];
  return all.map((each) => ({ ...page, ...each }));
}

/** Ids of things with the same owner and number. */
function paired(required: readonly GraphQLArgument[], planted: Planted): readonly Values[] {
  const values = required.map((argument) => valuesOf(argument, planted));
  return (values[0] ?? []).map((_value, nth) =>
    Object.fromEntries(required.map(({ name }, place) => [name, values[place]?.[nth] ?? null])),
  );
}

/** What is worth trying for one argument or one field of a filter. */
function valuesOf({ name, type }: GraphQLArgument | GraphQLInputField, planted: Planted): readonly string[] {
  const target = getNamedType(type);
  if (name === "search") return ["⟦", "⟦101/culture", "⟦999"];
  if (name === "cpr") return planted.cprs;
  if (isEnumType(target) && !String(type).startsWith("[")) return target.getValues().map((value) => value.name);
  return target.name === "ID" ? planted.idsFor(name) : [];
}

function everythingNamed(schema: GraphQLSchema, typename: string, through = depth): string {
  const type = schema.getType(typename);
  return isObjectType(type) ? everythingOf(type, through) : "__typename";
}

export function chunks<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return items.length === 0 ? [] : [items.slice(0, together), ...chunks(items.slice(together))];
}
