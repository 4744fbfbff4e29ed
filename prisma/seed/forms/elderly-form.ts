import type { FormKind, FormQuestion, FormSection } from "@indgang/domain/form";
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

const takenOver = (asked: FormQuestion): FormQuestion => ({ ...asked, isTakenOver: true });

/** POOL-7: what is as it was stands there already; only what must be said anew is asked. Filled in within five minutes. */
const renewal: readonly FormSection[] = [
  section(
    "continued",
    ["Det, I fortsætter med", "What you go on with"],
    [takenOver(demanded.title), takenOver(demanded.purpose), takenOver(demanded.targetGroups)],
    [
      "Det står, som I skrev det sidst. Ret det, der er anderledes.",
      "It stands as you wrote it last time. Mend what is different.",
    ],
  ),
  section(
    "coming",
    ["Det kommende år", "The coming year"],
    [
      demanded.budget,
      demanded.otherFunding,
      demanded.goals,
      question("news", "LONG_TEXT", ["Hvad er nyt siden sidste år?", "What is new since last year?"], {
        help: "Kun hvis noget er anderledes, for eksempel stedet eller antallet af deltagere.",
        helpEn: "Only if something is different, such as the place or how many take part.",
      }),
    ],
  ),
];

/** The form of the pool for the elderly, and the simplified one for who had a grant before. */
export const elderlyForm = (kind: FormKind): readonly FormSection[] => (kind === "FULL" ? full : renewal);
