import { defineCatalogue } from "@indgang/shell";

export const bodyWords = defineCatalogue("forumBody", {
  list: { da: "Fora", en: "Forums" },
  secretariat: { da: "Sekretariat: {name}", en: "Secretariat: {name}" },
  partOf: { da: "Hører under {name}", en: "Belongs to {name}" },
  terms: {
    da: "{count} møder om året. Sager af større betydning skal være modtaget senest {days} dage før mødet.",
    en: "{count} meetings a year. Matters of greater importance have to be here {days} days before the meeting.",
  },
  ahead: { da: "Kommende møder", en: "Meetings ahead" },
  behind: { da: "Tidligere møder", en: "Former meetings" },
  plan: { da: "Planlæg et møde", en: "Plan a meeting" },
  planned: { da: "Mødet er planlagt", en: "The meeting is planned" },
  when: { da: "Tid", en: "Time" },
  place: { da: "Sted", en: "Place" },
  noPlace: { da: "Ikke fastsat", en: "Not decided" },
  state: { da: "Status", en: "State" },
  noneAhead: { da: "Ingen kommende møder", en: "No meetings ahead" },
  noneAheadKeeper: {
    da: "Planlæg et møde. Så kan forvaltningerne foreslå punkter til det.",
    en: "Plan a meeting. Then the administrations can propose items for it.",
  },
  noneAheadOthers: {
    da: "Når sekretariatet planlægger et møde, vises det her.",
    en: "When the secretariat plans a meeting, it stands here.",
  },
});

export const memberWords = defineCatalogue("forumMembers", {
  members: { da: "Medlemmer", en: "Members" },
  filled: { da: "{filled} af {seats}", en: "{filled} of {seats}" },
  chair: { da: "Formand", en: "Chair" },
  nobody: { da: "Ingen er udpeget.", en: "Nobody sits here now." },
  showPast: { da: "Vis tidligere medlemmer", en: "Show former members" },
  tooMany: { da: "De {shown} seneste af {total} er vist.", en: "The {shown} latest of {total} are shown." },
  appoint: { da: "Udpeg et medlem", en: "Appoint a member" },
  appointed: { da: "{name} er udpeget", en: "{name} is appointed" },
  end: { da: "Afslut", en: "End" },
  endOf: { da: "Afslut medlemskabet for {name}", en: "End {name}'s seat" },
  endTitle: { da: "Afslut medlemskabet?", en: "End the seat?" },
  endText: {
    da: "{name} udtræder nu og kan ikke længere se forummets møder og bilag. Pladsen bliver ledig.",
    en: "{name} is out from now on and can no longer see the forum's meetings and papers. The seat becomes free.",
  },
  ended: { da: "Medlemskabet er afsluttet", en: "The seat is ended" },
  addKind: { da: "Tilføj en type plads", en: "Add a kind of seats" },
  changeKind: { da: "Ret", en: "Change" },
  changeKindOf: { da: "Ret pladserne “{name}”", en: "Change the seats “{name}”" },
  kindName: { da: "Betegnelse", en: "Who sits there" },
  kindHelp: { da: "For eksempel foreningsrepræsentant.", en: "For example association representative." },
  kindSeats: { da: "Antal pladser", en: "Number of seats" },
  kindAssociation: {
    da: "Medlemmet repræsenterer en forening",
    en: "Whoever sits here speaks for an association",
  },
  kindSaved: { da: "Pladserne er gemt", en: "The seats are saved" },
  save: { da: "Gem", en: "Save" },
  noKinds: { da: "Der er ingen pladser endnu", en: "There are no seats yet" },
  noKindsKeeper: {
    da: "Tilføj først typerne af pladser og antallet af hver. Derefter kan I udpege medlemmer.",
    en: "First add what kinds of seats there are, and how many. Then appoint the members.",
  },
  noKindsOthers: {
    da: "Sekretariatet har ikke fastlagt pladserne endnu.",
    en: "The secretariat has not decided on the seats.",
  },
  cancel: { da: "Annullér", en: "Cancel" },
});

export const appointFieldWords = defineCatalogue("forumAppointField", {
  seatKindId: { da: "Plads", en: "Seat" },
  personId: { da: "Person", en: "Person" },
  associationId: { da: "Forening", en: "Association" },
  startsOn: { da: "Fra", en: "From" },
  endsOn: { da: "Til (første dag uden plads)", en: "To (first day without the seat)" },
  isChair: { da: "Er formand for forummet", en: "Leads the forum as its chair" },
});
