import { errand, expect } from "../../src/errand.ts";

errand("the switch changes the language at once, keeps what is typed, and is remembered", async ({ windowOf }) => {
  const page = await windowOf("servicedesk");
  await page.goto("/social/reception/register");
  await page.getByRole("textbox", { name: "Titel" }).fill("Højtlæsning");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Register an application" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Title" })).toHaveValue("Højtlæsning");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveTitle("Register an application – Social Services");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Register an application" })).toBeVisible();
  await page.getByRole("button", { name: "Dansk" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Registrér ansøgning" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "da");
});
