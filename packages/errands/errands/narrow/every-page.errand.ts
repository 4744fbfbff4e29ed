import { findPlaces } from "../../src/crawl/find-places.ts";
import { routes } from "../../src/crawl/routes.ts";
import { addressOf, visit } from "../../src/crawl/visit.ts";
import { errand, expect } from "../../src/errand.ts";

for (const route of routes) {
  errand(`WCAG 1.4.10 ${route.path} does not scroll sideways at 360 and 320 pixels`, async ({ windowOf }) => {
    const found = await findPlaces("social");
    const page = await windowOf(`social.${route.by}`, { viewport: { width: 360, height: 740 } });
    await visit(page, route, addressOf(route, "social", found));
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 740 });
      expect
        .soft(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width}`)
        .toBeLessThanOrEqual(width);
    }
  });
}
