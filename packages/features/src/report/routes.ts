import { defineRoute } from "@indgang/shell";
import { readReportSearch } from "./report-search.ts";

export const reportRoute = defineRoute({
  path: "/report",
  title: { da: "Årsberetning", en: "Yearly report" },
  readSearch: readReportSearch,
  load: () => import("./report-screen.tsx"),
  permissions: ["READ_CASES"],
});
