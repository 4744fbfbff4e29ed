import { expect, type Page } from "@playwright/test";

/** Rates every criterion of the pool the same, and gives the last one a note. */
export async function rateAll(page: Page, rating: string, lastNote: string): Promise<void> {
  const groups = page.getByRole("radiogroup", { name: "Vurdering" });
  await expect(groups.first()).toBeVisible();
  for (const group of await groups.all()) await group.getByText(rating, { exact: true }).click();
  await page.getByRole("textbox", { name: "Bemærkning" }).last().fill(lastNote);
}

/** Recommends a part of what was applied for. */
export async function recommendPart(page: Page, amount: string, summary: string): Promise<void> {
  await page.getByRole("radiogroup", { name: "Indstilling" }).getByText("Bevilg delvist").click();
  await page.getByRole("textbox", { name: "Indstillet beløb" }).fill(amount);
  await page.getByRole("textbox", { name: "Sammenfatning til udvalget" }).fill(summary);
  await sayOfOtherMoney(page, "Nej, det er til noget andet");
}

/** Recommends all that was applied for. */
export async function recommendFull(page: Page, summary: string): Promise<void> {
  await page.getByRole("radiogroup", { name: "Indstilling" }).getByText("Bevilg fuldt").click();
  await page.getByRole("textbox", { name: "Sammenfatning til udvalget" }).fill(summary);
  await sayOfOtherMoney(page, "Nej, det er til noget andet");
}

/** POOL-13: answers what is asked of other money, where any was found. */
export async function sayOfOtherMoney(page: Page, answer: string): Promise<void> {
  const asked = page.getByRole("radiogroup", { name: "Er det til det samme?" });
  if ((await asked.count()) === 0) return;
  await asked.getByText(answer).click();
  await page.getByRole("textbox", { name: "Begrundelse om andre penge" }).fill("Aftalt med kollegerne.");
}
