import { placesOf } from "../../src/crawl/kept-places.ts";
import { routes, type Role } from "../../src/crawl/routes.ts";
import { spokenWrongly } from "../../src/crawl/spoken-wrongly.ts";
import { walkThrough } from "../../src/crawl/walk.ts";
import { errand, expect } from "../../src/errand.ts";

for (const role of ["caseworker", "secretary", "leader"] satisfies Role[]) {
  errand(`in English every page of a ${role} speaks English alone: words, title, html lang`, async ({ windowOf }) => {
    errand.slow();
    const page = await windowOf(`social.${role}`);
    await page.addInitScript(() => localStorage.setItem("indgang.language", "en"));
    const open = walkThrough(page, "social", placesOf("social"));
    for (const route of routes.filter(({ by }) => by === role)) {
      await open(route);
      expect.soft(await spokenWrongly(page, route, "en"), route.path).toEqual([]);
    }
  });
}
