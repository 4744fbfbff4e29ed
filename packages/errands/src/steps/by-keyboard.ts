import { expect, type Locator, type Page } from "@playwright/test";

/** More presses than any page needs: a person would have given up. */
const most = 200;

async function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement).catch(() => false);
}

/** Presses Tab until the focus is there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeAttached();
  for (let presses = 0; presses < most; presses += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab did not lead to ${String(target)} in ${most} presses.`);
}

/** Goes to a link or button and presses it. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** Goes to a field and types over what is there. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
}

/** Goes to a list of choices and types the beginning of one, as the system's own list takes it. */
export async function choose(page: Page, list: Locator, beginning: string): Promise<void> {
  await tabTo(page, list);
  await page.keyboard.type(beginning);
}
