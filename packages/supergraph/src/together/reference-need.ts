import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
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

type Info = Pick<GraphQLResolveInfo, "fieldNodes" | "fragments" | "variableValues" | "schema">;
type NeedsByTypename = Map<string, Need>;

/** Looks into the selection, through fragments; remembers the answer for selections without @skip and @include. */
export function createNeed(): (owner: Owner, info: Info) => Need {
  // A selection is a node of one document, and documents are kept by the cache of compiled operations.
  const known = new WeakMap<SelectionSetNode, NeedsByTypename>();

  return (owner, info) => {
    let need: Need = "none";
    for (const { selectionSet } of info.fieldNodes) {
      if (selectionSet) need = larger(need, known.get(selectionSet)?.get(owner.typename) ?? remember(selectionSet, owner, info));
    }
    return need;
  };

  function remember(selectionSet: SelectionSetNode, owner: Owner, info: Info): Need {
    const found = new Search(owner, info).in(selectionSet);
    if (!found.isConditional) {
      const byTypename = known.get(selectionSet) ?? new Map<string, Need>();
      known.set(selectionSet, byTypename.set(owner.typename, found.need));
    }
    return found.need;
  }
}

function larger(left: Need, right: Need): Need {
  if (left === "required" || right === "required") return "required";
  return left === "nullable" ? left : right;
}

class Search {
  readonly #owner: Owner;
  readonly #info: Info;
  need: Need = "none";
  isConditional = false;

  constructor(owner: Owner, info: Info) {
    this.#owner = owner;
    this.#info = info;
  }

  in(selectionSet: SelectionSetNode): this {
    for (const selection of selectionSet.selections) {
      if (this.#isAsked(selection)) this.#look(selection);
    }
    return this;
  }

  #look(selection: SelectionNode): void {
    if (selection.kind === "Field") {
      this.need = larger(this.need, this.#needOfField(selection.name.value));
      return;
    }
    const fragment = selection.kind === "InlineFragment" ? selection : this.#info.fragments[selection.name.value];
    if (fragment && this.#applies(fragment.typeCondition?.name.value)) this.in(fragment.selectionSet);
  }

  #needOfField(name: string): Need {
    if (!this.#owner.fields.has(name)) return "none";
    const type = this.#info.schema.getType(this.#owner.typename);
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    return field && isNonNullType(field.type) ? "required" : "nullable";
  }

  #applies(condition: string | undefined): boolean {
    if (condition === undefined || condition === this.#owner.typename) return true;
    const type = this.#info.schema.getType(this.#owner.typename);
    return isObjectType(type) && type.getInterfaces().some(({ name }) => name === condition);
  }

  #isAsked(selection: SelectionNode): boolean {
    if (!selection.directives?.length) return true;
    this.isConditional = true;
    const variables = this.#info.variableValues;
    if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.["if"] === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.["if"] !== false;
  }
}
