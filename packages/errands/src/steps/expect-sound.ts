import { expect, type Page } from "@playwright/test";
import { allFaults } from "../crawl/accessibility.ts";

const desk = { width: 1280, height: 900 };

/** WCAG 2.1 AA as it stands, and no sideways scrolling on a phone. */
export async function expectSound(page: Page, what: string): Promise<void> {
  expect.soft(await allFaults(page), what).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect
    .soft(await page.evaluate(() => document.documentElement.scrollWidth), `${what} at 360`)
    .toBeLessThanOrEqual(360);
  await page.setViewportSize(desk);
}
