/** Connections in an answer that count more, or less, than they show: every page here is large enough for all that is planted. */
export function wrongCounts(answer: unknown): readonly string[] {
  if (typeof answer !== "object" || answer === null) return [];
  const inside = Object.values(answer).flatMap(wrongCounts);
  const entries = Object.entries(answer);
  const count = entries.find(([alias]) => alias.endsWith("Connection__totalCount"));
  const nodes: unknown = entries.find(([alias]) => alias.endsWith("Connection__nodes"))?.[1];
  if (!count || !Array.isArray(nodes) || count[1] === nodes.length) return inside;
  return [...inside, `${count[0]}: ${String(count[1])} instead of ${nodes.length}`];
}
