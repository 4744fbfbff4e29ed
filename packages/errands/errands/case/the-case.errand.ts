import { errand, expect } from "../../src/errand.ts";
import { rateAll, recommendPart } from "../../src/steps/assess.ts";
import { receiveCompletion, sendBack, tickAll } from "../../src/steps/formal-check.ts";
import { addToAgenda, budgetBar, createMeeting, itemOf } from "../../src/steps/meeting.ts";
import { registerApplication } from "../../src/steps/register-application.ts";
import { overhear } from "../../src/network/overhear.ts";

// One case from the paper to the minutes: each part goes on where the one before left it.
errand.describe.configure({ mode: "serial" });

const mark = Date.now().toString(36);
const association = "Besøgsvennerne Amager";
const title = `Fællesspisning for naboer ${mark}`;
/** What only Social may read. */
const secret = `Fagligt skøn ${mark} til udvalget alene`;
const addresses = { case: "", association: "", meeting: "" };

errand(
  "POOL-6 the service desk registers a paper application with budget by kind and measurable goals",
  async ({ windowOf }) => {
    const page = await windowOf("servicedesk");
    await page.goto("/social/");
    await registerApplication(page, {
      associationSearch: association,
      pool: "§ 18-puljen",
      title,
      budget: [
        { kind: "Aktiviteter", amount: "350.000" },
        { kind: "Husleje", amount: "50000,50" },
      ],
      goal: "Flere naboer spiser sammen",
      measure: "Tælles ved døren hver måned",
    });
    await expect(page.getByRole("heading", { level: 1, name: "Formel kontrol" })).toBeVisible();
    await expect(page.getByText("400.000,50 kr.").first()).toBeVisible();
    addresses.case = `/social/applications/${new URL(page.url()).pathname.split("/").at(-1)}`;
  },
);

errand(
  "POOL-2 the service desk sends the application back, receives the completion, and accepts the formalities",
  async ({ windowOf }) => {
    const page = await windowOf("servicedesk");
    await page.goto(addresses.case);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await page.getByRole("link", { name: "Gå til formel kontrol" }).click();
    await sendBack(page, "Send jeres vedtægter.");
    await expect(page.getByText("Send jeres vedtægter.")).toBeVisible();
    await expect(page.getByText("Sendt retur", { exact: true })).toBeVisible();
    await receiveCompletion(page, "Vedtægterne");
    await expect(page.getByRole("button", { name: "Godkend formelt" })).toBeVisible();
    await tickAll(page);
    await page.getByRole("button", { name: "Godkend formelt" }).click();
    await expect(page.getByText("Den formelle kontrol er afsluttet.")).toBeVisible();
  },
);

errand("POOL-1 the administration's leader gives the case to a case worker of her own", async ({ windowOf }) => {
  const page = await windowOf("social.leader");
  await page.goto(addresses.case);
  await page.getByRole("button", { name: "Fordel sagen" }).click();
  const dialog = page.getByRole("dialog", { name: "Fordel sagen" });
  const choice = dialog.getByRole("combobox", { name: "Sagsbehandler" });
  const caseWorker = await choice.getByRole("option", { name: /Mette Lindegaard/u }).textContent();
  await choice.selectOption({ label: caseWorker ?? "" });
  await dialog.getByRole("button", { name: "Fordel sagen" }).click();
  await expect(page.getByText("Sagsbehandler: Mette Lindegaard")).toBeVisible();
});

errand(
  "POOL-4 the case worker assesses criterion by criterion; the draft saves itself and is there after a reload",
  async ({ windowOf }) => {
    const page = await windowOf("social.caseworker");
    await page.goto(addresses.case);
    await page.getByRole("link", { name: "Skriv faglig vurdering" }).click();
    await rateAll(page, "Opfyldt", secret);
    await expect(page.getByText(/^Gemt kl\./u)).toBeVisible();
    await page.reload();
    await expect(page.getByRole("textbox", { name: "Bemærkning" }).last()).toHaveValue(secret);
    await expect(
      page.getByRole("radiogroup", { name: "Vurdering" }).first().getByRole("radio", { name: "Opfyldt", exact: true }),
    ).toBeChecked();
    await recommendPart(page, "20.000", secret);
    await page.getByRole("button", { name: "Afslut vurderingen" }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(page.getByText("Indstillet", { exact: true })).toBeVisible();
  },
);

errand("POOL-9 the secretary sees what is left of a line while she changes amounts", async ({ windowOf }) => {
  const page = await windowOf("social.secretary");
  await page.goto("/social/");
  await createMeeting(page, `Rådhuset, ${mark}`, 0);
  await addToAgenda(page, title);
  const item = itemOf(page, title);
  await expect(item).toBeVisible();
  addresses.meeting = new URL(page.url()).pathname;
  const bar = budgetBar(page, "Reserve til udvikling");
  await item.getByRole("combobox", { name: "Forslag til afgørelse" }).selectOption({ label: "Bevilges delvist" });
  await item.getByRole("combobox", { name: "Budgetlinje" }).selectOption({ index: 1 });
  const amount = item.getByRole("textbox", { name: "Beløb" });
  await amount.fill("12.345,67");
  await expect(bar).toContainText("12.345,67 kr.");
  await amount.fill("20.000");
  await expect(bar).toContainText("20.000,00 kr.");
  await expect(item.getByText(/^(Gemt kl\.|Alt er gemt)/u)).toBeVisible();
});

errand("LAW-2 a member with an interest is out of the item, and it is said why", async ({ windowOf }) => {
  const page = await windowOf("social.secretary");
  await page.goto(addresses.meeting);
  const item = itemOf(page, title);
  await item.getByRole("button", { name: "Registrér inhabilitet" }).click();
  const dialog = page.getByRole("dialog", { name: /^Inhabilitet/u });
  await dialog.getByRole("combobox", { name: "Medlem" }).selectOption({ index: 1 });
  await dialog.getByRole("textbox", { name: "Hvorfor" }).fill("Hendes søster leder foreningen");
  await dialog.getByRole("button", { name: "Registrér inhabilitet" }).click();
  await expect(item.getByText(/^Inhabil: .+ – Hendes søster leder foreningen/u)).toBeVisible();
  await page.getByRole("button", { name: "Indkald til mødet" }).click();
  await page
    .getByRole("alertdialog")
    .or(page.getByRole("dialog"))
    .getByRole("button", { name: "Indkald til mødet" })
    .click();
  await expect(page.getByText("Indkaldt", { exact: true })).toBeVisible();
});

errand(
  "POOL-10 a partial grant without a reason, and POOL-9 a grant above the budget, are refused in words",
  async ({ windowOf }) => {
    const page = await windowOf("social.secretary");
    await page.goto(addresses.meeting);
    const item = itemOf(page, title);
    const record = item.getByRole("button", { name: "Registrér afgørelsen" });
    const outcome = item.getByRole("combobox", { name: "Forslag til afgørelse" });
    await record.click();
    await expect(item.getByRole("alert")).toContainText("Et afslag og en delvis bevilling skal begrundes.");
    await outcome.selectOption({ label: "Bevilges fuldt" });
    await expect(budgetBar(page, "Reserve til udvikling")).toContainText("Over budget");
    await record.click();
    await expect(item.getByRole("alert")).toContainText(/Der er kun .+\skr\. tilbage på Reserve til udvikling/u);
    await outcome.selectOption({ label: "Bevilges delvist" });
    await item.getByRole("textbox", { name: "Beløb" }).fill("20.000");
    await item
      .getByRole("combobox", { name: "Hovedbegrundelse" })
      .selectOption({ label: "Andre ansøgninger er prioriteret højere" });
    await item
      .getByRole("textbox", { name: "Begrundelse til foreningen" })
      .fill("Puljen støtter lokale måltider; årets midler rækker til fire aftener.");
    await record.click();
    await expect(item.getByText(/^Afgjort: Bevilges delvist, 20\.000,00/u)).toBeVisible();
  },
);

errand("the closed meeting becomes minutes: who was out, what was decided, and why", async ({ windowOf }) => {
  const page = await windowOf("social.secretary");
  await page.goto(addresses.meeting);
  await page.getByRole("button", { name: "Afslut mødet" }).click();
  const dialog = page.getByRole("dialog", { name: "Afslut mødet" });
  await dialog.getByRole("textbox", { name: "Tekst til beslutningsprotokollen" }).fill("Mødet sluttede kl. 18.");
  await dialog.getByRole("button", { name: "Afslut mødet" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Beslutningsprotokol" })).toBeVisible();
  const minutes = page.getByRole("main");
  await expect(minutes).toContainText(title);
  await expect(minutes).toContainText("Bevilges delvist");
  await expect(minutes).toContainText("årets midler rækker til fire aftener");
  await expect(minutes).toContainText("Mødet sluttede kl. 18.");
  await expect(minutes).not.toContainText("Udkast");
});

errand("POOL-13 the grant shows on the association's page", async ({ windowOf }) => {
  const page = await windowOf("social.caseworker");
  await page.goto(addresses.case);
  await page.getByRole("link", { name: "Åbn foreningens side" }).click();
  await expect(page.getByRole("heading", { level: 1, name: association })).toBeVisible();
  await expect(page.getByRole("main")).toContainText(title);
  addresses.association = new URL(page.url()).pathname.replace(/^\/social\//u, "");
});

for (const [person, frontend] of [
  ["culture.caseworker", "/culture/"],
  ["servicedesk", "/social/"],
] as const) {
  errand(
    `POOL-13 ${person} sees the grant and no trace of the assessment, in the page or behind it`,
    async ({ windowOf }) => {
      const page = await windowOf(person);
      const all = overhear(page);
      await page.goto(`${frontend}${addresses.association}`);
      await expect(page.getByRole("main")).toContainText("20.000,00");
      const addressesOfCase = [
        addresses.case.replace("/social/", frontend),
        `${addresses.case.replace("/social/", frontend)}/assessment`,
      ];
      for (const address of addressesOfCase) {
        await page.goto(address);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expect(page.getByText("Henter", { exact: false })).toHaveCount(0);
        expect(await page.content()).not.toContain("Fagligt skøn");
      }
      await page.goto(`${frontend}applications?q=${encodeURIComponent(secret)}`);
      await expect(page.getByText("Ingen ansøgninger passer")).toBeVisible();
      await page.close();
      const sent = await all();
      expect(sent, "the overhearing must hear").toContain("20000");
      expect(sent).not.toContain("Fagligt skøn");
    },
  );
}
