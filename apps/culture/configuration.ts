import { applications } from "@indgang/features/applications";
import { associations } from "@indgang/features/associations";
import { awards } from "@indgang/features/awards";
import { forums } from "@indgang/features/forums";
import { meetings } from "@indgang/features/meetings";
import { myWork } from "@indgang/features/my-work";
import { notifications } from "@indgang/features/notifications";
import { payments } from "@indgang/features/payments";
import { reception } from "@indgang/features/reception";
import type { AppConfiguration } from "@indgang/shell";

export const configuration: AppConfiguration = {
  administration: "culture",
  seats: ["culture", "servicedesk"],
  palette: "culture",
  basePath: "/culture/",
  name: { da: "Kultur- og Fritidsforvaltningen", en: "Culture and Leisure" },
  features: [myWork, applications, reception, meetings, payments, forums, awards, associations, notifications],
};
