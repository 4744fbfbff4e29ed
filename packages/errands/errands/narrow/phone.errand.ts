import { errand, expect } from "../../src/errand.ts";

errand("on a phone the navigation folds under a button, opens, leads on and folds again", async ({ windowOf }) => {
  const page = await windowOf("social.caseworker", { viewport: { width: 360, height: 740 } });
  await page.goto("/social/my-work");
  const link = page.getByRole("navigation", { name: "Hovedmenu" }).getByRole("link", { name: "Foreninger" });
  await expect(page.getByRole("heading", { level: 1, name: "Mit arbejde" })).toBeVisible();
  await expect(link).toBeHidden();
  await page.getByRole("button", { name: "Menu" }).click();
  await link.click();
  await expect(page.getByRole("heading", { level: 1, name: "Foreninger" })).toBeVisible();
  await expect(link).toBeHidden();
});

errand("on a phone the rows of a table are cards, each cell under its own heading", async ({ windowOf }) => {
  const page = await windowOf("social.caseworker", { viewport: { width: 360, height: 740 } });
  await page.goto("/social/applications");
  const row = page
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader") })
    .first();
  await expect(row).toBeVisible();
  const [title, amount] = [
    await row.getByRole("rowheader").boundingBox(),
    await row.getByRole("cell").last().boundingBox(),
  ];
  expect(title?.y).toBeLessThan(amount?.y ?? 0);
  await expect(row).toContainText("kr.");
});
