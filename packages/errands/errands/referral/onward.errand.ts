import { errand, expect } from "../../src/errand.ts";
import { sentReferral } from "../../src/prepare/sent-referral.ts";

const need = "Har brug for støtte om morgenen";

errand("REF-6 the receiver passes on what it was told, on a basis of its own, and no more", async ({ windowOf }) => {
  const { id } = await sentReferral("Viggo Birk", need);
  const page = await windowOf("health-elderly.caseworker");
  await page.goto(`/health-elderly/referrals/${id}`);
  await page.getByRole("link", { name: "Send videre" }).click();
  const receiver = page.getByRole("combobox", { name: "Modtager" });
  const option = receiver.locator("option:enabled").filter({ hasText: "Beskæftigelses-" }).first();
  await receiver.selectOption(await option.getAttribute("value"));
  await page.getByRole("radio", { name: "Myndighedsopgave" }).press("Space");
  await page.getByRole("textbox", { name: "Bestemmelse" }).fill("Serviceloven § 12");
  await expect(page.getByRole("checkbox", { name: "Navn" })).toBeDisabled();
  await expect(page.getByRole("region", { name: "Før svar" })).toContainText(need);
  await page.getByRole("textbox", { name: "Hvorfor sender I den videre?" }).fill("Det hører til hos jer.");
  await page.getByRole("button", { name: "Send videre" }).click();
  await expect(page.getByRole("heading", { name: "Næste skridt" })).toBeVisible();
  await page.goto(`/health-elderly/referrals/${id}`);
  await expect(page.getByRole("main")).toContainText("Sendt videre");
});

errand("REF-5 a withdrawn consent closes the citizen to the receiver at once", async ({ windowOf }) => {
  const { id } = await sentReferral("Viggo Birk", need);
  const [sender, receiver] = [await windowOf("social.caseworker"), await windowOf("health-elderly.caseworker")];
  await receiver.goto(`/health-elderly/referrals/${id}`);
  await expect(receiver.getByText(need)).toBeVisible();
  await sender.goto(`/social/referrals/${id}`);
  await sender.getByRole("button", { name: "Stop eller ret" }).click();
  await sender.getByRole("menuitem", { name: "Samtykket er trukket tilbage" }).click();
  await sender.getByRole("alertdialog").getByRole("button", { name: "Samtykket er trukket tilbage" }).click();
  await expect(sender.getByText("Borgeren har trukket sit samtykke tilbage.")).toBeVisible();
  await receiver.getByRole("button", { name: "Tag imod" }).click();
  await expect(receiver.getByRole("alert")).toBeVisible();
  await expect(receiver.getByText(need)).toHaveCount(0);
  await expect(receiver.getByText("I kan ikke længere se noget om borgeren.")).toBeVisible();
});
