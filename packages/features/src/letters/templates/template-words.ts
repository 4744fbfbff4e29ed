import { defineCatalogue } from "@indgang/shell";

export const templateWords = defineCatalogue("letterTemplate", {
  title: { da: "Breve fra {pool}", en: "Letters of {pool}" },
  lead: {
    da: "Her bestemmer du, hvad foreningerne læser i brevet om udvalgets afgørelse. Breve, der allerede er skrevet, ændres ikke.",
    en: "Here you decide what associations read in the letter about the committee's decision. Letters that are written already do not change.",
  },
  outcome: { da: "Brev ved", en: "Letter about" },
  general: {
    da: "Puljen har ikke sin egen tekst til dette brev. Den fælles tekst bruges.",
    en: "The pool has no text of its own for this letter. The general one is used.",
  },
  holds: { da: "Teksten gælder fra {date}.", en: "The text holds from {date}." },
  comes: { da: "En ny tekst gælder fra {date}.", en: "A new text holds from {date}." },
  validFrom: { da: "Gælder fra", en: "Holds from" },
  letterTitle: { da: "Overskrift", en: "Title" },
  text: { da: "Brevtekst", en: "Letter text" },
  textHelp: {
    da: "En tom linje skiller to afsnit. ## gør linjen til en overskrift, og - gør den til et punkt.",
    en: "An empty line parts two paragraphs. ## makes the line a heading, and - makes it a bullet.",
  },
  insert: { da: "Indsæt felt", en: "Insert field" },
  save: { da: "Gem brevteksten", en: "Save the letter text" },
  saved: { da: "Brevteksten er gemt", en: "The letter text is saved" },
  undo: { da: "Fortryd rettelserne", en: "Undo the edits" },
  preview: { da: "Sådan ser brevet ud", en: "What the letter looks like" },
  previewCase: { da: "Prøv med sagen", en: "Try with the case" },
  noCases: {
    da: "Når udvalget har truffet den første afgørelse i puljen, kan du se brevet med en rigtig sag her.",
    en: "When the committee has taken the first decision of the pool, you can see the letter with a real case here.",
  },
  pdf: { da: "Se som PDF", en: "See as PDF" },
  pdfRefused: {
    da: "Der står et CPR-nummer i brevet, så det kan ikke blive en PDF.",
    en: "There is a CPR number in the letter, so it cannot become a PDF.",
  },
  line: { da: "Linje {line}", en: "Line {line}" },
});
