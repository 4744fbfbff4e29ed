import { parse, type FieldNode, type FragmentDefinitionNode, type OperationDefinitionNode } from "graphql";
import { expect, it } from "vitest";
import { askedFields } from "./asked-fields.ts";

function infoOf(text: string) {
  const [operation, ...fragments] = parse(text).definitions as [OperationDefinitionNode, ...FragmentDefinitionNode[]];
  return {
    fieldNodes: operation.selectionSet.selections as readonly FieldNode[],
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
  };
}

it.each([
  ["{ found { id __typename } }", []],
  ["{ found { ... on Paper { other: title author { name } } ... on Person { name } } }", ["title", "author", "name"]],
  ["{ found { ...A } } fragment A on Paper { ...A title }", ["title"]],
  ["{ found { title } found { price } }", ["title", "price"]],
])("reads in %s what is asked beside the key", (text, fields) => {
  const info = infoOf(text);
  expect([...askedFields(info)]).toEqual(fields);
  expect([...askedFields(info)]).toEqual(fields);
});
