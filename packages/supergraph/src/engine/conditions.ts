import { Kind, visit, type DirectiveNode, type DocumentNode, type SelectionNode } from "graphql";

type Variables = Readonly<Record<string, unknown>>;

/** Names of the variables that decide @skip and @include, sorted; null when the document has no conditions at all. */
export function conditionVariables(document: DocumentNode): readonly string[] | null {
  const names = new Set<string>();
  let isConditional = false;
  visit(document, {
    Directive(node) {
      isConditional ||= isCondition(node);
      for (const { value } of node.arguments ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return isConditional ? [...names].sort() : null;
}

/** The document with its conditions decided: what is skipped is gone. Neither the compiler of operations nor the planner gets all of them right. */
export function withoutConditions(document: DocumentNode, variables: Variables): DocumentNode {
  const decide = <Node extends SelectionNode>(node: Node): Node | null | undefined => {
    if (!node.directives?.length) return undefined;
    if (!node.directives.every((directive) => isMet(directive, variables))) return null;
    return { ...node, directives: node.directives.filter((directive) => !isCondition(directive)) };
  };
  return visit(document, { Field: decide, InlineFragment: decide, FragmentSpread: decide });
}

function isCondition({ name }: DirectiveNode): boolean {
  return name.value === "skip" || name.value === "include";
}

function isMet(directive: DirectiveNode, variables: Variables): boolean {
  if (!isCondition(directive)) return true;
  const value = directive.arguments?.find(({ name }) => name.value === "if")?.value;
  const isTrue =
    value?.kind === Kind.VARIABLE ? variables[value.name.value] === true : value?.kind === Kind.BOOLEAN && value.value;
  return directive.name.value === "skip" ? !isTrue : isTrue;
}
