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
    readonly roles: readonly string[];
  }[];
  readonly politicians: readonly string[];
}

/** REF-3: Culture refers no citizens, so nobody there has the role. */
const staffOf = (
  id: string,
  names: readonly [string, string, string, string, string],
  roles: readonly string[] = ["CASEWORKER", "REFERRAL"],
): DemoAdministration["staff"] => [
  { subject: `${id}.caseworker`, name: names[0], title: "Sagsbehandler", roles },
  { subject: `${id}.caseworker2`, name: names[1], title: "Sagsbehandler", roles: ["CASEWORKER"] },
  { subject: `${id}.leader`, name: names[2], title: "Kontorchef", roles: ["LEADER"] },
  { subject: `${id}.secretary`, name: names[3], title: "Udvalgssekretær", roles: ["SECRETARY"] },
  // LAW-2: takes over where the secretary has an interest.
  { subject: `${id}.secretary2`, name: names[4], title: "Udvalgssekretær", roles: ["SECRETARY"] },
];

export const administrations: readonly DemoAdministration[] = [
  {
    id: "social",
    name: "Socialforvaltningen",
    nameEn: "Social",
    casePrefix: "SOC",
    committee: "Socialudvalget",
    field: "social",
    staff: staffOf("social", [
      "Mette Lindegaard",
      "Rasmus Ebbehøj",
      "Hanne Overgaard",
      "Søren Birkholt",
      "Trine Vestergren",
    ]),
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
    staff: staffOf("health-elderly", [
      "Birthe Kjærulff",
      "Ali Özdal",
      "Henrik Dalsgård",
      "Lene Møllebæk",
      "Jacob Ørumgaard",
    ]),
    politicians: ["Inger Hedelund", "Thomas Fuglebjerg", "Amina Haji-Warsame", "Kåre Elkjær", "Camilla Krogholm"],
  },
  {
    id: "employment-integration",
    name: "Beskæftigelses- og Integrationsforvaltningen",
    nameEn: "Employment and integration",
    casePrefix: "BIF",
    committee: "Beskæftigelses- og Integrationsudvalget",
    field: "integration",
    staff: staffOf("employment-integration", [
      "Zeynep Thorup",
      "Mikkel Åkilde",
      "Kirsten Ravnsborg",
      "Anders Bodin",
      "Hanne Skovby",
    ]),
    politicians: ["Fatima Nørrebæk", "Lars Ørumgaard", "Ida Bruunsø", "Yusuf Holm", "Anne Sejrskov"],
  },
  {
    id: "culture",
    name: "Kultur- og Fritidsforvaltningen",
    nameEn: "Culture",
    casePrefix: "KFF",
    committee: "Kultur- og Fritidsudvalget",
    field: "culture",
    staff: staffOf(
      "culture",
      ["Freja Holm", "Emil Kjærulff", "Jørgen Elkjær", "Marie Skovby", "Nikolaj Strandmark"],
      ["CASEWORKER"],
    ),
    politicians: ["Sofie Dalsgård", "Magnus Birkholt", "Lene Tornby", "Omar Bodin", "Peter Hedelund"],
  },
];

/** Who belongs to no administration: the shared desk, and those who come from outside. */
export const outsiders = [
  { subject: "servicedesk", name: "Anne Krogholm", title: "Fælles puljeadministration", role: "SERVICE_DESK" },
  { subject: "servicedesk2", name: "Peter Thorup", title: "Fælles puljeadministration", role: "SERVICE_DESK" },
  { subject: "aeldreraad", name: "Poul Ravnsborg", title: "Formand for Ældrerådet", role: "COUNCIL" },
  { subject: "aeldreraad2", name: "Gerda Lindholt", title: "Medlem af Ældrerådet", role: "COUNCIL" },
  // FORUM-1: left the contact committee yesterday.
  { subject: "fratraadt", name: "Erik Sommerlund", title: "Tidligere medlem af Kontaktudvalget", role: "COUNCIL" },
  { subject: "forening", name: "Lene Fuglebjerg", title: "Formand", role: "ASSOCIATION" },
  // POOL-6: writes on the same applications as the chair.
  { subject: "forening2", name: "Kasper Dahlgaard", title: "Kasserer", role: "ASSOCIATION" },
  // ASSOC-6: speaks for an association with a large grant and no agreement yet.
  { subject: "forening3", name: "Bodil Kragelund", title: "Formand", role: "ASSOCIATION" },
  { subject: "jury", name: "Jens Overgaard", title: "Dommerkomitéen", role: "JURY" },
  { subject: "auditor", name: "Kirsten Møllebæk", title: "Databeskyttelsesrådgiver", role: "AUDITOR" },
  { subject: "integrator", name: "Bibliotekernes kalender", title: "System", role: "INTEGRATOR" },
] as const;

/** FORUM-1: who sit in the contact committee for nine more associations. */
export const representatives = [
  "Bodil Krarup",
  "Hassan Mirza",
  "Jytte Egelund",
  "Carsten Holtegaard",
  "Merete Skousen",
  "Niels Aagaard",
  "Sana Qureshi",
  "Torben Lykkeberg",
  "Ulla Damsgaard",
].map((name, index) => ({
  subject: `repraesentant${index + 2}`,
  name,
  title: "Foreningsrepræsentant",
  role: "ASSOCIATION" as const,
}));
/** AWARD-2: who may sit on a jury beside what else they are; the outside juror has no other role. */
export const judges: readonly string[] = [
  "culture.leader",
  "culture.politician",
  "social.politician",
  "social.politician2",
];

export const personId = (municipalityId: number, subject: string): string =>
  demoId(`${municipalityId} person ${subject}`);
export const committeeId = (municipalityId: number, administration: string): string =>
  demoId(`${municipalityId} committee ${administration}`);
export const politicianSubject = (administration: string, index: number): string =>
  `${administration}.politician${index === 0 ? "" : index + 1}`;

/** Everybody in the demo's register of people whom a session can name. */
export const demoSubjects: readonly string[] = [
  ...administrations.flatMap(({ id, staff, politicians }) => [
    ...staff.map(({ subject }) => subject),
    ...politicians.map((_, index) => politicianSubject(id, index)),
  ]),
  ...outsiders.map(({ subject }) => subject),
  ...representatives.map(({ subject }) => subject),
];
