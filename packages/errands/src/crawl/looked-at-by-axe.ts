import { allFaults, colourFaults } from "./accessibility.ts";
import { findPlaces } from "./find-places.ts";
import type { Route } from "./routes.ts";
import { addressOf, visit } from "./visit.ts";
import { errand, expect } from "../errand.ts";
import type { Administration } from "../people/people.ts";

/** One errand for each page: all that axe has against it in light, and against its colours in dark. */
export function everyPage(administration: Administration, routes: readonly Route[]): void {
  for (const route of routes) {
    errand(`WCAG 2.1 AA: ${administration}/${route.path} in light and dark`, async ({ windowOf }) => {
      const found = await findPlaces(administration);
      const page = await windowOf(`${administration}.${route.by}`, { colorScheme: "light" });
      await visit(page, route, addressOf(route, administration, found));
      expect.soft(await allFaults(page), "in light").toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect.soft(await colourFaults(page), "in dark").toEqual([]);
    });
  }
}

/** One errand for a palette: its colours on the pages that show them all. The pages themselves are the same in every administration. */
export function palette(administration: Administration, routes: readonly Route[]): void {
  errand(`WCAG 1.4.3 the colours of ${administration}, in light and dark`, async ({ windowOf }) => {
    errand.slow();
    const found = await findPlaces(administration);
    const page = await windowOf(`${administration}.caseworker`);
    for (const route of routes.filter(({ showsPalette }) => showsPalette)) {
      await page.emulateMedia({ colorScheme: "light" });
      await visit(page, route, addressOf(route, administration, found));
      expect.soft(await colourFaults(page), `${route.path} in light`).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect.soft(await colourFaults(page), `${route.path} in dark`).toEqual([]);
    }
  });
}
