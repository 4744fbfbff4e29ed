import { defineCatalogue } from "@indgang/shell";

export const juryWords = defineCatalogue("awardJury", {
  title: { da: "Dommerkomité", en: "Jury" },
  empty: { da: "Ingen er udpeget endnu.", en: "Nobody has been appointed yet." },
  chair: { da: "Leder komitéen", en: "Leads the jury" },
  since: { da: "Siden {day}", en: "Since {day}" },
  left: { da: "Til {day}", en: "Until {day}" },
  appoint: { da: "Udpeg medlem", en: "Appoint a juror" },
  appointTitle: { da: "Udpeg et medlem af komitéen", en: "Appoint a juror" },
  appointText: {
    da: "Medlemmet ser straks de indstillinger, der kan vinde.",
    en: "The juror sees at once the nominations that can win.",
  },
  person: { da: "Person", en: "Person" },
  isChair: { da: "Leder komitéen", en: "Leads the jury" },
  hasChair: { da: "Komitéen har allerede en leder.", en: "The jury has a chair already." },
  sits: { da: "Personen sidder allerede i komitéen.", en: "The person sits on the jury already." },
  nobody: {
    da: "Alle, der har rollen som dommer, sidder allerede i komitéen.",
    en: "Everybody who has the role of judging sits on the jury already.",
  },
  appointed: { da: "{name} er udpeget", en: "{name} is appointed" },
  cancel: { da: "Annullér", en: "Cancel" },
  end: { da: "Registrér udtræden", en: "Leaves" },
  endOf: { da: "Registrér udtræden: {name}", en: "Leaves: {name}" },
  endTitle: { da: "Skal {name} udtræde af komitéen?", en: "Does {name} leave the jury?" },
  endText: {
    da: "{name} kan derefter ikke se komitéens arbejde. Der ventes ikke længere på en stemmeseddel, som ikke er afgivet.",
    en: "From now on {name} can see nothing of the jury's work. A ballot that is not submitted is no longer waited for.",
  },
  ended: { da: "{name} er udtrådt", en: "{name} has left" },
});
