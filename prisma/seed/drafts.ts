import type { Calendar } from "./calendar.ts";
import type { Row } from "./insert.ts";
import { roundId, rounds } from "./pools.ts";
import { demoId } from "./random.ts";

/** POOL-6, LAW-8: what the demo's chair never handed in: the round has closed, and the clock throws it away when its days are over. */
export const draftRows = (municipalityId: number, association: unknown, calendar: Calendar): Row[] => {
  const present = rounds.find(({ key }) => key === "present");
  if (present === undefined || association === undefined) return [];
  return [
    {
      municipality_id: municipalityId,
      administration_id: "culture",
      id: demoId(`${municipalityId} closed draft`),
      version: 3,
      round_id: roundId(municipalityId, "kulturelle-initiativer", present),
      association_id: association,
      content: {
        form: 1,
        title: "Sommerkoncert i gården",
        purpose: "En koncert for naboer, ung som gammel. Vi mangler at skrive, hvordan vi måler det.",
        budget: [{ key: "a", kind: "ACTIVITIES", amount: 18_500_00, note: "Musikere og lyd" }],
        goals: [],
        otherFunding: [],
        targetGroups: [],
        participants: 120,
        volunteers: null,
        answers: {},
      },
      filled_from: null,
      updated_at: calendar.at(-12, "20:14"),
    },
  ];
};
