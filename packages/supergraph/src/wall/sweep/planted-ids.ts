import { toGlobalId } from "@indgang/subgraph-kit";
import { owners, variants } from "../planting/owning.ts";
import type { World } from "../planting/plant-world.ts";
import { cprOf } from "../planting/sealing.ts";

/** The ids of everything planted, as the graph writes them. */
export interface Planted {
  readonly typenames: readonly string[];
  idsOf(typename: string): readonly string[];
  /** Ids that fit an argument by its name: `poolId`, `assigneeId`. */
  idsFor(argument: string): readonly string[];
  /** LAW-3: the numbers of all citizens. */
  readonly cprs: readonly string[];
}

/** Tables whose things are called otherwise in the graph. */
const tableOf: Readonly<Record<string, string>> = {
  Grant: "grant_given",
  AgendaItem: "forum_agenda_item",
  OwnApplication: "application",
  OwnAccounts: "grant_accounts",
  OwnLetter: "letter",
};
const typenameFor: Readonly<Record<string, string>> = {
  round: "FundingRound",
  assignee: "Person",
  cycle: "AwardCycle",
  category: "PrizeCategory",
};
/** Parts that arguments name, and that nothing asks for by themselves. */
const parts = ["PrizeCategory"];

const snake = (typename: string): string =>
  typename.replace(/(?<=[a-z])[A-Z]/gu, (letter) => `_${letter}`).toLowerCase();

/** Throws for an entity of which nothing was planted: it would be tried by nobody. */
export function plantedIds(world: World, typenames: readonly string[]): Planted {
  const ids = new Map([...typenames, ...parts].map((typename) => [typename, idsOfType(world, typename)]));
  const idsOf = (typename: string): readonly string[] => ids.get(typename) ?? [];
  return {
    typenames,
    idsOf,
    cprs: world.rowsOf("citizen").map(({ owning, variant }) => cprOf({ ...owning, variant })),
    idsFor(argument) {
      const noun = argument.replace(/Id$/u, "");
      return idsOf(typenameFor[noun] ?? `${noun.slice(0, 1).toUpperCase()}${noun.slice(1)}`);
    },
  };
}

function idsOfType(world: World, typename: string): readonly string[] {
  if (typename === "Municipality")
    return [...new Set(owners.map(({ municipality }) => `municipality_${municipality}`))];
  if (typename === "Administration")
    return [
      ...new Set(owners.flatMap(({ administration }) => (administration ? [`administration_${administration}`] : []))),
    ];
  const rows = owners.flatMap((owning) =>
    variants.map((variant) => world.rowOf(tableOf[typename] ?? snake(typename), owning, variant)),
  );
  const found = rows.flatMap((row) => (row ? [toGlobalId(typename, String(row["id"]))] : []));
  if (found.length === 0) throw new Error(`Nothing of the type ${typename} was planted.`);
  return found;
}
