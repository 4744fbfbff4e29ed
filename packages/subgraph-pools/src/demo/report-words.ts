import type { ReportBlock, ReportChapter } from "@indgang/domain/report";

const text = (key: string, kind: ReportBlock["kind"], said: string, source = ""): ReportBlock => ({
  key,
  kind,
  text: said,
  source,
  figure: null,
  poolId: null,
});
const figure = (key: string, kind: NonNullable<ReportBlock["figure"]>): ReportBlock => ({
  ...text(key, "FIGURE", ""),
  figure: kind,
});

const introductions = [
  "Foreningerne har i år søgt om mere end nogensinde. Mange af ansøgningerne samler kræfter på tværs af bydele, og flere end før kommer fra foreninger, der ikke har søgt hos os tidligere.",
  "Året har stået i samarbejdets tegn. Vi har holdt fast i de faste møder med foreningerne, og det mærkes i ansøgningerne: De er kortere, klarere og lettere at følge op på.",
  "Flere foreninger har fået hjælp til at søge, før fristen udløb. Det har givet færre ansøgninger, der måtte sendes retur.",
  "Vi har i år lagt vægt på de små foreninger, som sjældent søger, og som når dem, vi ikke selv når.",
] as const;

/** A chapter with some words around its figures. */
export function demoText({ blocks }: ReportChapter, index: number): readonly ReportBlock[] {
  return [
    text("intro-heading", "HEADING", "Året kort"),
    text("intro", "PARAGRAPH", introductions[index % introductions.length] ?? introductions[0]),
    text(
      "quote",
      "QUOTE",
      "Det er blevet lettere at se, hvem man skal tale med, og hvad pengene kan bruges til.",
      "Formand for en besøgstjeneste",
    ),
    ...blocks,
    text("money-heading", "HEADING", "Hvad pengene blev til"),
    figure("lines", "LINES"),
    figure("outcomes", "OUTCOMES"),
    figure("goals", "GOALS"),
    figure("forums", "FORUMS"),
    text("next-heading", "HEADING", "Det næste år"),
    text(
      "next",
      "LIST",
      "Flere møder ude hos foreningerne\nEn kortere vej fra ansøgning til svar\nBedre hjælp til regnskaber i små foreninger",
    ),
  ];
}

/** The joint part with some words around its figures. */
export function jointText({ blocks }: ReportChapter): readonly ReportBlock[] {
  return [
    text("intro-heading", "HEADING", "Samarbejdet på tværs"),
    text(
      "intro",
      "PARAGRAPH",
      "Forvaltningerne har hver sin pulje, sit udvalg og sin faglige vurdering. Foreningerne møder én indgang. Her står, hvad vi har gjort sammen.",
    ),
    ...blocks,
    figure("goals", "GOALS"),
    figure("forums", "FORUMS"),
    figure("prizes", "PRIZES"),
  ];
}
