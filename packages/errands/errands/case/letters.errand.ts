import { readFile } from "node:fs/promises";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { errand, expect } from "../../src/errand.ts";

errand(
  "POOL-10 the secretary sends the letters of a closed meeting, reads one, and sends nothing twice",
  async ({ windowOf }) => {
    const page = await windowOf("culture.secretary");
    await page.goto("/culture/meetings");
    await page.getByRole("row").filter({ hasText: "Afsluttet" }).first().getByRole("link").first().click();
    const card = page.getByRole("region", { name: "Breve" });
    const send = page.getByRole("button", { name: /^Send \d+ breve$/u });
    await send.click();
    const dialog = page.getByRole("alertdialog", { name: /^Send \d+ breve\?$/u });
    await dialog.getByRole("button", { name: /^Send \d+ breve$/u }).click();
    await expect(page.getByText(/^\d+ breve er sendt\./u)).toBeVisible();
    await expect(card.getByText("Ikke skrevet")).toBeHidden();
    await expect(card.getByText("Sendt med mail")).toBeVisible();
    await expect(send).toBeHidden();

    await page.getByRole("listitem").filter({ hasText: "Afgjort: Afslag" }).first().getByRole("link").first().click();
    const letter = page.getByRole("region", { name: "Afgørelsesbrev" });
    await expect(letter.getByText("Sendt med mail")).toBeVisible();
    // What is sent is done with, and folded.
    await letter.getByRole("button", { name: "Afgørelsesbrev" }).click();
    const address = await letter.getByText(/@.+\.example$/u).innerText();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      letter.getByRole("link", { name: "Hent som PDF" }).click(),
    ]);
    const name = download.suggestedFilename();
    expect(name).toMatch(/^afgoerelse-[A-Z]+-\d{4}-\d+\.pdf$/u);
    const told = await page
      .getByRole("region", { name: "Afgørelse", exact: true })
      .getByRole("definition")
      .last()
      .innerText();
    // Behind the code's own words stands what the committee said.
    const reason = told.slice(told.indexOf(". ") + 2);
    expect(reason.length).toBeGreaterThan(20);
    expect(await textOf(await download.path())).toContain(reason);

    await page.goto("/mailbox");
    const mails = page.getByRole("article").filter({ hasText: address });
    await expect(mails.filter({ hasText: `Vedhæftet: ${name}` })).toHaveCount(1);
  },
);

/** What the first page of a PDF says, in one line. */
async function textOf(path: string): Promise<string> {
  const file = await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise;
  const { items } = await (await file.getPage(1)).getTextContent();
  return items
    .map((item) => ("str" in item ? item.str : ""))
    .join(" ")
    .replace(/\s+/gu, " ");
}
