import { defineCatalogue } from "@indgang/shell";

export const nominationWords = defineCatalogue("nominations", {
  title: { da: "Indstillinger", en: "Nominations" },
  categories: { da: "Kategorier", en: "Categories" },
  countToCheck: {
    da: "{category} ({count} skal vurderes)",
    en: "{category} ({count} to check)",
  },
  emptyTitle: { da: "Ingen indstillinger i denne kategori", en: "No nominations in this category" },
  emptyText: {
    da: "Indstillinger fra borgere står her, når indstilleren har bekræftet dem pr. mail. Indstillinger pr. brev skal registreres.",
    en: "Nominations come in when the nominator has confirmed by mail, or are registered here when they come by letter.",
  },
  emptyJuror: {
    da: "Komitéen ser de indstillinger, der kan vinde, når sekretariatet har vurderet dem.",
    en: "The jury sees the nominations that can win, once the secretariat has checked them.",
  },
  received: { da: "Modtaget {at}, {source}", en: "Received {at}, {source}" },
  activeAt: { da: "Aktiv i {place}", en: "Active at {place}" },
  nominatedBy: { da: "Indstillet af {name}", en: "Nominated by {name}" },
  speaksFor: { da: "på vegne af {association}", en: "on behalf of {association}" },
  recused: { da: "Du er inhabil", en: "You have an interest" },
  recusedText: {
    da: "Du deltager ikke i behandlingen af denne indstilling.",
    en: "You take no part in this nomination.",
  },
  reasonGiven: { da: "Begrundelse: {reason}", en: "Reason: {reason}" },
  accept: { da: "Kan vinde", en: "Can win" },
  reject: { da: "Kan ikke vinde …", en: "Cannot win …" },
  withdraw: { da: "Trukket tilbage …", en: "Withdrawn …" },
  accepted: { da: "{nominee} kan vinde", en: "{nominee} can win" },
  rejectTitle: { da: "Hvorfor kan {nominee} ikke vinde?", en: "Why can {nominee} not win?" },
  rejectText: {
    da: "Kun sekretariatet kan se begrundelsen. Vurderingen kan rettes, indtil komitéen går i gang.",
    en: "Only the secretariat sees the reason. The check can be corrected until the jury begins.",
  },
  rejectConfirm: { da: "Kan ikke vinde", en: "Cannot win" },
  rejected: { da: "{nominee} kan ikke vinde", en: "{nominee} cannot win" },
  withdrawTitle: {
    da: "Er indstillingen af {nominee} trukket tilbage?",
    en: "Is the nomination of {nominee} withdrawn?",
  },
  withdrawText: {
    da: "Indstillingen er derefter ikke længere med. Det kan ikke fortrydes.",
    en: "The nomination takes part no longer. It cannot be undone.",
  },
  withdrawConfirm: { da: "Trukket tilbage", en: "Withdrawn" },
  withdrawn: { da: "Indstillingen er trukket tilbage", en: "The nomination is withdrawn" },
  reason: { da: "Begrundelse", en: "Reason" },
});
