import { expect, type Page } from "@playwright/test";
import { password, type Person } from "./people.ts";

/** Fills in the demo identity provider's page. */
export async function fillLogIn(page: Page, person: Person): Promise<void> {
  await page.getByLabel("Brugernavn").fill(person);
  await page.getByLabel("Adgangskode").fill(password);
  await page.getByRole("button", { name: "Log ind", exact: true }).click();
}

/** From an administration's front page to one's own work, as a person does it. */
export async function logIn(page: Page, person: Person, frontend: string): Promise<void> {
  await page.goto(frontend);
  await page.getByRole("link", { name: "Log ind" }).click();
  await fillLogIn(page, person);
  await expect(page.getByRole("button", { name: "Log ud" })).toBeVisible();
}
