import type { Page } from "@playwright/test";
import type { Route } from "./routes.ts";

const frontend = { da: "Socialforvaltningen", en: "Social Services" } as const;

/** Words of the interface that stand in no demo data. A page in English must have none of the first, one in Danish none of the second. */
const tellTales = {
  da: /(?<!\p{L})(Ansøgninger|Ansøgt|Sagsbehandler|Tilstand|Frist|Modtaget|Foreninger|Møder|Beløb|Bemærkning|Vurdering|Indstilling|Afgørelse|Begrundelse|Registrér|Annullér|Vælg|Søg|Viser|Henter|Historik|Opfyldt|Godkendt|Bevilget|Målgrupper|Log ud|Skriv|Senest|Punkter|Sted|Tidspunkt|Tilbage|Forrige|Næste)(?!\p{L})/u,
  en: /(?<!\p{L})(the|and|with|Applications|Application|Loading|Search|Cancel|Close|Amount|Meetings|Agenda|Reason|Choose|Save|Saved|Next|Previous|Showing|State|Deadline|Received|Rating|Decision|Granted|Log out|Required|optional|required|Menu items)(?!\p{L})/u,
} as const;

/** All that a page says: its texts, and what is only said to those who hear it. Fields' own content and the language switch are left out. */
async function allWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const said: string[] = [document.title];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      if (node instanceof Element)
        for (const name of ["aria-label", "placeholder", "title", "alt"]) said.push(node.getAttribute(name) ?? "");
      else if (node.parentElement?.closest("script, style, textarea, [lang]:not(html)") === null)
        said.push(node.textContent ?? "");
    }
    return said.map((text) => text.trim()).filter((text) => text !== "");
  });
}

/** What a page says in another language than it should: its words, its title, and the language that it claims. */
export async function spokenWrongly(page: Page, route: Route, language: "da" | "en"): Promise<readonly string[]> {
  const [title, claimed, words] = await Promise.all([
    page.title(),
    page.locator("html").getAttribute("lang"),
    allWords(page),
  ]);
  const own = `${route.heading?.[language] ?? ""} – ${frontend[language]}`;
  const other = language === "da" ? tellTales.en : tellTales.da;
  return [
    ...(claimed === language ? [] : [`html lang is ${claimed}`]),
    ...(title.endsWith(own) ? [] : [`the title is ${title}`]),
    ...new Set(words.filter((text) => other.test(text))),
  ];
}
