/** Somebody whom the demo can log in as. Invented; who they are to the municipality is demo data in the database. */
export interface DemoPerson {
  readonly subject: string;
  /** What the person does, in Danish, as the log-in page says it. */
  readonly title: string;
}

/** Demo people of one place, as the log-in page groups them. */
export interface DemoGroup {
  readonly id: string;
  readonly name: string;
  readonly people: readonly DemoPerson[];
}

/** The password of every demo person. Public on purpose; the provider refuses to run in production. */
export const demoPassword = "demo";

const offices = [
  { role: "caseworker", title: "Sagsbehandler" },
  { role: "leader", title: "Leder" },
  { role: "secretary", title: "Udvalgssekretær" },
  { role: "secretary2", title: "Udvalgssekretærens stedfortræder" },
  { role: "politician", title: "Politiker i udvalget" },
];

const administrations = [
  { id: "social", name: "Socialforvaltningen" },
  { id: "health-elderly", name: "Sundheds- og Omsorgsforvaltningen" },
  { id: "employment-integration", name: "Beskæftigelses- og Integrationsforvaltningen" },
  { id: "culture", name: "Kultur- og Fritidsforvaltningen" },
];

const others: DemoGroup = {
  id: "others",
  name: "På tværs af forvaltningerne",
  people: [
    { subject: "servicedesk", title: "Servicedesk for alle fire forvaltninger" },
    { subject: "aeldreraad", title: "Formand for Ældrerådet" },
    { subject: "aeldreraad2", title: "Menigt medlem af Ældrerådet" },
    { subject: "fratraadt", title: "Forlod Kontaktudvalget i går" },
    { subject: "forening", title: "Formand for en forening" },
    { subject: "forening2", title: "Kasserer i den samme forening" },
    { subject: "forening3", title: "Formand for en forening med en stor bevilling" },
    { subject: "jury", title: "Medlem af en jury" },
    { subject: "auditor", title: "Databeskytter, læser loggen" },
  ],
};

/** Everybody whom the demo can log in as. */
export const demoGroups: readonly DemoGroup[] = [
  ...administrations.map(({ id, name }) => ({
    id,
    name,
    people: offices.map(({ role, title }) => ({ subject: `${id}.${role}`, title })),
  })),
  others,
];

/** The demo person of that name, or null. */
export function findDemoPerson(subject: string): DemoPerson | null {
  return demoGroups.flatMap((group) => group.people).find((person) => person.subject === subject) ?? null;
}
