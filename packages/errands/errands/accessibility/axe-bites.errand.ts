import { allFaults, colourFaults } from "../../src/crawl/accessibility.ts";
import { errand, expect } from "../../src/errand.ts";

errand(
  "axe finds a field without a label and a text that is too pale, when they are put there",
  async ({ windowOf }) => {
    const page = await windowOf("social.caseworker");
    await page.goto("/social/my-work");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.getByRole("main").evaluate((main) => {
      const field = document.createElement("input");
      const text = document.createElement("p");
      text.textContent = "Bleg tekst";
      text.style.cssText = "color: #aaa; background: #fff";
      main.append(field, text);
    });
    expect(await allFaults(page)).toContainEqual(expect.stringMatching(/^label /u));
    expect(await colourFaults(page)).toContainEqual(expect.stringMatching(/^color-contrast /u));
  },
);
