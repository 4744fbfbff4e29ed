import { errand, expect } from "../../src/errand.ts";
import { assessableCase } from "../../src/prepare/assessable-case.ts";
import { press, tabTo, typeInto } from "../../src/steps/by-keyboard.ts";

errand("from my work to a completed assessment without a mouse", async ({ windowOf }) => {
  const { title } = await assessableCase(`Kun med tastatur ${crypto.randomUUID().slice(0, 8)}`);
  const page = await windowOf("social.caseworker");
  await page.goto("/social/my-work");
  await press(page, page.getByRole("link", { name: title }));
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeFocused();
  await press(page, page.getByRole("link", { name: "Skriv faglig vurdering" }));
  await expect(page.getByRole("heading", { level: 1, name: "Faglig vurdering" })).toBeFocused();
  const groups = page.getByRole("radiogroup", { name: "Vurdering" });
  await expect(groups).toHaveCount(8);
  for (const group of await groups.all()) {
    await tabTo(page, group.getByRole("radio").first());
    await page.keyboard.press("ArrowDown");
    await expect(group.getByRole("radio", { name: "Delvist opfyldt" })).toBeChecked();
  }
  await tabTo(page, page.getByRole("radiogroup", { name: "Indstilling" }).getByRole("radio").first());
  await page.keyboard.press("ArrowDown");
  await typeInto(page, page.getByRole("textbox", { name: "Indstillet beløb" }), "12.500");
  await typeInto(page, page.getByRole("textbox", { name: "Sammenfatning til udvalget" }), "En del af beløbet.");
  // POOL-13: what other money there is has to be looked at first.
  const other = page.getByRole("radiogroup", { name: "Er det til det samme?" });
  if ((await other.count()) > 0) {
    await tabTo(page, other.getByRole("radio").first());
    await page.keyboard.press("Space");
    await typeInto(page, page.getByRole("textbox", { name: "Begrundelse om andre penge" }), "Aftalt med kollegerne.");
  }
  await press(page, page.getByRole("button", { name: "Afslut vurderingen" }));
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeFocused();
  await expect(
    page
      .getByText("Indstilling: Bevilg delvist")
      .or(page.getByText("Indstillet", { exact: true }))
      .first(),
  ).toBeVisible();
});
