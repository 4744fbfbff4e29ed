import { errand, expect } from "../../src/errand.ts";

errand("LAW-3 a date of birth that does not exist is refused, and what was typed stands", async ({ windowOf }) => {
  const page = await windowOf("social.caseworker");
  await page.goto("/social/referrals/new");
  await page.getByRole("button", { name: "Opret uden CPR-nummer" }).click();
  await page.getByRole("textbox", { name: "Navn" }).fill("Borger Uden Dato");
  const bornOn = page.getByRole("textbox", { name: "Fødselsdato" });
  await bornOn.fill("31.02.1950");
  await page.getByRole("button", { name: "Gem borgeren" }).click();
  await expect(bornOn).toHaveAccessibleDescription(/Den dato findes ikke/u);
  await expect(bornOn).toHaveValue("31.02.1950");
  await bornOn.fill("28.02.1950");
  await page.getByRole("button", { name: "Gem borgeren" }).click();
  await expect(page.getByRole("button", { name: "Vælg en anden borger" })).toBeVisible();
});
