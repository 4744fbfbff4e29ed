import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** WCAG 2.1 A and AA, as the law asks. */
const law = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

async function faults(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations, passes } = await axe.analyze();
  if (passes.length === 0) throw new Error("axe looked at nothing.");
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${String(target)}: ${failureSummary ?? ""}`),
  );
}

/** All that axe has against the page as it stands. */
export const allFaults = (page: Page): Promise<readonly string[]> => faults(new AxeBuilder({ page }).withTags(law));

/** What axe has against its colours: all that another palette or the dark can change. */
export const colourFaults = (page: Page): Promise<readonly string[]> =>
  faults(new AxeBuilder({ page }).withRules(["color-contrast", "link-in-text-block"]));
