import type { Page } from "@playwright/test";
import { errand, expect } from "../../src/errand.ts";
import { sentReferral } from "../../src/prepare/sent-referral.ts";
import { press } from "../../src/steps/by-keyboard.ts";

const entry = (page: Page, name: string | RegExp) =>
  page.getByRole("navigation", { name: "Hovedmenu" }).getByRole("link", { name, exact: true });
const unread = /^Beskeder, \d+ ulæste?$/u;

/** Citizen and need of a referral that no other errand has. */
function somebody(): { readonly name: string; readonly need: string } {
  const mark = crypto.randomUUID().slice(0, 8);
  return { name: `Karla Vinter ${mark}`, need: `Savner følgeskab ${mark}` };
}

errand(
  "REF-1 who is sent a referral sees it in the menu, reads it under Beskeder by keyboard, and the number is gone",
  async ({ windowOf }) => {
    const { name, need } = somebody();
    const { id } = await sentReferral(name, need);
    const page = await windowOf("health-elderly.caseworker");
    await page.goto("/health-elderly/my-work");
    await press(page, entry(page, unread));
    await expect(page.getByRole("heading", { level: 1, name: "Beskeder" })).toBeFocused();
    const message = page.locator(`a[href="/health-elderly/referrals/${id}"]`);
    await expect(page.getByRole("listitem").filter({ has: message })).toContainText(/I har fået en henvisning.*Ny/u);
    await press(page, message);
    await expect(page.getByRole("heading", { level: 1, name: "Henvisning fra Socialforvaltningen" })).toBeFocused();
    // Somebody else's errand may have sent another in the very moment: that one is read as well.
    await expect(async () => {
      if (await entry(page, unread).isVisible()) await press(page, entry(page, unread));
      await expect(entry(page, "Beskeder")).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await page.goto("/health-elderly/messages");
    await expect(page.getByRole("listitem").filter({ has: message })).toContainText("I har fået en henvisning");
    await expect(page.getByRole("listitem").filter({ has: message })).not.toContainText("Ny");
  },
);

errand("LAW-3 neither the mail nor the list of work says a word about the citizen", async ({ windowOf }) => {
  const { name, need } = somebody();
  const { id } = await sentReferral(name, need);
  const page = await windowOf("health-elderly.caseworker");
  await page.goto("/mailbox");
  const mail = page.getByRole("article").filter({ has: page.locator(`a[href$="/health-elderly/referrals/${id}"]`) });
  await expect(mail.getByRole("heading", { name: "I har fået en henvisning" }).first()).toBeVisible();
  for (const words of [name, need]) await expect(page.getByText(words)).toHaveCount(0);
  await page.goto("/health-elderly/my-work");
  const task = page.getByRole("listitem").filter({ has: page.locator(`a[href="/health-elderly/referrals/${id}"]`) });
  await expect(task).toContainText(/Svar på henvisningen.*Henvisning fra Socialforvaltningen.*Hastegrad: Snart/u);
  for (const words of [name, need]) await expect(page.getByText(words)).toHaveCount(0);
});

errand("REF-3 a frontend without referrals does not ask what waits in them", async ({ windowOf }) => {
  const asked = async (administration: "culture" | "social"): Promise<unknown> => {
    const page = await windowOf(`${administration}.caseworker`);
    const request = page.waitForRequest((one) => Boolean(one.postData()?.includes("myReferralWork")));
    await page.goto(`/${administration}/my-work`);
    return ((await request).postDataJSON() as { readonly variables: unknown }).variables;
  };
  expect(await asked("culture")).toMatchObject({ pools: true, referrals: false });
  expect(await asked("social")).toMatchObject({ pools: true, referrals: true });
});
