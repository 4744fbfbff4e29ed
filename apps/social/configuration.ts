import { applications } from "@indgang/features/applications";
import { associations } from "@indgang/features/associations";
import { awards } from "@indgang/features/awards";
import { forums } from "@indgang/features/forums";
import { meetings } from "@indgang/features/meetings";
import { myWork } from "@indgang/features/my-work";
import { notifications } from "@indgang/features/notifications";
import { payments } from "@indgang/features/payments";
import { reception } from "@indgang/features/reception";
import { referrals } from "@indgang/features/referrals";
import type { AppConfiguration } from "@indgang/shell";

export const configuration: AppConfiguration = {
  administration: "social",
  seats: ["social", "servicedesk"],
  palette: "social",
  basePath: "/social/",
  name: { da: "Socialforvaltningen", en: "Social Services" },
  features: [
    myWork,
    applications,
    reception,
    meetings,
    payments,
    referrals,
    forums,
    awards,
    associations,
    notifications,
  ],
};
