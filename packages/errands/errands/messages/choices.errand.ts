import { errand, expect } from "../../src/errand.ts";
import { press } from "../../src/steps/by-keyboard.ts";

errand("a person chooses how to be told, by keyboard, and it is kept", async ({ windowOf }) => {
  const page = await windowOf("culture.leader");
  await page.goto("/culture/messages");
  await press(page, page.getByRole("link", { name: "Vælg, hvad du får besked om" }));
  await expect(page.getByRole("heading", { level: 1, name: "Vælg dine beskeder" })).toBeFocused();
  const prizes = page.getByRole("group", { name: "Priser" });
  await expect(prizes.getByRole("combobox", { name: "Mail" })).toHaveValue("AT_ONCE");
  await prizes.getByRole("combobox", { name: "Mail" }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByText("Dit valg er gemt")).toBeVisible();
  await page.reload();
  await expect(prizes.getByRole("combobox", { name: "Mail" })).toHaveValue("DAILY");
  await expect(prizes.getByRole("switch", { name: "Vis under Beskeder" })).toBeChecked();
});

errand("a leader sees that what goes by itself goes; a caseworker is not offered the page", async ({ windowOf }) => {
  const page = await windowOf("social.leader");
  await page.goto("/social/operation");
  const reminders = page.getByRole("row").filter({ hasText: "Påmindelser om frister" });
  await expect(reminders).toContainText("Går som det skal");
  const other = await windowOf("social.caseworker");
  await other.goto("/social/my-work");
  await expect(other.getByRole("navigation", { name: "Hovedmenu" })).toBeVisible();
  await expect(other.getByRole("link", { name: "Drift" })).toHaveCount(0);
});
