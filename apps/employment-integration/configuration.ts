import { applications } from "@indgang/features/applications";
import { associations } from "@indgang/features/associations";
import { forums } from "@indgang/features/forums";
import { meetings } from "@indgang/features/meetings";
import { myWork } from "@indgang/features/my-work";
import { notifications } from "@indgang/features/notifications";
import { payments } from "@indgang/features/payments";
import { reception } from "@indgang/features/reception";
import { referrals } from "@indgang/features/referrals";
import type { AppConfiguration } from "@indgang/shell";

export const configuration: AppConfiguration = {
  administration: "employment-integration",
  seats: ["employment-integration", "servicedesk"],
  palette: "employment-integration",
  basePath: "/employment-integration/",
  name: { da: "Beskæftigelses- og Integrationsforvaltningen", en: "Employment and Integration" },
  features: [myWork, applications, reception, meetings, payments, referrals, forums, associations, notifications],
};
