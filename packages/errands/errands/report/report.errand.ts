import { errand, expect } from "../../src/errand.ts";

errand("POOL-15 a case worker begins the chapter of a year that has none, by keyboard", async ({ windowOf }) => {
  const page = await windowOf("culture.caseworker");
  await page.goto("/culture/overview");
  await page.getByRole("link", { name: "Årsberetning" }).click();
  // A year that the demo has no report of.
  await page.getByRole("combobox", { name: "År" }).selectOption({ index: 0 });
  await page.getByRole("button", { name: "Begynd jeres kapitel" }).press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Begynd" }).press("Enter");
  await expect(page.getByRole("heading", { name: "Indhold" })).toBeVisible();
});
