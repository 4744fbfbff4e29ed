import { defineRoute } from "@indgang/shell";
import { referralsRoute } from "../referrals/routes.ts";
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

/** REF-3: a frontend without referrals neither asks for an association's activities nor has code that could show them. */
export const associationRoute = defineRoute({
  path: "/associations/$associationId",
  title: { da: "Forening", en: "Association" },
  load: (present) =>
    present.includes(referralsRoute)
      ? import("./page/referrals/association-screen.tsx")
      : import("./page/association-screen.tsx"),
});

export const editAssociationRoute = defineRoute({
  path: "/associations/$associationId/edit",
  title: { da: "Ret forening", en: "Edit association" },
  permissions: ["VERIFY_ASSOCIATION"],
  load: () => import("./edit/edit-association-screen.tsx"),
});
