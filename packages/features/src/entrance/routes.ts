import { defineRoute, readFlag } from "@indgang/shell";

const seats = ["association"];

export const publicPoolsRoute = defineRoute({
  path: "/pools",
  title: { da: "Puljer", en: "Grant pools" },
  isPublic: true,
  load: () => import("./pools/pools-screen.tsx"),
});

export const publicPoolRoute = defineRoute({
  path: "/pools/$poolId",
  title: { da: "Pulje", en: "Grant pool" },
  isPublic: true,
  load: () => import("./pools/pool-screen.tsx"),
});

/** A few questions before anything is written (POOL-4); open to all, so that nobody logs in for nothing. */
export const applyRoute = defineRoute({
  path: "/apply/$poolId",
  title: { da: "Passer puljen til jer?", en: "Does the pool fit you?" },
  isPublic: true,
  load: () => import("./apply/apply-screen.tsx"),
});

export const draftRoute = defineRoute({
  path: "/drafts/$draftId",
  title: { da: "Ansøgning", en: "Application" },
  seats,
  load: () => import("./draft/draft-screen.tsx"),
});

export const ownApplicationsRoute = defineRoute({
  path: "/applications",
  title: { da: "Mine ansøgninger", en: "My applications" },
  seats,
  load: () => import("./own/own-applications-screen.tsx"),
});

export const ownApplicationRoute = defineRoute({
  path: "/applications/$applicationId",
  title: { da: "Ansøgning", en: "Application" },
  seats,
  readSearch: (search): { readonly receipt?: true } => (readFlag(search, "receipt") ? { receipt: true } : {}),
  load: () => import("./own/own-application-screen.tsx"),
});

export const completeRoute = defineRoute({
  path: "/applications/$applicationId/complete",
  title: { da: "Ret og send igen", en: "Amend and send again" },
  seats,
  load: () => import("./own/complete-screen.tsx"),
});
