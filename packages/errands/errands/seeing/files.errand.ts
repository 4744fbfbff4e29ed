import { errand, expect } from "../../src/errand.ts";

errand(
  "LAW-6 POOL-18 every list of money leaves as a file with all its columns, and a view of payments is kept",
  async ({ windowOf }) => {
    const page = await windowOf("social.leader");
    const take = async (button: string, file: string): Promise<void> => {
      await page.getByRole("button", { name: button, exact: true }).click();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Hent fil" }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(file);
    };
    await page.goto("/social/accounts");
    await take("Eksportér", "regnskaber.xlsx");
    await page.goto("/social/meetings");
    await take("Eksportér", "moeder.xlsx");
    await page.goto("/social/ledger");
    await page
      .getByRole("link", { name: /^Posteringer på/u })
      .first()
      .click();
    await take("Eksportér", "posteringer.xlsx");
    await page.goto("/social/overview");
    await page.getByRole("link", { name: "§ 18-puljen" }).click();
    await take("Eksportér resultater", "resultater.xlsx");

    const name = `Udbetalt ${crypto.randomUUID().slice(0, 8)}`;
    await page.goto("/social/payments?state=PAID");
    await take("Eksportér", "udbetalinger.xlsx");
    await page.getByRole("button", { name: "Visninger" }).click();
    await page.getByRole("menuitem", { name: "Gem denne visning …" }).click();
    await page.getByRole("textbox", { name: "Navn" }).fill(name);
    await page.getByRole("dialog").getByRole("button", { name: "Gem" }).click();
    await page.goto("/social/payments");
    await page.getByRole("button", { name: "Visninger" }).click();
    await page.getByRole("menuitem", { name }).click();
    await expect(page.getByRole("combobox", { name: "Status" })).toHaveValue("PAID");
  },
);
