import { test as base, type BrowserContextOptions, type Page } from "@playwright/test";
import type { Person } from "./people/people.ts";
import { logInOf, systemUrl } from "./system/place.ts";

interface ErrandFixtures {
  /** Opens a browser of its own for somebody who is logged in; it is closed when the errand ends. */
  readonly windowOf: (person: Person, options?: BrowserContextOptions) => Promise<Page>;
}

/** Playwright's test, in the system that the set-up started. */
export const errand = base.extend<ErrandFixtures>({
  // Playwright reads the names of what a fixture needs from the pattern: none.
  // oxlint-disable-next-line no-empty-pattern
  baseURL: async ({}, use) => use(systemUrl()),
  windowOf: async ({ browser }, use) => {
    const opened: (() => Promise<void>)[] = [];
    await use(async (person, options = {}) => {
      const context = await browser.newContext({ storageState: logInOf(person), ...options });
      opened.push(() => context.close());
      return context.newPage();
    });
    await Promise.all(opened.map((close) => close()));
  },
});

export { expect } from "@playwright/test";
