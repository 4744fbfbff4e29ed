import { expect, type Page } from "@playwright/test";
import type { Administration } from "../people/people.ts";
import type { PlaceName, Route } from "./routes.ts";

/** Where a route leads in an administration's frontend. */
export function addressOf(
  route: Route,
  administration: Administration,
  found: Readonly<Record<PlaceName, string>>,
): string {
  return `/${administration}/${route.path.replace(/\{(\w+)\}/u, (_whole, name) => found[name as PlaceName])}`;
}

/** Opens a page and waits until it is whole. */
export async function visit(page: Page, route: Route, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("main")).toContainText(route.last);
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
}
