import { ask } from "../graph/ask.ts";

interface Pools {
  readonly pools: {
    readonly nodes: readonly {
      readonly administration: { readonly slug: string };
      readonly rounds: { readonly nodes: readonly { readonly id: string; readonly state: string }[] };
    }[];
  };
}

/** The round of one administration's first pool that takes applications now. */
export async function openRound(administration: string): Promise<string> {
  const { pools } = await ask<Pools>(
    "servicedesk",
    "{ pools(first: 20) { nodes { administration { slug } rounds(first: 6) { nodes { id state } } } } }",
  );
  const rounds = pools.nodes
    .filter((pool) => pool.administration.slug === administration)
    .flatMap((pool) => pool.rounds.nodes);
  const open = rounds.find(({ state }) => state === "OPEN");
  if (open === undefined) throw new Error(`No round of ${administration} is open.`);
  return open.id;
}
