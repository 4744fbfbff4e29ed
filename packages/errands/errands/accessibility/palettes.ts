import { type allFaults, colourFaults } from "../../src/crawl/accessibility.ts";
import { findPlaces } from "../../src/crawl/find-places.ts";
import { routes, type Role } from "../../src/crawl/routes.ts";
import { addressOf, visit } from "../../src/crawl/visit.ts";
import { errand, expect } from "../../src/errand.ts";
import type { Administration } from "../../src/people/people.ts";

/** The errands for one administration's palette: every page in light and in dark. */
export function palette(administration: Administration, faultsInLight: typeof allFaults): void {
  for (const role of ["caseworker", "secretary"] satisfies Role[]) {
    errand(`WCAG 2.1 AA: every page of a ${role} in ${administration}, light and dark`, async ({ windowOf }) => {
      errand.slow();
      const found = await findPlaces(administration);
      const page = await windowOf(`${administration}.${role}`);
      for (const route of routes.filter(({ by }) => by === role)) {
        await errand.step(route.path, async () => {
          await page.emulateMedia({ colorScheme: "light" });
          await visit(page, route, addressOf(route, administration, found));
          expect.soft(await faultsInLight(page), `${route.path} in light`).toEqual([]);
          await page.emulateMedia({ colorScheme: "dark" });
          expect.soft(await colourFaults(page), `${route.path} in dark`).toEqual([]);
        });
      }
    });
  }
}
