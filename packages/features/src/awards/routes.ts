import { defineRoute } from "@indgang/shell";
import { readCycleSearch, readPrizesSearch } from "./award-search.ts";

export const prizesRoute = defineRoute({
  path: "/prizes",
  title: { da: "Priser", en: "Prizes" },
  isOwnSeatOnly: true,
  readSearch: readPrizesSearch,
  load: () => import("./list/prizes-screen.tsx"),
});

export const newPrizeRoute = defineRoute({
  path: "/prizes/new",
  title: { da: "Ny pris", en: "New prize" },
  isOwnSeatOnly: true,
  load: () => import("./prize-form/new-prize-screen.tsx"),
});

export const prizeRoute = defineRoute({
  path: "/prizes/$prizeId",
  title: { da: "Pris", en: "Prize" },
  isOwnSeatOnly: true,
  load: () => import("./prize/prize-screen.tsx"),
});

export const editPrizeRoute = defineRoute({
  path: "/prizes/$prizeId/edit",
  title: { da: "Ret prisen", en: "Edit the prize" },
  isOwnSeatOnly: true,
  load: () => import("./prize-form/edit-prize-screen.tsx"),
});

/** One year of a prize: for everybody what is public, for the jury's staff their work. */
export const awardCycleRoute = defineRoute({
  path: "/prizes/years/$cycleId",
  title: { da: "Årets pris", en: "A year of a prize" },
  isOwnSeatOnly: true,
  readSearch: readCycleSearch,
  load: () => import("./cycle/cycle-screen.tsx"),
});

export const registerNominationRoute = defineRoute({
  path: "/prizes/years/$cycleId/nominate",
  title: { da: "Registrér indstilling", en: "Register a nomination" },
  isOwnSeatOnly: true,
  load: () => import("./register/register-screen.tsx"),
});

/** A juror's own ballot in one category. */
export const ballotRoute = defineRoute({
  path: "/prizes/years/$cycleId/ballot/$categoryId",
  title: { da: "Stemmeseddel", en: "Ballot" },
  isOwnSeatOnly: true,
  load: () => import("./ballot/ballot-screen.tsx"),
});
