import { useHrefTo, useWords } from "@indgang/shell";
import type { RoundPartsFragment } from "../round/generated/round-parts.generated.ts";
import { poolRoute, poolsRoute, roundRoute } from "../routes.ts";
import { setupFormWords } from "../setup-form/setup-form-words.ts";

/** The way from the list of pools down to a round. */
export function useRoundCrumbs({ id, name, pool }: RoundPartsFragment) {
  const common = useWords(setupFormWords);
  const hrefTo = useHrefTo();
  return [
    { label: common("list"), href: hrefTo(poolsRoute) },
    { label: pool.name, href: hrefTo(poolRoute, { poolId: pool.id }) },
    { label: name, href: hrefTo(roundRoute, { roundId: id }) },
  ];
}
