import { defineRoute } from "@indgang/shell";
import { readApplicationSearch } from "./application-search.ts";

export const applicationsRoute = defineRoute({
  path: "/applications",
  title: { da: "Ansøgninger", en: "Applications" },
  readSearch: readApplicationSearch,
  load: () => import("./list/applications-screen.tsx"),
  permissions: ["READ_CASES"],
});

export const applicationRoute = defineRoute({
  path: "/applications/$applicationId",
  title: { da: "Ansøgning", en: "Application" },
  load: () => import("./case/application-screen.tsx"),
  permissions: ["READ_CASES"],
});

export const assessmentRoute = defineRoute({
  path: "/applications/$applicationId/assessment",
  title: { da: "Faglig vurdering", en: "Assessment" },
  load: () => import("./assessment/assessment-screen.tsx"),
  permissions: ["ASSESS"],
});
