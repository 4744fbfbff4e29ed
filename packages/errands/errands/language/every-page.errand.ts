import { findPlaces } from "../../src/crawl/find-places.ts";
import { routes, type Role } from "../../src/crawl/routes.ts";
import { addressOf, visit } from "../../src/crawl/visit.ts";
import { allWords, tellTales } from "../../src/crawl/words.ts";
import { errand, expect } from "../../src/errand.ts";

const frontend = { da: "Socialforvaltningen", en: "Social Services" } as const;

for (const role of ["caseworker", "secretary"] satisfies Role[]) {
  for (const [language, other] of [
    ["en", "da"],
    ["da", "en"],
  ] as const) {
    errand(
      `every page of a ${role} speaks ${language} and nothing else: words, title, html lang`,
      async ({ windowOf }) => {
        errand.slow();
        const found = await findPlaces("social");
        const page = await windowOf(`social.${role}`);
        await page.addInitScript((chosen) => localStorage.setItem("indgang.language", chosen), language);
        for (const route of routes.filter(({ by }) => by === role)) {
          await errand.step(route.path, async () => {
            await visit(page, route, addressOf(route, "social", found));
            expect.soft(await page.locator("html").getAttribute("lang"), `${route.path}: html lang`).toBe(language);
            expect.soft(await page.title(), `${route.path}: title`).toContain(` – ${frontend[language]}`);
            if (route.heading)
              expect.soft(await page.title(), `${route.path}: title`).toContain(route.heading[language]);
            const foreign = (await allWords(page)).filter((text) => tellTales[other].test(text));
            expect.soft([...new Set(foreign)], `${route.path} speaks ${other}`).toEqual([]);
          });
        }
      },
    );
  }
}
