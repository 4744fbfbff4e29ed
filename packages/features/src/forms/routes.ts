import { defineRoute } from "@indgang/shell";
import { readFormSearch } from "./form-search.ts";

/** The pools of the own administration, with the form that each has. */
export const formsRoute = defineRoute({
  path: "/pools/forms",
  title: { da: "Ansøgningsskemaer", en: "Application forms" },
  isOwnSeatOnly: true,
  permissions: ["ASSESS"],
  load: () => import("./list/forms-screen.tsx"),
});

/** POOL-6: a pool's form: the draft, how an applicant sees it, and its versions. */
export const poolFormRoute = defineRoute({
  path: "/pools/$poolId/form",
  title: { da: "Ansøgningsskema", en: "Application form" },
  isOwnSeatOnly: true,
  permissions: ["ASSESS"],
  readSearch: readFormSearch,
  load: () => import("./builder/form-screen.tsx"),
});
