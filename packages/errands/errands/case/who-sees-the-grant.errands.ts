import { errand, expect } from "../../src/errand.ts";
import { overhear } from "../../src/network/overhear.ts";
import { press } from "../../src/steps/by-keyboard.ts";
import type { CaseThread } from "./case-thread.type.ts";

/** POOL-13: what others see once there is a grant. */
export function whoSeesTheGrant({ association, title, secret, addresses }: CaseThread): void {
  errand("POOL-13 the grant shows on the association's page", async ({ windowOf }) => {
    const page = await windowOf("social.caseworker");
    await page.goto(addresses.case);
    await press(page, page.getByRole("link", { name: "Åbn foreningens side" }));
    await expect(page.getByRole("heading", { level: 1, name: association })).toBeVisible();
    await expect(page.getByRole("main")).toContainText(title);
    addresses.association = new URL(page.url()).pathname.replace(/^\/social\//u, "");
  });

  for (const [person, frontend] of [
    ["culture.caseworker", "/culture/"],
    ["servicedesk", "/social/"],
  ] as const) {
    errand(
      `POOL-13 ${person} sees the grant and no trace of the assessment, in the page or behind it`,
      async ({ windowOf }) => {
        const page = await windowOf(person);
        const all = overhear(page);
        await page.goto(`${frontend}${addresses.association}`);
        await expect(page.getByRole("main")).toContainText("20.000,00");
        const addressesOfCase = [
          addresses.case.replace("/social/", frontend),
          `${addresses.case.replace("/social/", frontend)}/assessment`,
        ];
        for (const address of addressesOfCase) {
          await page.goto(address);
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
          await expect(page.getByText("Henter", { exact: false })).toHaveCount(0);
          expect(await page.content()).not.toContain("Fagligt skøn");
        }
        await page.goto(`${frontend}applications?q=${encodeURIComponent(secret)}`);
        await expect(page.getByText("Ingen ansøgninger passer")).toBeVisible();
        await page.close();
        const sent = await all();
        expect(sent, "the overhearing must hear").toContain("20000");
        expect(sent).not.toContain("Fagligt skøn");
      },
    );
  }
}
