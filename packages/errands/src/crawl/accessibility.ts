import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

type RunOptions = Parameters<AxeBuilder["options"]>[0];
type RunOnly = NonNullable<RunOptions["runOnly"]>;

/** WCAG 2.1 A and AA, as the law asks. */
const law: RunOnly = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] };
/** All that another palette or the dark can change. */
const colours: RunOnly = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** Colours are judged as they come to rest: from here on nothing is on its way from one to another. */
async function standStill(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (document.adoptedStyleSheets.length > 0) return;
    const still = new CSSStyleSheet();
    still.replaceSync("*, *::before, *::after { transition: none !important; }");
    document.adoptedStyleSheets.push(still);
  });
}

async function faults(page: Page, runOnly: RunOnly): Promise<readonly string[]> {
  await standStill(page);
  // What passes is told by one example each: to describe every part of a long table takes longer than to judge it.
  const options: RunOptions = { runOnly, resultTypes: ["violations"] };
  // In the page itself, and not in a second one that it opens for the sum: our pages hold no other pages.
  const { violations, passes } = await new AxeBuilder({ page }).options(options).setLegacyMode().analyze();
  if (passes.length === 0) throw new Error("axe looked at nothing.");
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${String(target)}: ${failureSummary ?? ""}`),
  );
}

/** All that axe has against the page as it stands. */
export const allFaults = (page: Page): Promise<readonly string[]> => faults(page, law);

/** What axe has against the page's colours. */
export const colourFaults = (page: Page): Promise<readonly string[]> => faults(page, colours);
