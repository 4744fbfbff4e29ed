import { containsCpr } from "@indgang/domain/kernel";
import type { Block, DocumentDescription } from "./document.type.ts";

/** LAW-7: the places of a document, metadata among them, where a CPR number stands: `title`, `head.unit`, `blocks.3`. None is an empty list. */
export function personNumbersIn({ title, head, blocks }: DocumentDescription): readonly string[] {
  const places: readonly (readonly [string, string])[] = [
    ["title", title],
    ["head.sender", head.sender],
    ["head.unit", head.unit],
    ...blocks.map((block, index) => [`blocks.${index}`, textOf(block)] as const),
  ];
  return places.filter(([, text]) => containsCpr(text)).map(([place]) => place);
}

/** All that a block says. What stands in two lines or cells is not read as one number. */
function textOf(block: Block): string {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return block.text;
    case "address":
      return block.lines.join("\n;\n");
    case "list":
      return block.items.join("\n;\n");
    case "table":
      return [block.columns.map(({ title }) => title), ...block.rows].map((row) => row.join(" ; ")).join("\n;\n");
    case "figure":
      return [block.alternative, ...block.rows.map(({ label }) => label)].join("\n;\n");
    default:
      return "";
  }
}
