import { defineRoute } from "@indgang/shell";

export const operationRoute = defineRoute({
  path: "/operation",
  title: { da: "Drift", en: "Operation" },
  load: () => import("./state/operation-screen.tsx"),
  permissions: ["READ_OPERATION"],
});
