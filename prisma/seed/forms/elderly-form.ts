import type { FormKind, FormSection } from "@indgang/domain/form";
import { demanded } from "./demanded.ts";
import { options, question, section } from "./question.ts";

const full: readonly FormSection[] = [
  section(
    "activity",
    ["Aktiviteten", "The activity"],
    [
      demanded.title,
      demanded.purpose,
      question("activity", "CHOICE", ["Hvilken slags aktivitet er det?", "What kind of activity is it?"], {
        options: options({
          meals: ["Måltidsfællesskab", "Meals together"],
          exercise: ["Bevægelse", "Exercise"],
          visits: ["Besøg", "Visits"],
          other: ["Noget andet", "Something else"],
        }),
      }),
      question("kitchen", "YES_NO", ["Har I et køkken, der er godkendt?", "Do you have an approved kitchen?"], {
        isRequired: true,
        condition: { question: "activity", operator: "IS", values: ["meals"] },
      }),
      demanded.targetGroups,
      demanded.participants,
      demanded.volunteers,
    ],
  ),
  section(
    "money",
    ["Økonomi", "Money"],
    [
      demanded.budget,
      demanded.otherFunding,
      question("fee", "MONEY", ["Hvad betaler en deltager pr. gang?", "What does a participant pay each time?"], {
        max: 20_000,
      }),
    ],
  ),
  section("results", ["Mål", "Goals"], [demanded.goals]),
];

/** POOL-7: a renewal takes over what seldom changes; money, goals and figures are asked anew. */
const askedAnew: readonly string[] = ["budget", "goals", "participants", "otherfunding"];

/** The form of the pool for the elderly, and the simplified one for who had a grant before. */
export const elderlyForm = (kind: FormKind): readonly FormSection[] =>
  kind === "FULL"
    ? full
    : full.map((one) => ({
        ...one,
        questions: one.questions.map((asked) => ({ ...asked, isTakenOver: !askedAnew.includes(asked.key) })),
      }));
