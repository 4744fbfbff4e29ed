import { ownApplications, publicPools } from "@indgang/features/entrance";
import { notifications } from "@indgang/features/notifications";
import type { AppConfiguration } from "@indgang/shell";
import { municipalPalette } from "@indgang/tokens";

/** The municipality's own: for everybody, and for those who speak for an association. */
export const configuration: AppConfiguration = {
  administration: null,
  seats: ["association", "public"],
  isPublic: true,
  palette: municipalPalette,
  basePath: "/entrance/",
  name: { da: "Foreninger og puljer", en: "Associations and grant pools" },
  features: [ownApplications, publicPools, notifications],
};
