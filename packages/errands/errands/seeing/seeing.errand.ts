import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { errand, expect } from "../../src/errand.ts";

errand(
  "POOL-18 a politician follows a figure of a pool to its cases; a case worker keeps the list as a view, shares it, and takes three columns out",
  async ({ windowOf }) => {
    const name = `Mennesker i krise ${crypto.randomUUID().slice(0, 8)}`;
    const politician = await windowOf("social.politician");
    await politician.goto("/social/overview");
    await politician.getByRole("link", { name: "§ 18-puljen" }).click();
    // A year that is decided: no other errand adds a case to it between the figure and the list.
    await politician.getByRole("combobox", { name: "År" }).selectOption("2025");
    const row = politician
      .getByRole("region", { name: "Efter målgruppe", exact: true })
      .getByRole("row", { name: "Mennesker i krise" });
    const cases = (await row.getByRole("cell").nth(1).textContent()) ?? "";
    await row.getByRole("link").click();
    await expect(politician.getByRole("heading", { name: "Ansøgninger", level: 1 })).toBeVisible();
    await expect(politician.getByText(new RegExp(`^${cases} ansøgning(er)?$`, "u"))).toBeVisible();

    const page = await windowOf("social.caseworker");
    await page.goto(politician.url());
    await page.getByRole("button", { name: "Visninger" }).click();
    await page.getByRole("menuitem", { name: "Gem denne visning …" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Gem" }).click();
    await expect(page.getByText("Navn skal udfyldes.")).toBeVisible();
    await page.getByRole("textbox", { name: "Navn" }).fill(name);
    await page.getByRole("checkbox", { name: "Del med alle i forvaltningen" }).press("Space");
    await page.getByRole("dialog").getByRole("button", { name: "Gem" }).click();
    await expect(page.getByText(`Visningen er gemt: ${name}`)).toBeVisible();

    await page.getByRole("button", { name: "Eksportér" }).click();
    await page.getByRole("button", { name: "Fravælg alle" }).click();
    for (const column of ["Forening", "Ansøgt", "Bevilget"])
      await page.getByRole("checkbox", { name: column, exact: true }).press("Space");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Hent fil" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("ansoegninger.xlsx");
    const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    const [heads = "", ...rows] = sheet.split("<row>").slice(1);
    expect([...heads.matchAll(/<t [^>]*>([^<]+)</gu)].map(([, head]) => head)).toEqual([
      "Forening",
      "Ansøgt",
      "Bevilget",
    ]);
    expect(rows).toHaveLength(Number(cases));
    expect(rows[0]).toMatch(/<c s="1"><v>\d+(?:\.\d+)?<\/v><\/c>/u);

    await politician.goto("/social/applications");
    await politician.getByRole("button", { name: "Visninger" }).click();
    await politician.getByRole("menuitem", { name }).click();
    await expect(politician.getByText(new RegExp(`^${cases} ansøgning(er)?$`, "u"))).toBeVisible();
  },
);
