import type { FormQuestion, FormSection } from "@indgang/domain/form";
import { demanded } from "./demanded.ts";
import { options, question, section } from "./question.ts";

const wages = (label: readonly [string, string]): FormQuestion =>
  question("wages", "YES_NO", label, {
    help: "Løn dækkes kun til at organisere og samordne frivillige.",
    helpEn: "Wages are covered only for organising and coordinating volunteers.",
  });

/** The § 18 pool's form. The second version asks for wages in clearer words, and for the day of the first activity. */
export const socialForm = (version: 1 | 2): readonly FormSection[] => [
  section(
    "project",
    ["Projektet", "The project"],
    [demanded.title, demanded.purpose, demanded.targetGroups, demanded.participants, demanded.volunteers],
  ),
  section(
    "where",
    ["Sted og tid", "Place and time"],
    [
      question("place", "PLACE", ["Hvor foregår det?", "Where does it take place?"]),
      question("period", "PERIOD", ["Hvornår foregår det?", "When does it take place?"]),
      ...(version === 1 ? [] : [question("first_day", "DATE", ["Hvornår er første gang?", "When is the first time?"])]),
    ],
  ),
  section(
    "money",
    ["Økonomi", "Money"],
    [
      demanded.budget,
      demanded.otherFunding,
      wages(
        version === 1
          ? ["Søger I om løn?", "Do you apply for wages?"]
          : [
              "Søger I om løn til en, der samordner de frivillige?",
              "Do you apply for wages for coordinating volunteers?",
            ],
      ),
      question("wage_hours", "NUMBER", ["Hvor mange timer om ugen?", "How many hours a week?"], {
        isRequired: true,
        min: 1,
        max: 37,
        condition: { question: "wages", operator: "IS", values: ["true"] },
      }),
      question("wage_reason", "LONG_TEXT", ["Hvad skal den lønnede lave?", "What will the paid person do?"], {
        isRequired: true,
        max: 2_000,
        condition: { question: "wages", operator: "IS", values: ["true"] },
      }),
    ],
    ["Beløb skrives i kroner.", "Amounts are written in kroner."],
  ),
  section("results", ["Mål", "Goals"], [demanded.goals]),
  section(
    "together",
    ["Samarbejde", "Working together"],
    [
      question("partners", "CHOICES", ["Hvem arbejder I sammen med?", "Whom do you work with?"], {
        options: options({
          municipality: ["Kommunens egne tilbud", "The municipality's own services"],
          housing: ["En boligforening", "A housing association"],
          school: ["En skole eller institution", "A school or institution"],
          others: ["Andre foreninger", "Other associations"],
        }),
      }),
      question(
        "which_services",
        "SHORT_TEXT",
        ["Hvilke af kommunens tilbud?", "Which of the municipality's services?"],
        {
          isRequired: true,
          condition: { question: "partners", operator: "IS", values: ["municipality"] },
        },
      ),
    ],
  ),
  section(
    "enclosures",
    ["Bilag", "Enclosures"],
    [
      question("bylaws", "FILE", ["Foreningens vedtægter", "The association's bylaws"], {
        isRequired: true,
        attachmentKind: "BYLAWS",
        fileFormats: ["PDF"],
        maxMegabytes: 10,
      }),
      question("accounts", "FILE", ["Seneste regnskab", "Latest accounts"], {
        isRequired: true,
        attachmentKind: "ACCOUNTS",
        fileFormats: ["PDF", "SPREADSHEET"],
        maxMegabytes: 10,
      }),
    ],
  ),
];
