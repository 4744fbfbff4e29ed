import { errand, expect } from "../../src/errand.ts";

errand(
  "an amount that is no amount, and a day that does not exist, keep their text and say what is wrong",
  async ({ windowOf }) => {
    const page = await windowOf("servicedesk");
    await page.goto("/social/reception/register");
    const amount = page.getByRole("textbox", { name: "Beløb" });
    for (const [typed, told] of [
      ["-500", "Beløbet kan ikke være negativt."],
      ["74.073,005", "Et beløb har højst to decimaler"],
      ["halvtreds tusind", "Skriv beløbet med tal"],
    ] as const) {
      await amount.fill(typed);
      await amount.blur();
      await expect(amount).toHaveAccessibleDescription(new RegExp(told, "u"));
      await expect(amount).toHaveValue(typed);
    }
    const day = page.getByRole("textbox", { name: "Modtaget dato" });
    await day.fill("31.02.2026");
    await day.blur();
    await expect(day).toHaveAccessibleDescription(/Den dato findes ikke/u);
    await expect(day).toHaveValue("31.02.2026");
    await amount.fill("74073");
    await amount.blur();
    await expect(amount).toHaveValue("74.073,00");
    await expect(page.getByText("I alt ansøgt: 74.073,00 kr.")).toBeVisible();
  },
);

errand("POOL-6 a form that is not complete lists what it lacks; each line leads to its field", async ({ windowOf }) => {
  const page = await windowOf("servicedesk");
  await page.goto("/social/reception/register");
  // Pressed straight from the field: the problem that comes up in it must not move the button away from under the press.
  await page.getByRole("textbox", { name: "Beløb" }).fill("-500");
  await page.getByRole("button", { name: "Registrér ansøgningen" }).click();
  const summary = page.getByRole("alert", { name: "Ret dette for at komme videre" });
  await expect(summary).toBeFocused();
  for (const [line, field] of [
    [/^Forening skal udfyldes/u, page.getByRole("combobox", { name: "Forening" })],
    [/^Titel/u, page.getByRole("textbox", { name: "Titel" })],
    [/^Modtaget dato/u, page.getByRole("textbox", { name: "Modtaget dato" })],
    [/^Budgetpost 1: Beløb/u, page.getByRole("textbox", { name: "Beløb" })],
    [/^Målgrupper/u, page.getByRole("checkbox").first()],
  ] as const) {
    await summary.getByRole("link", { name: line }).click();
    await expect(field).toBeFocused();
  }
});
