import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

declare global {
  /** In a page that axe has been brought into. */
  var axe: Axe;
}

type Axe = typeof axe;
type RunOptions = axe.RunOptions;
type RunOnly = NonNullable<RunOptions["runOnly"]>;

const axeSource = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** WCAG 2.1 A and AA, as the law asks. */
const law: RunOnly = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] };
/** All that another palette or the dark can change. */
const colours: RunOnly = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** Colours are judged as they come to rest: from here on nothing is on its way from one to another. */
async function standStill(page: Page): Promise<void> {
  await page.evaluate(() => {
    const still = new CSSStyleSheet();
    still.replaceSync("*, *::before, *::after { transition: none !important; }");
    document.adoptedStyleSheets.push(still);
  });
}

/** Axe and a page at rest, once a page: to bring axe in takes half as long as to judge by it. */
async function prepare(page: Page): Promise<void> {
  if (await page.evaluate(() => "axe" in globalThis)) return;
  await standStill(page);
  await page.evaluate(axeSource);
}

async function faults(page: Page, runOnly: RunOnly): Promise<readonly string[]> {
  await prepare(page);
  // What passes is told by one example each: to describe every part of a long table takes longer than to judge it.
  const options: RunOptions = { runOnly, resultTypes: ["violations"] };
  // Our pages hold no other pages.
  const { violations, passes } = await page.evaluate((given) => globalThis.axe.run(document, given), options);
  if (passes.length === 0) throw new Error("axe looked at nothing.");
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${String(target)}: ${failureSummary ?? ""}`),
  );
}

/** All that axe has against the page as it stands. */
export const allFaults = (page: Page): Promise<readonly string[]> => faults(page, law);

/** What axe has against the page's colours. */
export const colourFaults = (page: Page): Promise<readonly string[]> => faults(page, colours);
