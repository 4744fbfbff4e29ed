import { allocation } from "@indgang/features/allocation";
import { applications } from "@indgang/features/applications";
import { associations } from "@indgang/features/associations";
import { awards } from "@indgang/features/awards";
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
import type { AppConfiguration } from "@indgang/shell";

export const configuration: AppConfiguration = {
  administration: "culture",
  seats: ["culture", "servicedesk"],
  palette: "culture",
  basePath: "/culture/",
  name: { da: "Kultur- og Fritidsforvaltningen", en: "Culture and Leisure" },
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
    forums,
    awards,
    associations,
    notifications,
    operation,
  ],
};
