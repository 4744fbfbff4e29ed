import type { PageOfNodes } from "./page-of-rows.ts";

/** A page of what the rows become. Cursors are still taken from the rows. */
export function mapPage<Row, Node>(page: PageOfNodes<Row>, toNode: (row: Row) => Node): PageOfNodes<Node> {
  const nodes = page.nodes.map(toNode);
  const rowOf = (node: Node): Row => page.nodes[nodes.indexOf(node)] as Row;
  return { ...page, nodes, cursorOf: (node) => page.cursorOf(rowOf(node)) };
}
