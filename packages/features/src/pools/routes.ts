import { defineRoute } from "@indgang/shell";

export const poolsRoute = defineRoute({
  path: "/pools",
  title: { da: "Puljer", en: "Pools" },
  isOwnSeatOnly: true,
  load: () => import("./list/pools-screen.tsx"),
});

export const newPoolRoute = defineRoute({
  path: "/pools/new",
  title: { da: "Ny pulje", en: "New pool" },
  isOwnSeatOnly: true,
  load: () => import("./pool-form/new-pool-screen.tsx"),
});

export const poolRoute = defineRoute({
  path: "/pools/$poolId",
  title: { da: "Pulje", en: "Pool" },
  isOwnSeatOnly: true,
  load: () => import("./pool/pool-screen.tsx"),
});

export const editPoolRoute = defineRoute({
  path: "/pools/$poolId/edit",
  title: { da: "Ret puljen", en: "Edit the pool" },
  isOwnSeatOnly: true,
  load: () => import("./pool-form/edit-pool-screen.tsx"),
});

export const newTermsRoute = defineRoute({
  path: "/pools/$poolId/terms/new",
  title: { da: "Nye regler", en: "New terms" },
  isOwnSeatOnly: true,
  load: () => import("./terms-form/new-terms-screen.tsx"),
});

/** Terms that have not begun to hold, by their first day. */
export const editTermsRoute = defineRoute({
  path: "/pools/$poolId/terms/$validFrom",
  title: { da: "Ret reglerne", en: "Edit the terms" },
  isOwnSeatOnly: true,
  load: () => import("./terms-form/edit-terms-screen.tsx"),
});

export const criteriaRoute = defineRoute({
  path: "/pools/$poolId/criteria",
  title: { da: "Kriterier", en: "Criteria" },
  isOwnSeatOnly: true,
  load: () => import("./criteria-form/criteria-screen.tsx"),
});

export const newRoundRoute = defineRoute({
  path: "/pools/$poolId/rounds/new",
  title: { da: "Ny runde", en: "New round" },
  isOwnSeatOnly: true,
  load: () => import("./round-form/new-round-screen.tsx"),
});

/** A round of a pool, with its money and the rules that it was announced with. */
export const roundRoute = defineRoute({
  path: "/pools/rounds/$roundId",
  title: { da: "Runde", en: "Round" },
  isOwnSeatOnly: true,
  load: () => import("./round/round-screen.tsx"),
});

export const editRoundRoute = defineRoute({
  path: "/pools/rounds/$roundId/edit",
  title: { da: "Ret runden", en: "Edit the round" },
  isOwnSeatOnly: true,
  load: () => import("./round-form/edit-round-screen.tsx"),
});

export const budgetRoute = defineRoute({
  path: "/pools/rounds/$roundId/budget",
  title: { da: "Rundens budget", en: "The round's budget" },
  isOwnSeatOnly: true,
  load: () => import("./round-form/budget-screen.tsx"),
});
