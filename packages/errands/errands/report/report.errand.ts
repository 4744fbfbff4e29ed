import { errand, expect } from "../../src/errand.ts";

errand(
  "POOL-15 a case worker writes a chapter by keyboard, a leader shares and closes it, and another administration reads it and takes it out as a PDF",
  async ({ windowOf }) => {
    const said = `Et godt år ${crypto.randomUUID().slice(0, 8)}`;
    const page = await windowOf("culture.caseworker");
    await page.goto("/culture/overview");
    await page.getByRole("link", { name: "Årsberetning" }).click();
    // A year that the demo has no report of.
    await page.getByRole("combobox", { name: "År" }).selectOption({ index: 0 });
    await page.getByRole("button", { name: "Begynd jeres kapitel" }).press("Enter");
    await page.getByRole("dialog").getByRole("button", { name: "Begynd" }).press("Enter");
    await expect(page.getByRole("heading", { name: "Indhold" })).toBeVisible();
    await page.getByRole("button", { name: "Tilføj", exact: true }).press("Enter");
    await page.getByRole("menuitem", { name: "Tekst" }).press("Enter");
    await page.getByRole("textbox", { name: "Tekst" }).fill(said);
    await expect(page.getByText(/^Gemt kl\./u)).toBeVisible();
    const address = page
      .url()
      .replace(/&write=[^&]*/u, "")
      .replace("write=true&", "");

    const leader = await windowOf("culture.leader");
    await leader.goto(address);
    await expect(leader.getByText(said)).toBeVisible();
    await expect(leader.getByText("Kladde. Tallene er, som de er lige nu.")).toBeVisible();
    const other = await windowOf("social.leader");
    await other.goto(address.replace("/culture/", "/social/"));
    await expect(other.getByText(said)).toHaveCount(0);
    await leader.getByRole("button", { name: "Del med de andre" }).click();
    await leader.getByRole("alertdialog").getByRole("button", { name: "Del med de andre" }).click();
    await expect(leader.getByText("Kapitlet er delt")).toBeVisible();
    await leader.getByRole("button", { name: "Luk kapitlet" }).click();
    await leader.getByRole("alertdialog").getByRole("button", { name: "Luk kapitlet" }).click();
    await expect(leader.getByText(/^Lukket .* Tallene er, som de var dengang\.$/u)).toBeVisible();

    await other.reload();
    await expect(other.getByText(said)).toBeVisible();
    const [download] = await Promise.all([
      other.waitForEvent("download"),
      other.getByRole("link", { name: "Hent som PDF" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^aarsberetning-\d{4}(?:-culture)?\.pdf$/u);
  },
);
