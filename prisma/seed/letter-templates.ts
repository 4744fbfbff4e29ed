import type { Calendar } from "./calendar.ts";
import type { Row } from "./insert.ts";
import { poolId } from "./pools.ts";
import { demoId } from "./random.ts";

/** POOL-10: one pool has words of its own for its rejections; the others have the general ones. */
export const letterTemplateRows = (municipalityId: number, calendar: Calendar): Row[] => [
  {
    municipality_id: municipalityId,
    administration_id: "social",
    id: demoId(`${municipalityId} letter template social`),
    pool_id: poolId(municipalityId, "paragraf-18"),
    outcome: "REJECTED",
    valid_from: calendar.day(-200),
    title: "Afslag på jeres ansøgning til {{pulje}}",
    text: [
      "Kære {{forening}}",
      "Tak for jeres ansøgning om {{søgt beløb}} til {{projekt}}. {{udvalg}} behandlede den på sit møde den {{mødedato}}.",
      "Udvalget har desværre ikke kunnet imødekomme ansøgningen.",
      "## Begrundelse",
      "{{begrundelse}}",
      "Afgørelsen er truffet efter {{lovgrundlag}}.",
      "## Klage",
      "{{klagevejledning}}",
      "## Sådan kommer I videre",
      "- Vores frivilligkonsulent hjælper gerne med at finde andre puljer og fonde.\n- I er velkomne til at søge igen i næste runde.",
      "Med venlig hilsen\n{{forvaltning}}, {{kommune}}",
    ].join("\n\n"),
  },
];
