import type { Row } from "./insert.ts";
import { demoId } from "./random.ts";
import type { FieldName } from "./words/fields.ts";

/** How an administration of the demo municipality is set up. */
export interface DemoAdministration {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly casePrefix: string;
  readonly committee: string;
  readonly field: FieldName;
  readonly staff: readonly {
    readonly subject: string;
    readonly name: string;
    readonly title: string;
    readonly role: string;
  }[];
  readonly politicians: readonly string[];
}

const staffOf = (id: string, names: readonly [string, string, string, string]): DemoAdministration["staff"] => [
  { subject: `${id}.caseworker`, name: names[0], title: "Sagsbehandler", role: "CASEWORKER" },
  { subject: `${id}.caseworker2`, name: names[1], title: "Sagsbehandler", role: "CASEWORKER" },
  { subject: `${id}.leader`, name: names[2], title: "Kontorchef", role: "LEADER" },
  { subject: `${id}.secretary`, name: names[3], title: "Udvalgssekretær", role: "SECRETARY" },
];

export const administrations: readonly DemoAdministration[] = [
  {
    id: "social",
    name: "Socialforvaltningen",
    nameEn: "Social",
    casePrefix: "SOC",
    committee: "Socialudvalget",
    field: "social",
    staff: staffOf("social", ["Mette Lindegaard", "Rasmus Ebbehøj", "Hanne Overgaard", "Søren Birkholt"]),
    politicians: [
      "Karen Strandmark",
      "Omar El-Khalid",
      "Jens Vestergren",
      "Louise Tornby",
      "Poul Skovby",
      "Nadia Rahimzai",
      "Bjørn Sejrskov",
    ],
  },
  {
    id: "health-elderly",
    name: "Sundheds- og Omsorgsforvaltningen",
    nameEn: "Health and elderly",
    casePrefix: "SUF",
    committee: "Sundheds- og Omsorgsudvalget",
    field: "elderly",
    staff: staffOf("health-elderly", ["Birthe Kjærulff", "Ali Özdal", "Henrik Dalsgård", "Lene Møllebæk"]),
    politicians: ["Inger Hedelund", "Thomas Fuglebjerg", "Amina Haji-Warsame", "Kåre Elkjær", "Camilla Krogholm"],
  },
  {
    id: "employment-integration",
    name: "Beskæftigelses- og Integrationsforvaltningen",
    nameEn: "Employment and integration",
    casePrefix: "BIF",
    committee: "Beskæftigelses- og Integrationsudvalget",
    field: "integration",
    staff: staffOf("employment-integration", ["Zeynep Thorup", "Mikkel Åkilde", "Kirsten Ravnsborg", "Anders Bodin"]),
    politicians: ["Fatima Nørrebæk", "Lars Ørumgaard", "Ida Bruunsø", "Yusuf Holm", "Anne Sejrskov"],
  },
  {
    id: "culture",
    name: "Kultur- og Fritidsforvaltningen",
    nameEn: "Culture",
    casePrefix: "KFF",
    committee: "Kultur- og Fritidsudvalget",
    field: "culture",
    staff: staffOf("culture", ["Freja Holm", "Emil Kjærulff", "Jørgen Elkjær", "Marie Skovby"]),
    politicians: ["Sofie Dalsgård", "Magnus Birkholt", "Lene Tornby", "Omar Bodin", "Peter Hedelund"],
  },
];

/** Who belongs to no administration: the shared desk, and those who come from outside. */
const shared = [
  { subject: "servicedesk", name: "Anne Krogholm", title: "Fælles puljeadministration", role: "SERVICE_DESK" },
  { subject: "servicedesk2", name: "Peter Thorup", title: "Fælles puljeadministration", role: "SERVICE_DESK" },
  { subject: "aeldreraad", name: "Poul Ravnsborg", title: "Formand for Ældrerådet", role: "COUNCIL" },
  { subject: "forening", name: "Lene Fuglebjerg", title: "Formand", role: "ASSOCIATION" },
  { subject: "jury", name: "Jens Overgaard", title: "Dommerkomitéen", role: "JURY" },
  { subject: "auditor", name: "Kirsten Møllebæk", title: "Databeskyttelsesrådgiver", role: "AUDITOR" },
  { subject: "integrator", name: "Bibliotekernes kalender", title: "System", role: "INTEGRATOR" },
] as const;

export const personId = (municipalityId: number, subject: string): string =>
  demoId(`${municipalityId} person ${subject}`);
export const committeeId = (municipalityId: number, administration: string): string =>
  demoId(`${municipalityId} committee ${administration}`);
export const politicianSubject = (administration: string, index: number): string =>
  `${administration}.politician${index === 0 ? "" : index + 1}`;

/** The rows of a municipality's organisation. `validFrom` is the first day of seats and roles. */
export const organisationRows = (
  municipality: { readonly id: number; readonly name: string; readonly isSandbox: boolean },
  validFrom: string,
) => {
  const key = { municipality_id: municipality.id };
  const person = (subject: string, name: string, title: string, administration: string | null): Row => ({
    ...key,
    id: personId(municipality.id, subject),
    administration_id: administration,
    subject,
    name,
    title,
  });
  const role = (subject: string, name: string): Row => ({
    ...key,
    person_id: personId(municipality.id, subject),
    role: name,
    valid_from: `${validFrom}T00:00:00Z`,
  });
  const politicians = administrations.flatMap(({ id, committee, politicians: names }) =>
    names.map((name, index) => ({ administration: id, committee, name, index, subject: politicianSubject(id, index) })),
  );
  return {
    municipality: [{ id: municipality.id, name: municipality.name, is_sandbox: municipality.isSandbox }],
    administration: administrations.map(({ id, name, nameEn, casePrefix }) => ({
      ...key,
      id,
      name,
      name_en: nameEn,
      case_prefix: casePrefix,
    })),
    committee: administrations.map(({ id, committee }) => ({
      ...key,
      administration_id: id,
      id: committeeId(municipality.id, id),
      name: committee,
    })),
    person: [
      ...administrations.flatMap(({ id, staff }) =>
        staff.map(({ subject, name, title }) => person(subject, name, title, id)),
      ),
      ...politicians.map(({ administration, name, index, subject }) =>
        person(
          subject,
          name,
          index === 0 ? "Borgmester, udvalgsformand" : "Medlem af Borgerrepræsentationen",
          administration,
        ),
      ),
      ...shared.map(({ subject, name, title }) => person(subject, name, title, null)),
    ],
    role_assignment: [
      ...administrations.flatMap(({ staff }) => staff.map(({ subject, role: name }) => role(subject, name))),
      ...politicians.map(({ subject }) => role(subject, "POLITICIAN")),
      ...shared.map(({ subject, role: name }) => role(subject, name)),
    ],
    committee_member: politicians.map(({ administration, index, subject }) => ({
      ...key,
      administration_id: administration,
      committee_id: committeeId(municipality.id, administration),
      person_id: personId(municipality.id, subject),
      seat: index === 0 ? "CHAIR" : "MEMBER",
      valid_from: validFrom,
      valid_to: null,
    })),
  };
};
