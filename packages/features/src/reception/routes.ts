import { defineRoute } from "@indgang/shell";
import { readQueueSearch } from "./queue/queue-search.ts";

export const receptionRoute = defineRoute({
  path: "/reception",
  title: { da: "Modtagelse", en: "Reception" },
  readSearch: readQueueSearch,
  load: () => import("./queue/reception-screen.tsx"),
  permissions: ["REGISTER_APPLICATION", "CHECK_FORMALITIES"],
});

export const registerApplicationRoute = defineRoute({
  path: "/reception/register",
  title: { da: "Registrér ansøgning", en: "Register an application" },
  load: () => import("./register/register-screen.tsx"),
  permissions: ["REGISTER_APPLICATION"],
});

export const formalCheckRoute = defineRoute({
  path: "/reception/$applicationId",
  title: { da: "Formel kontrol", en: "Formal check" },
  load: () => import("./check/formal-check-screen.tsx"),
  permissions: ["CHECK_FORMALITIES"],
});
