import { errand, expect } from "../../src/errand.ts";

errand(
  "a meeting without date, time and place says what it lacks, and each line leads to its field",
  async ({ windowOf }) => {
    const page = await windowOf("social.secretary");
    await page.goto("/social/meetings");
    await page.getByRole("button", { name: "Opret møde" }).click();
    const dialog = page.getByRole("dialog", { name: "Opret møde" });
    await dialog.getByRole("textbox", { name: "Dato" }).fill("30.02.2027");
    await dialog.getByRole("textbox", { name: "Klokkeslæt" }).fill("25.70");
    await dialog.getByRole("button", { name: "Opret møde" }).click();
    const summary = dialog.getByRole("alert", { name: "Ret dette for at komme videre" });
    await expect(summary).toBeFocused();
    await summary.getByRole("link", { name: "Skriv, hvor mødet er." }).click();
    await expect(dialog.getByRole("textbox", { name: "Sted" })).toBeFocused();
    await dialog.getByRole("textbox", { name: "Dato" }).fill("27.02.2027");
    await expect(summary.getByRole("link", { name: /hvornår mødet begynder/u })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(page.getByRole("button", { name: "Opret møde" })).toBeFocused();
  },
);
