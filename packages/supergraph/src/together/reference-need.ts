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

type Info = Pick<GraphQLResolveInfo, "fieldNodes" | "fragments" | "schema">;

/** Looks into the selection, through fragments, and remembers what it found. Conditions are decided before. */
export function createNeed(): (owner: Owner, info: Info) => Need {
  // A selection is a node of one document, and documents are kept by the cache of compiled operations.
  const known = new WeakMap<SelectionSetNode, Map<string, Need>>();

  return (owner, info) => {
    let need: Need = "none";
    for (const { selectionSet } of info.fieldNodes) {
      if (!selectionSet) continue;
      const byTypename = known.get(selectionSet) ?? new Map<string, Need>();
      const found = byTypename.get(owner.typename) ?? needIn(selectionSet, owner, info);
      known.set(selectionSet, byTypename.set(owner.typename, found));
      need = larger(need, found);
    }
    return need;
  };
}

function larger(left: Need, right: Need): Need {
  if (left === "required" || right === "required") return "required";
  return left === "nullable" ? left : right;
}

function needIn(selectionSet: SelectionSetNode, owner: Owner, info: Info): Need {
  return selectionSet.selections.map((selection) => needOf(selection, owner, info)).reduce(larger, "none");
}

function needOf(selection: SelectionNode, owner: Owner, info: Info): Need {
  if (selection.kind === "Field") return needOfField(selection.name.value, owner, info);
  const fragment = selection.kind === "InlineFragment" ? selection : info.fragments[selection.name.value];
  return fragment && applies(fragment.typeCondition?.name.value, owner, info)
    ? needIn(fragment.selectionSet, owner, info)
    : "none";
}

function needOfField(name: string, owner: Owner, info: Info): Need {
  if (!owner.fields.has(name)) return "none";
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
