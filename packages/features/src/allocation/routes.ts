import { defineRoute } from "@indgang/shell";
import { readAllocationSearch } from "./allocation-search.ts";

export const allocationRoundsRoute = defineRoute({
  path: "/allocation",
  title: { da: "Fordeling", en: "Allocation" },
  load: () => import("./rounds/rounds-screen.tsx"),
  permissions: ["ASSESS", "PREPARE_MEETING"],
  isOwnSeatOnly: true,
});

export const allocationRoute = defineRoute({
  path: "/rounds/$roundId/allocation",
  title: { da: "Fordeling", en: "Allocation" },
  readSearch: readAllocationSearch,
  load: () => import("./round/allocation-screen.tsx"),
  permissions: ["ASSESS", "PREPARE_MEETING"],
  isOwnSeatOnly: true,
});
