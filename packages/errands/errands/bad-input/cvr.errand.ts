import { errand, expect } from "../../src/errand.ts";

errand("LAW-4 a CVR number with a wrong check digit is refused in words, a right one is not", async ({ windowOf }) => {
  const page = await windowOf("social.caseworker");
  await page.goto("/social/associations/register");
  const cvr = page.getByRole("textbox", { name: "CVR-nummer" });
  const register = page.getByRole("main").getByRole("button", { name: /^Registrér/u });
  await cvr.fill("12345678");
  await register.click();
  const summary = page.getByRole("alert", { name: "Ret dette for at komme videre" });
  await expect(summary).toBeFocused();
  await summary.getByRole("link", { name: /CVR-nummeret kan ikke være rigtigt/u }).click();
  await expect(cvr).toBeFocused();
  await expect(cvr).toHaveValue("12345678");
  await expect(cvr).toHaveAccessibleDescription(/Se efter, om et ciffer er skrevet forkert/u);
  await cvr.fill("13748136");
  await expect(summary.getByRole("link", { name: /CVR-nummeret/u })).toHaveCount(0);
});
