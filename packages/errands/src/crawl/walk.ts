import { expect, type Page } from "@playwright/test";
import type { Administration } from "../people/people.ts";
import type { PlaceName, Route } from "./routes.ts";

/** Where a route leads in an administration's frontend. */
function addressOf(
  { path }: Route,
  administration: Administration,
  found: Readonly<Record<PlaceName, string>>,
): string {
  return `/${administration}/${path.replace(/\{(\w+)\}/u, (_whole, name) => found[name as PlaceName])}`;
}

/** The screen that a route shows: with another id or another question it is the same one. */
const screenOf = ({ path }: Route): string => path.replace(/\?.*$/u, "").replace(/\{\w+\}|nothing/u, "{id}");

/** Goes on inside the frontend, as by a link, until the page that was left is gone: two pages may end with the same words. */
async function goOn(page: Page, address: string): Promise<void> {
  const heading = page.getByRole("heading", { level: 1 });
  await heading.evaluate((element) => element.setAttribute("data-left", ""));
  await page.evaluate((to) => history.pushState(null, "", to), address);
  await expect(page.locator("h1[data-left]")).toHaveCount(0);
}

/**
 * Opens page after page of an administration's frontend, and waits until each is whole. The first is loaded, and so is one on the
 * screen of the one before it; all others are gone on to, which is what people do and takes a third of the time.
 */
export function walkThrough(
  page: Page,
  administration: Administration,
  found: Readonly<Record<PlaceName, string>>,
): (route: Route) => Promise<void> {
  let last: string | null = null;
  return async (route) => {
    const address = addressOf(route, administration, found);
    const screen = screenOf(route);
    await (last === null || last === screen ? page.goto(address) : goOn(page, address));
    last = screen;
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("main")).toContainText(route.last);
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  };
}
