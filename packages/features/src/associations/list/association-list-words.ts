import { defineCatalogue } from "@indgang/shell";

export const associationListWords = defineCatalogue("associationList", {
  title: { da: "Foreninger", en: "Associations" },
  found: {
    da: "{count, plural, =0 {Ingen foreninger} one {# forening} other {# foreninger}}",
    en: "{count, plural, =0 {No associations} one {# association} other {# associations}}",
  },
  register: { da: "Registrér forening", en: "Register an association" },
  filters: { da: "Filtre", en: "Filters" },
  search: { da: "Søg på navn, CVR-nummer eller formål", en: "Search by name, CVR number or purpose" },
  activity: { da: "Aktivitet", en: "Activity" },
  allActivities: { da: "Alle aktiviteter", en: "All activities" },
  group: { da: "Målgruppe", en: "Target group" },
  allGroups: { da: "Alle målgrupper", en: "All target groups" },
  verified: { da: "Godkendt", en: "Verified" },
  either: { da: "Alle", en: "All" },
  yes: { da: "Godkendt", en: "Verified" },
  no: { da: "Ikke godkendt", en: "Not verified" },
  caption: { da: "Foreninger efter dine valg", en: "Associations by your choices" },
  name: { da: "Navn", en: "Name" },
  city: { da: "By", en: "City" },
  cvr: { da: "CVR-nummer", en: "CVR number" },
  activities: { da: "Aktiviteter", en: "Activities" },
  emptyTitle: { da: "Ingen foreninger passer", en: "No associations match" },
  emptyText: {
    da: "Ryd et filter, eller søg på noget andet. Findes foreningen ikke, så registrér den.",
    en: "Clear a filter, or search for something else. If the association is not here, register it.",
  },
});
