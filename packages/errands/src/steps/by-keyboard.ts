import { expect, type Locator, type Page } from "@playwright/test";

/** More presses than any page needs: a person would have given up. */
const most = 200;

/** How many stops of Tab lie before the target, as far as a page tells: 0 when the focus is there. At least 1 when it is not. */
async function stopsBefore(target: Locator): Promise<number> {
  return target
    .evaluate((element) => {
      // A group of radio buttons is one stop: the one that is checked, or else its first.
      const isStopOfGroup = (one: HTMLElement): boolean => {
        if (!(one instanceof HTMLInputElement) || one.type !== "radio") return true;
        const group = [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")].filter(
          ({ name }) => name === one.name,
        );
        return one === (group.find(({ checked }) => checked) ?? group[0]);
      };
      if (element === document.activeElement) return 0;
      const stops = [
        ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex]"),
      ].filter(
        (one) =>
          one.tabIndex >= 0 &&
          !one.matches(":disabled") &&
          isStopOfGroup(one) &&
          one.closest("[inert], [aria-hidden=true]") === null &&
          one.getClientRects().length > 0,
      );
      const [to, from] = [element, document.activeElement].map((one) => stops.indexOf(one as HTMLElement)) as [
        number,
        number,
      ];
      return to < 0 ? 1 : Math.max(1, (to - from + stops.length) % stops.length);
    })
    .catch(() => 1);
}

/** Presses Tab until the focus is there: half of the way at a time, since a page may have fewer stops than it shows. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeAttached();
  for (let presses = 0; presses < most;) {
    const stops = await stopsBefore(target);
    if (stops === 0) return;
    const burst = Math.ceil(stops / 2);
    await Promise.all(Array.from({ length: burst }, () => page.keyboard.press("Tab")));
    presses += burst;
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

/** Goes to a list of choices and down it, from its beginning, to the choice: for names that begin with what no key gives. */
export async function stepTo(page: Page, list: Locator, name: string): Promise<void> {
  await tabTo(page, list);
  const names = await list.getByRole("option").allTextContents();
  await page.keyboard.press("Home");
  for (let presses = names.indexOf(name); presses > 0; presses -= 1) await page.keyboard.press("ArrowDown");
  await expect(list.locator("option:checked")).toHaveText(name);
}

/** Goes to a box and ticks it, unless it is ticked. */
export async function tick(page: Page, box: Locator): Promise<void> {
  if (await box.isChecked()) return;
  await tabTo(page, box);
  await page.keyboard.press("Space");
  await expect(box).toBeChecked();
}

/** Types into a field that suggests, and takes the first suggestion. */
export async function takeSuggestion(page: Page, field: Locator, text: string): Promise<void> {
  await typeInto(page, field, text);
  await expect(page.getByRole("option", { name: text }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}
