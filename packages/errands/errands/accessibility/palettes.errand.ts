import { colourFaults } from "../../src/crawl/accessibility.ts";
import { placesOf } from "../../src/crawl/kept-places.ts";
import { routes } from "../../src/crawl/routes.ts";
import { walkThrough } from "../../src/crawl/walk.ts";
import { errand, expect } from "../../src/errand.ts";

// Each looks and changes nothing.
errand.describe.configure({ mode: "parallel" });

// The pages are the same in every administration, and are looked at in Social's; another palette changes their colours alone.
for (const administration of ["health-elderly", "employment-integration", "culture"] as const) {
  errand(`WCAG 1.4.3 the colours of ${administration}, in light and dark`, async ({ windowOf }) => {
    errand.slow();
    const page = await windowOf(`${administration}.caseworker`);
    const open = walkThrough(page, administration, placesOf(administration));
    for (const route of routes.filter(({ showsPalette }) => showsPalette)) {
      await page.emulateMedia({ colorScheme: "light" });
      await open(route);
      expect.soft(await colourFaults(page), `${route.path} in light`).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect.soft(await colourFaults(page), `${route.path} in dark`).toEqual([]);
    }
  });
}
