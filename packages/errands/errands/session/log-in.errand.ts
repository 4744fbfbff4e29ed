import { errand, expect } from "../../src/errand.ts";
import { logIn } from "../../src/people/log-in.ts";

errand("a case worker logs in at her administration's address and lands on her own work", async ({ page }) => {
  await logIn(page, "social.caseworker", "/social/");
  await expect(page).toHaveURL(/\/social\/my-work$/u);
  await expect(page.getByRole("heading", { level: 1, name: "Mit arbejde" })).toBeVisible();
});
