import { allFaults, colourFaults } from "../../src/crawl/accessibility.ts";
import { placesOf } from "../../src/crawl/kept-places.ts";
import { routes } from "../../src/crawl/routes.ts";
import { spokenWrongly } from "../../src/crawl/spoken-wrongly.ts";
import { addressOf, visit } from "../../src/crawl/visit.ts";
import { errand, expect } from "../../src/errand.ts";

for (const route of routes) {
  errand(
    `${route.path}: WCAG 2.1 AA in light and dark, no sideways scrolling on a phone, Danish alone`,
    async ({ windowOf }) => {
      const found = placesOf("social");
      const page = await windowOf(`social.${route.by}`, { colorScheme: "light" });
      await visit(page, route, addressOf(route, "social", found));
      expect.soft(await spokenWrongly(page, route, "da"), "in Danish").toEqual([]);
      expect.soft(await allFaults(page), "in light").toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect.soft(await colourFaults(page), "in dark").toEqual([]);
      for (const width of [360, 320]) {
        await page.setViewportSize({ width, height: 740 });
        expect
          .soft(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width} pixels`)
          .toBeLessThanOrEqual(width);
      }
    },
  );
}
