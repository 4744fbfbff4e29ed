import { defineRoute } from "@indgang/shell";
import { readAssociationSearch } from "./association-search.ts";

export const associationsRoute = defineRoute({
  path: "/associations",
  title: { da: "Foreninger", en: "Associations" },
  readSearch: readAssociationSearch,
  load: () => import("./list/associations-screen.tsx"),
});

/** ASSOC-1: the directory's staff, who verify, also register and edit. */
export const registerAssociationRoute = defineRoute({
  path: "/associations/register",
  title: { da: "Registrér forening", en: "Register an association" },
  permissions: ["VERIFY_ASSOCIATION"],
  load: () => import("./register/register-association-screen.tsx"),
});

export const associationRoute = defineRoute({
  path: "/associations/$associationId",
  title: { da: "Forening", en: "Association" },
  load: () => import("./page/association-screen.tsx"),
});

export const editAssociationRoute = defineRoute({
  path: "/associations/$associationId/edit",
  title: { da: "Ret forening", en: "Edit association" },
  permissions: ["VERIFY_ASSOCIATION"],
  load: () => import("./edit/edit-association-screen.tsx"),
});
