import { defineCatalogue } from "../words/define-catalogue.ts";

export const statementWords = defineCatalogue("accessibilityStatement", {
  title: { da: "Tilgængelighedserklæring", en: "Accessibility statement" },
  intro: {
    da: "{municipality} vil gøre {app} tilgængelig for alle, også for den, der arbejder med tastatur, skærmlæser eller forstørrelse. Loven kræver, at siden følger WCAG 2.1 på niveau AA.",
    en: "{municipality} wants {app} to be accessible to everybody, also to those who work with a keyboard, a screen reader or magnification. The law requires that the site follows WCAG 2.1 at level AA.",
  },
  howTitle: { da: "Sådan er siden bygget", en: "How the site is built" },
  keyboard: {
    da: "Alt kan gøres med tastaturet, og fokus kan altid ses.",
    en: "Everything can be done by keyboard, and focus can always be seen.",
  },
  words: {
    da: "Farve står aldrig alene: tilstande og fejl står også med ord.",
    en: "Colour never stands alone: states and errors are also said in words.",
  },
  narrow: {
    da: "Siden kan bruges på 320 pixels bredde og ved 400 % forstørrelse.",
    en: "The site can be used at a width of 320 pixels and at 400% magnification.",
  },
  motion: {
    da: "Bevægelse slås fra, når du har bedt din computer om det.",
    en: "Motion is off when you have asked your computer for that.",
  },
  testedTitle: { da: "Sådan er den prøvet", en: "How it is tested" },
  tested: {
    da: "Hver komponent og de vigtigste arbejdsgange prøves automatisk med axe, hver gang systemet ændres. En automatisk prøve finder ikke alt.",
    en: "Every component and the most important errands are tested automatically with axe each time the system changes. An automatic test does not find everything.",
  },
  contactTitle: { da: "Fortæl os om fejl", en: "Tell us about faults" },
  contact: {
    da: "Kan du ikke bruge noget på siden, så skriv til forvaltningens support. Får du ikke svar, kan du klage til Digitaliseringsstyrelsen.",
    en: "If you cannot use something on the site, write to the administration's support. If you get no answer, you can complain to the Danish Agency for Digital Government.",
  },
});
