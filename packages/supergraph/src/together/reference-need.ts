import {
  isAbstractType,
  isNonNullType,
  isObjectType,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { Owner } from "../compose/owners.ts";

/**
 * What an operation wants of an entity's owner: nothing (key, or others' fields only), fields that may be null,
 * or at least one that may not, without which the entity cannot be answered.
 */
export type Need = "none" | "nullable" | "required";

/** The need, and which of the owner's fields are asked for. */
export interface Wanted {
  readonly need: Need;
  readonly fields: ReadonlySet<string>;
}

const nothing: Wanted = { need: "none", fields: new Set() };

type Info = Pick<GraphQLResolveInfo, "fieldNodes" | "fragments" | "schema">;

/** Looks into the selection, through fragments, and remembers what it found. Conditions are decided before. */
export function createNeed(): (owner: Owner, info: Info) => Wanted {
  // A selection is a node of one document, and documents are kept by the cache of compiled operations.
  const known = new WeakMap<SelectionSetNode, Map<string, Wanted>>();

  return (owner, info) => {
    let wanted = nothing;
    for (const { selectionSet } of info.fieldNodes) {
      if (!selectionSet) continue;
      const found = known.get(selectionSet)?.get(owner.typename) ?? remember(selectionSet, owner, info);
      wanted = wanted === nothing ? found : both(wanted, found);
    }
    return wanted;
  };

  function remember(selectionSet: SelectionSetNode, owner: Owner, info: Info): Wanted {
    const found = wantedIn(selectionSet, owner, info);
    known.set(selectionSet, (known.get(selectionSet) ?? new Map<string, Wanted>()).set(owner.typename, found));
    return found;
  }
}

function wantedIn(selectionSet: SelectionSetNode, owner: Owner, info: Info): Wanted {
  const fields = new Set<string>();
  return { need: needIn(selectionSet, owner, info, fields), fields };
}

function both(left: Wanted, right: Wanted): Wanted {
  return { need: larger(left.need, right.need), fields: new Set([...left.fields, ...right.fields]) };
}

function larger(left: Need, right: Need): Need {
  if (left === "required" || right === "required") return "required";
  return left === "nullable" ? left : right;
}

function needIn(selectionSet: SelectionSetNode, owner: Owner, info: Info, fields: Set<string>): Need {
  return selectionSet.selections.map((selection) => needOf(selection, owner, info, fields)).reduce(larger, "none");
}

function needOf(selection: SelectionNode, owner: Owner, info: Info, fields: Set<string>): Need {
  if (selection.kind === "Field") return needOfField(selection.name.value, owner, info, fields);
  const fragment = selection.kind === "InlineFragment" ? selection : info.fragments[selection.name.value];
  return fragment && applies(fragment.typeCondition?.name.value, owner, info)
    ? needIn(fragment.selectionSet, owner, info, fields)
    : "none";
}

function needOfField(name: string, owner: Owner, info: Info, fields: Set<string>): Need {
  if (!owner.fields.has(name)) return "none";
  fields.add(name);
  const type = info.schema.getType(owner.typename);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  return field && isNonNullType(field.type) ? "required" : "nullable";
}

function applies(condition: string | undefined, owner: Owner, { schema }: Info): boolean {
  if (condition === undefined || condition === owner.typename) return true;
  const type = schema.getType(owner.typename);
  const conditionType = schema.getType(condition);
  return isObjectType(type) && isAbstractType(conditionType) && schema.isSubType(conditionType, type);
}
