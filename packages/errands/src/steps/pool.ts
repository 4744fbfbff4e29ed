import { expect, type Page } from "@playwright/test";
import { danishDay } from "../time/danish-day.ts";

const textbox = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });

/** What the pool is, and the terms that hold from today. */
export async function foundPool(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name: "Opret pulje" }).click();
  const create = page.getByRole("button", { name: "Opret puljen" });
  await create.click();
  await expect(page.getByRole("alert", { name: "Ret dette for at komme videre" })).toBeFocused();
  await textbox(page, "Navn").fill(name);
  await textbox(page, "Formål").fill("Til naboer, der gør noget for hinanden.");
  await page.getByRole("combobox", { name: "Udvalg" }).selectOption({ label: "Socialudvalget" });
  await textbox(page, "KLE-nummer").fill("27.15");
  await textbox(page, "Hjemmel").fill("Lov om social service § 18");
  await textbox(page, "Reserve til udvikling").fill("10");
  for (const threshold of [/^Beløb for revisor/u, /^Beløb for samarbejdsaftale/u])
    await page.getByRole("textbox", { name: threshold }).fill("100.000");
  await textbox(page, "Sager gemmes i").fill("5");
  await create.click();
  await expect(page.getByRole("alert", { name: "Ret dette for at komme videre" })).toContainText("seks cifre");
  await textbox(page, "KLE-nummer").fill("27.15.12");
  await create.click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** All of the municipality's list, and one of the committee's own. */
export async function chooseCriteria(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Vælg kriterier" }).click();
  await page.getByRole("button", { name: "Vælg alle" }).click();
  await page.getByRole("button", { name: "Tilføj eget kriterium" }).click();
  await textbox(page, "Kriterium").fill("Naboskab");
  await page.getByRole("button", { name: "Gem kriterierne" }).click();
  await expect(page.getByRole("table", { name: "Gælder nu" })).toContainText("Naboskab");
}

/** A round that opens at once: for the coming year, as the form says, unless another is given. */
export async function announceRound(page: Page, name: string, year?: string): Promise<void> {
  await page.getByRole("link", { name: "Udmeld en runde" }).click();
  await textbox(page, "Navn").first().fill(name);
  if (year !== undefined) await textbox(page, "Pengene er til året").fill(year);
  await page.getByRole("radio", { name: "Med det samme" }).press("Space");
  await page.getByRole("textbox", { name: "Frist, dato" }).fill(danishDay(30));
  const line = page.getByRole("group", { name: "Linje 1" });
  await line.getByRole("combobox", { name: "Kilde" }).selectOption({ label: "Kommunens eget budget" });
  await line.getByRole("textbox", { name: "Navn" }).fill("Egne midler");
  await line.getByRole("textbox", { name: "Beløb" }).fill("900.000");
  await page.getByRole("button", { name: "Udmeld runden" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByText("Åben", { exact: true })).toBeVisible();
  // A warning and no refusal: a tenth of 900.000 should be kept for development.
  await expect(page.getByText(/^Der mangler 90\.000,00\skr\. til udvikling/u)).toBeVisible();
}

/** What came in is all there will be: closes the round before its deadline. */
export async function closeRound(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Luk runden nu" }).click();
  const dialog = page.getByRole("dialog", { name: /^Luk/u });
  await dialog.getByRole("textbox").fill("Alle, der ville søge, har søgt.");
  await dialog.getByRole("button", { name: "Luk runden" }).click();
  await expect(page.getByText("Lukket", { exact: true })).toBeVisible();
}
