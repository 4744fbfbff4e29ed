import { gzipSync } from "node:zlib";
import { errand, expect } from "../../src/errand.ts";
import { administrations } from "../../src/people/people.ts";

/** Kilobytes of JavaScript, packed by gzip, that somebody waits for before the first page can be read. */
const most = 150;

/**
 * In the page: what a second's rest or more would start never starts. On a slow machine it would come while the first page still does,
 * and nobody waits for it.
 */
function withoutLater(): void {
  const start = globalThis.setTimeout;
  const startSoon = (run: (...given: unknown[]) => void, wait = 0, ...given: unknown[]): unknown =>
    wait < 1_000 ? start(run, wait, ...given) : 0;
  Object.assign(globalThis, { setTimeout: startSoon });
}

for (const administration of administrations) {
  errand(
    `the first page of ${administration} comes with no more than ${most} kB of JavaScript`,
    async ({ windowOf }) => {
      const page = await windowOf(`${administration}.caseworker`);
      await page.addInitScript(withoutLater);
      const scripts: Promise<Buffer>[] = [];
      page.on("response", (response) => {
        if (response.request().resourceType() === "script") scripts.push(response.body());
      });
      await page.goto(`/${administration}/`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("main")).not.toContainText("Henter");
      const packed = (await Promise.all(scripts)).map((script) => gzipSync(script).length);
      expect(packed.length).toBeGreaterThan(3);
      expect(packed.reduce((sum, size) => sum + size, 0) / 1000).toBeLessThanOrEqual(most);
    },
  );
}
