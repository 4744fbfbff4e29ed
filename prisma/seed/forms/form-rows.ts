import type { FormKind, FormSection } from "@indgang/domain/form";
import type { Calendar } from "../calendar.ts";
import type { Row } from "../insert.ts";
import { poolId, roundId, rounds } from "../pools.ts";
import { demoId } from "../random.ts";
import { elderlyForm } from "./elderly-form.ts";
import { socialForm } from "./social-form.ts";

interface DemoForm {
  readonly administration: string;
  readonly pool: string;
  readonly kind: FormKind;
  readonly number: number;
  /** Days from today on which it was published, and from which it holds. */
  readonly from: number;
  readonly sections: readonly FormSection[];
}

/** The first versions hold for the rounds that are open; the second one of § 18 waits for the next. */
const forms: readonly DemoForm[] = [
  { administration: "social", pool: "paragraf-18", kind: "FULL", number: 1, from: -100, sections: socialForm(1) },
  { administration: "social", pool: "paragraf-18", kind: "FULL", number: 2, from: -6, sections: socialForm(2) },
  {
    administration: "health-elderly",
    pool: "aeldreaktiviteter",
    kind: "FULL",
    number: 1,
    from: -100,
    sections: elderlyForm("FULL"),
  },
  {
    administration: "health-elderly",
    pool: "aeldreaktiviteter",
    kind: "RENEWAL",
    number: 1,
    from: -100,
    sections: elderlyForm("RENEWAL"),
  },
];

const formId = (municipalityId: number, { pool, kind, number }: Pick<DemoForm, "pool" | "kind" | "number">): string =>
  demoId(`${municipalityId} form ${pool} ${kind} ${number}`);

/** Forms of two pools, published. */
export const formRows = (municipalityId: number, calendar: Calendar): Row[] =>
  forms.map((form) => ({
    municipality_id: municipalityId,
    administration_id: form.administration,
    id: formId(municipalityId, form),
    version: 2,
    pool_id: poolId(municipalityId, form.pool),
    kind: form.kind,
    state: "PUBLISHED",
    number: form.number,
    published_at: calendar.at(form.from, "09:00"),
    valid_from: calendar.at(form.from, "09:00"),
    sections: form.sections,
  }));

const answered = [
  {
    place: { street: "Valgårdsvej 4", postalCode: "2500", city: "Valby" },
    wages: true,
    wage_hours: 8,
    wage_reason: "Koordinatoren laver vagtplan, taler med nye frivillige og holder kontakten til kommunen.",
    partners: ["municipality", "others"],
    which_services: "Socialcentrets åbne rådgivning",
  },
  {
    place: { street: "Blågårds Plads 3", postalCode: "2200", city: "København N" },
    wages: false,
    partners: ["housing"],
  },
  { wages: false, partners: ["school", "others"] },
] as const;

/** POOL-6: what the § 18 cases of the present round answered; they keep the version that they were filled in on. */
export const answerRows = (municipalityId: number, applications: readonly Row[], calendar: Calendar): Row[] => {
  const present = rounds.find(({ key }) => key === "present");
  if (present === undefined) return [];
  const round = roundId(municipalityId, "paragraf-18", present);
  return applications
    .filter((application) => application["round_id"] === round)
    .map((application, index) => ({
      municipality_id: municipalityId,
      administration_id: application["administration_id"],
      application_id: application["id"],
      revision: 1,
      form_id: formId(municipalityId, { pool: "paragraf-18", kind: "FULL", number: 1 }),
      answers: {
        ...answered[index % answered.length],
        period: { from: calendar.day(60), to: calendar.day(400) },
      },
      recorded_at: application["created_at"],
    }));
};
