import type { Page } from "@playwright/test";
import { errand, expect } from "../../src/errand.ts";
import { press } from "../../src/steps/by-keyboard.ts";
import { expectSound } from "../../src/steps/expect-sound.ts";

const pdf = (text: string) => ({
  name: `${text}.pdf`,
  mimeType: "application/pdf",
  buffer: Buffer.from(`%PDF-1.7\n% ${text}\n%%EOF\n`),
});

async function answerEarly(page: Page): Promise<void> {
  for (const answer of ["En forening eller", "Omkring halvdelen", "Frivillige", "Ja, for mennesker"])
    await page.getByRole("radio", { name: answer, exact: answer === "Frivillige" }).check({ force: true });
}

errand(
  "POOL-4 POOL-6 POOL-14 an association reads of a pool, writes together, answers the pool's own questions with files, hands in, and the desk has the case",
  async ({ page: guest, windowOf }) => {
    const title = `Cafédage ${crypto.randomUUID().slice(0, 8)}`;
    await guest.goto("/");
    await guest.getByRole("link", { name: "Søg om penge" }).click();
    await expect(guest.getByRole("heading", { name: "Åbne nu" })).toBeVisible();
    await expectSound(guest, "the pools");
    await guest.getByRole("link", { name: "Læs om § 18-puljen" }).click();
    await expect(guest.getByRole("heading", { name: "Det lægger vi vægt på" })).toBeVisible();
    await expectSound(guest, "a pool");
    await guest.getByRole("link", { name: "Søg om penge" }).click();
    await guest.getByText("Jeg søger for mig selv").click();
    await expect(guest.getByText("Puljen kan ikke støtte det")).toBeVisible();

    const page = await windowOf("forening");
    await page.goto(new URL(guest.url()).pathname);
    await answerEarly(page);
    await expect(page.getByText("I kan søge alligevel")).toBeVisible();
    await expectSound(page, "the early check");
    await page.getByRole("button", { name: "Begynd ansøgningen" }).click();

    await page.getByLabel("Titel").fill(title);
    await page.getByLabel("Formål").fill("Cafédage, hvor ældre spiser sammen.");
    await expect(page.getByText(/^Gemt kl\./u)).toBeVisible();
    await page.reload();
    await expect(page.getByLabel("Titel")).toHaveValue(title);

    const colleague = await windowOf("forening2");
    await colleague.goto(new URL(page.url()).pathname);
    await expect(colleague.getByLabel("Titel")).toHaveValue(title);
    await page.getByLabel("Formål").focus();
    await expect(colleague.getByText("Lene Fuglebjerg har også kladden åben og er i »Formål«.")).toBeVisible();
    await page.getByLabel("Formål").fill("Cafédage hver tirsdag.");
    await expect(colleague.getByLabel("Formål")).toHaveValue("Cafédage hver tirsdag.");

    const send = page.getByRole("button", { name: "Send ansøgningen" });
    await page.getByLabel("Beløb").first().fill("");
    await send.click();
    await expect(page.getByRole("alert").getByRole("link", { name: /Budgetpost 1: Beløb/u })).toBeVisible();
    await expectSound(page, "a draft with faults");
    for (const amount of await page.getByLabel("Beløb").all()) await amount.fill("12.500,00");
    for (const goal of await page.getByLabel("Beskrivelse").all()) await goal.fill("40 ældre spiser med hver uge");
    for (const measure of await page.getByLabel("Hvordan måles det").all()) await measure.fill("Vi tæller ved døren");
    await page.getByRole("checkbox", { name: "Sårbare eller ensomme ældre" }).check({ force: true });
    await send.click();
    // POOL-6: the pool's own questions: hours are asked for only where there are wages.
    await expect(page.getByRole("alert").getByRole("link")).toHaveCount(2);
    await expect(page.getByLabel("Hvor mange timer om ugen?")).toHaveCount(0);
    const wages = page.getByRole("radiogroup", { name: "Søger I om løn?" });
    await wages.getByRole("radio", { name: "Ja" }).check({ force: true });
    await page.getByLabel("Hvor mange timer om ugen?").fill("8");
    await page.getByLabel("Hvad skal den lønnede lave?").fill("Vagtplan og nye frivillige");
    await page.getByLabel("Hvad skal den lønnede lave?").focus();
    await expect(colleague.getByText(/åben og er i »Hvad skal den lønnede lave\?«/u)).toBeVisible();
    await page
      .getByRole("group", { name: "Foreningens vedtægter" })
      .locator("input[type=file]")
      .setInputFiles(pdf("Vedtægter"));
    await expect(page.getByRole("link", { name: "Vedtægter.pdf" })).toBeVisible();
    await expectSound(page, "a draft with answers and a file");

    await expect(colleague.getByRole("link", { name: "Vedtægter.pdf" })).toBeVisible();
    await expect(colleague.getByLabel("Hvor mange timer om ugen?")).toHaveValue("8");
    await colleague
      .getByRole("group", { name: "Seneste regnskab" })
      .locator("input[type=file]")
      .setInputFiles(pdf("Regnskab"));
    // Each file stands at its question for both before anybody sends.
    for (const each of [page, colleague]) {
      for (const [question, file] of [
        ["Foreningens vedtægter", "Vedtægter.pdf"],
        ["Seneste regnskab", "Regnskab.pdf"],
      ] as const)
        await expect(each.getByRole("group", { name: question }).getByRole("link", { name: file })).toBeVisible();
    }
    await press(colleague, colleague.getByRole("button", { name: "Send ansøgningen" }));
    await press(colleague, colleague.getByRole("alertdialog").getByRole("button", { name: "Send ansøgningen" }));
    await expect(colleague.getByText("Vi har modtaget jeres ansøgning")).toBeVisible();
    await expect(colleague.getByRole("link", { name: "Regnskab.pdf" })).toBeVisible();
    await expectSound(colleague, "a receipt");
    // Whoever had it open beside is told what became of it, and where it is.
    await expect(page.getByRole("heading", { level: 1, name: "Ansøgningen er sendt" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Se ansøgningen" })).toBeVisible();
    const told = await colleague.getByText(/Sagsnummeret er/u).textContent();
    const caseNumber = /SOC-\d{4}-\d{4,}/u.exec(told ?? "")?.[0];
    expect(caseNumber).toBeDefined();
    await page.goto("/entrance/messages");
    await expect(page.getByText("Kvittering: jeres ansøgning er modtaget").first()).toBeVisible();

    const reception = await windowOf("servicedesk");
    await reception.goto(`/social/applications?q=${caseNumber ?? ""}`);
    await expect(reception.getByRole("row").filter({ hasText: title })).toContainText("Modtaget");
    await reception.getByRole("link", { name: title }).first().click();
    await expect(reception.getByText("Vagtplan og nye frivillige")).toBeVisible();
    await expect(reception.getByRole("list", { name: "Bilag" }).getByRole("link")).toHaveText([
      "Vedtægter.pdf",
      "Regnskab.pdf",
    ]);
  },
);

// After the one before: an association has one draft for each round.
errand("POOL-7 an association applies again, and finds what it wrote the last time", async ({ windowOf }) => {
  const title = "Åbent hus hver torsdag";
  const page = await windowOf("forening");
  await page.goto("/entrance/applications");
  await page.getByRole("link", { name: title }).first().click();
  await press(page, page.getByRole("button", { name: "Søg igen" }));
  await expect(page.getByLabel("Titel")).toHaveValue(title);
});
