import { allFaults, colourFaults } from "../../src/crawl/accessibility.ts";
import { placesOf } from "../../src/crawl/kept-places.ts";
import { routes, type Role } from "../../src/crawl/routes.ts";
import { spokenWrongly } from "../../src/crawl/spoken-wrongly.ts";
import { walkThrough } from "../../src/crawl/walk.ts";
import { errand, expect } from "../../src/errand.ts";

// Each looks and changes nothing.
errand.describe.configure({ mode: "parallel" });

const desk = { width: 1280, height: 900 };

for (const role of ["caseworker", "secretary", "leader"] satisfies Role[]) {
  errand(
    `every page of a ${role}: WCAG 2.1 AA in light and dark, no sideways scrolling on a phone, Danish alone`,
    async ({ windowOf }) => {
      errand.slow();
      const page = await windowOf(`social.${role}`);
      const open = walkThrough(page, "social", placesOf("social"));
      for (const route of routes.filter(({ by }) => by === role)) {
        await page.setViewportSize(desk);
        await page.emulateMedia({ colorScheme: "light" });
        await open(route);
        expect.soft(await spokenWrongly(page, route, "da"), `${route.path} in Danish`).toEqual([]);
        expect.soft(await allFaults(page), `${route.path} in light`).toEqual([]);
        await page.emulateMedia({ colorScheme: "dark" });
        expect.soft(await colourFaults(page), `${route.path} in dark`).toEqual([]);
        for (const width of [360, 320]) {
          await page.setViewportSize({ width, height: 740 });
          expect
            .soft(await page.evaluate(() => document.documentElement.scrollWidth), `${route.path} at ${width} pixels`)
            .toBeLessThanOrEqual(width);
        }
      }
    },
  );
}
