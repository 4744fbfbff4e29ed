import { defineRoute } from "@indgang/shell";
import { readOverviewSearch } from "./overview-search.ts";

export const overviewRoute = defineRoute({
  path: "/overview",
  title: { da: "Overblik", en: "Overview" },
  load: () => import("./pools-screen.tsx"),
  permissions: ["READ_CASES"],
});

export const poolOverviewRoute = defineRoute({
  path: "/pools/$poolId/overview",
  title: { da: "Overblik over puljen", en: "Overview of the pool" },
  readSearch: readOverviewSearch,
  load: () => import("./pool-overview-screen.tsx"),
  permissions: ["READ_CASES"],
});
