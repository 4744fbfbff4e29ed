import { allocation } from "@indgang/features/allocation";
import { applications } from "@indgang/features/applications";
import { associations } from "@indgang/features/associations";
import { forms } from "@indgang/features/forms";
import { forums } from "@indgang/features/forums";
import { letters } from "@indgang/features/letters";
import { meetings } from "@indgang/features/meetings";
import { myWork } from "@indgang/features/my-work";
import { notifications } from "@indgang/features/notifications";
import { operation } from "@indgang/features/operation";
import { overview } from "@indgang/features/overview";
import { payments } from "@indgang/features/payments";
import { pools } from "@indgang/features/pools";
import { reception } from "@indgang/features/reception";
import { referrals } from "@indgang/features/referrals";
import type { AppConfiguration } from "@indgang/shell";

export const configuration: AppConfiguration = {
  administration: "health-elderly",
  seats: ["health-elderly", "servicedesk"],
  palette: "health-elderly",
  basePath: "/health-elderly/",
  name: { da: "Sundheds- og Omsorgsforvaltningen", en: "Health and Elderly" },
  features: [
    myWork,
    applications,
    reception,
    meetings,
    allocation,
    pools,
    overview,
    forms,
    letters,
    payments,
    referrals,
    forums,
    associations,
    notifications,
    operation,
  ],
};
