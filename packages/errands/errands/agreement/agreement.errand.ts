import type { Page } from "@playwright/test";
import { allFaults } from "../../src/crawl/accessibility.ts";
import { errand, expect } from "../../src/errand.ts";

/** WCAG 2.1 AA as it stands, and no sideways scrolling on a phone. */
async function expectSound(page: Page, what: string): Promise<void> {
  expect.soft(await allFaults(page), what).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect
    .soft(await page.evaluate(() => document.documentElement.scrollWidth), `${what} at 360`)
    .toBeLessThanOrEqual(360);
  await page.setViewportSize({ width: 1280, height: 900 });
}

const later = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString("da-DK", {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
  });

errand(
  "ASSOC-6 an agreement is drafted, changed by the association, accepted by both, kept as a file, and opens the payment",
  async ({ windowOf }) => {
    const friend = await windowOf("forening3");
    await friend.goto("/entrance/applications");
    await friend.getByRole("row").filter({ hasText: "SOC-" }).getByText("Bevilget", { exact: false }).first().waitFor();
    const row = friend.getByRole("row").filter({ hasText: "evilget" }).first();
    const caseNumber = /SOC-\d{4}-\d{4}/u.exec(await row.innerText())?.[0] ?? "";
    await row.getByRole("link").first().click();
    await expect(friend.getByRole("heading", { name: "Afgørelse" })).toBeVisible();
    await expect(friend.getByRole("region", { name: "Samarbejdsaftale" })).toBeHidden();

    const staff = await windowOf("social.leader");
    await staff.goto(`/social/applications?q=${caseNumber}`);
    await staff.getByRole("row").filter({ hasText: caseNumber }).getByRole("link").first().click();
    const card = staff.getByRole("region", { name: "Samarbejdsaftale" });
    await expect(card.getByText("Bevillingen kræver en samarbejdsaftale")).toBeVisible();
    const casePath = new URL(staff.url()).pathname;
    await staff.getByRole("link", { name: /^(Planlæg|Åbn) udbetalingen$/u }).click();
    await staff.getByRole("button", { name: "To halve" }).click();
    const account = staff.getByRole("textbox", { name: "Kontonummer" });
    if (await account.isVisible()) {
      await staff.getByRole("textbox", { name: "Registreringsnummer" }).fill("0400");
      await account.fill("4012345678");
    }
    await staff.getByRole("button", { name: "Gem plan" }).click();
    await expect(staff.getByText("Bevillingen venter på en samarbejdsaftale")).toBeVisible();
    const first = staff.getByRole("row", { name: `${caseNumber}-1` });
    const confirm = staff.getByRole("alertdialog").getByRole("button", { name: "Meld klar" });
    await first.getByRole("button", { name: /^Meld klar/u }).click();
    await confirm.click();
    await expect(
      staff.getByText(/^Bevillingen kræver en samarbejdsaftale, som begge parter har accepteret/u),
    ).toBeVisible();
    await staff.goto(casePath);
    await card.getByRole("button", { name: "Lav udkast" }).click();
    await expect(card.getByText("Foreningens selvstændighed")).toBeVisible();
    await expectSound(staff, "a draft");
    await card.getByRole("button", { name: "Send til foreningen" }).click();
    const dialog = staff.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Bed om svar senest" }).fill(later(14));
    await dialog.getByRole("button", { name: "Send til foreningen" }).click();
    await expect(card.getByText("Forhandles")).toBeVisible();

    await friend.reload();
    const own = friend.getByRole("region", { name: "Samarbejdsaftale" });
    await own.getByRole("button", { name: "Foreslå en ændring" }).click();
    const words = own.getByRole("textbox", { name: "Aftalens tekst" });
    await words.fill(`${await words.inputValue()}\n\n- Vi mødes to gange om året.`);
    await own.getByRole("textbox", { name: "Hvorfor foreslår I det?" }).fill("Vi vil gerne mødes.");
    await own.getByRole("button", { name: "Send den nye version" }).click();
    await expect(own.getByText("Vi vil gerne mødes.")).toBeVisible();
    await expectSound(friend, "the association's agreement");

    await staff.reload();
    await expect(card.getByRole("insertion").filter({ hasText: "Vi mødes to gange om året." })).toBeVisible();
    await card.getByRole("button", { name: "Acceptér version 2" }).click();
    await dialog.getByRole("textbox", { name: "Bed om svar senest" }).fill(later(14));
    await expectSound(staff, "the dialog of an acceptance");
    await dialog.getByRole("button", { name: "Acceptér version 2" }).click();
    await expect(card.getByRole("button", { name: "Acceptér version 2" })).toBeHidden();

    await friend.reload();
    await own.getByRole("button", { name: "Acceptér version 2" }).click();
    await friend.getByRole("dialog").getByRole("button", { name: "Acceptér version 2" }).click();
    await expect(own.getByText("Indgået")).toBeVisible();
    const [download] = await Promise.all([
      friend.waitForEvent("download"),
      own.getByRole("link", { name: "Hent aftalen (PDF)" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`samarbejdsaftale-${caseNumber}.pdf`);

    await staff.reload();
    await card.getByRole("button", { name: "Samarbejdsaftale" }).click();
    await expect(card.getByText("Bevillingen kræver en samarbejdsaftale")).toBeHidden();
    await card.getByRole("button", { name: "Planlæg opfølgning" }).click();
    await dialog.getByRole("textbox", { name: "Følges op den" }).fill(later(90));
    await dialog.getByRole("textbox", { name: "Hvad skal I se på?" }).fill("Hvor mange er med?");
    await dialog.getByRole("button", { name: "Planlæg opfølgning" }).click();
    await expect(card.getByText("Hvor mange er med?")).toBeVisible();
    await expectSound(staff, "an agreement that holds");

    await staff.getByRole("link", { name: /^(Planlæg|Åbn) udbetalingen$/u }).click();
    await first.getByRole("button", { name: /^Meld klar/u }).click();
    await confirm.click();
    await expect(first).toContainText("En anden end den, der har planlagt raten");
  },
);
