import { errand, expect } from "../../src/errand.ts";
import { ask } from "../../src/graph/ask.ts";
import { press, typeInto } from "../../src/steps/by-keyboard.ts";

interface Owed {
  readonly ownAccounts: readonly {
    readonly year: number;
    readonly amount: number;
    readonly demand: string;
    readonly state: string;
    readonly application: { readonly id: string; readonly title: string };
  }[];
}

const owed = "{ ownAccounts { year amount demand state application { id title } } }";
const file = {
  name: "Regnskab.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from(`%PDF-1.7\n${"% Regnskab ".repeat(200)}\n%%EOF\n`),
};
const kroner = (ore: number): string => `${Math.floor(ore / 100)},${String(ore % 100).padStart(2, "0")}`;

errand(
  "POOL-11 an association delivers with the wrong auditor and is told, mends it, is sent back once, and what is unused is claimed",
  async ({ windowOf }) => {
    const { ownAccounts } = await ask<Owed>("forening2", owed);
    const accounts = ownAccounts.find(({ demand, state }) => demand === "AUTHORISED" && state === "OWED");
    if (accounts === undefined) throw new Error("The demo's association owes no accounts by an authorised auditor.");
    const unused = 150_050;

    const page = await windowOf("forening2");
    await page.goto("/entrance/applications");
    await press(page, page.getByRole("link", { name: accounts.application.title }).first());
    await press(page, page.getByRole("button", { name: "Aflever regnskab" }));
    await typeInto(page, page.getByLabel("Brugt til formålet"), kroner(accounts.amount - unused));
    await typeInto(page, page.getByLabel("Andre indtægter til formålet"), "0");
    await typeInto(page, page.getByLabel("Ubrugt af tilskuddet"), kroner(unused));
    await expect(page.getByText("Tallene stemmer.")).toBeVisible();
    await page.getByRole("radio", { name: "Valgt af foreningen" }).check({ force: true });
    await typeInto(page, page.getByLabel("Revisors navn"), "Bente Holm");
    await page.getByRole("checkbox", { name: /^Revisor har påtegnet/u }).check({ force: true });
    await page.locator("input[type=file]").setInputFiles([file]);
    await expect(page.getByRole("list", { name: "Filer, der sendes med" })).toContainText(file.name);
    await press(page, page.getByRole("button", { name: "Send regnskabet" }));
    await expect(page.getByRole("alert").getByText(/registreret eller statsautoriseret revisor/u)).toBeVisible();
    await expect(page.getByLabel("Revisors navn")).toHaveValue("Bente Holm");
    await page.getByRole("radio", { name: "Registreret revisor" }).check({ force: true });
    await typeInto(page, page.getByLabel("Revisors CVR-nummer eller mne-nummer"), "mne34567");
    await press(page, page.getByRole("button", { name: "Send regnskabet" }));
    await expect(page.getByText("Kommunen ser på regnskabet.")).toBeVisible();

    const path = `/social/applications/${accounts.application.id.replace("own_application", "application")}`;
    const desk = await windowOf("servicedesk");
    await desk.goto(path);
    await press(desk, desk.getByRole("button", { name: "Send retur" }));
    const dialog = desk.getByRole("dialog", { name: "Send regnskabet retur" });
    await typeInto(desk, dialog.getByRole("textbox", { name: "Begrundelse" }), "Bilag 3 mangler i regnskabet.");
    await typeInto(desk, dialog.getByRole("textbox", { name: "Ny frist" }), "31.12.2029");
    await press(desk, dialog.getByRole("button", { name: "Send retur" }));
    await expect(desk.getByText("Regnskabet er sendt retur").first()).toBeVisible();

    await page.reload();
    await expect(page.getByText("Bilag 3 mangler i regnskabet.")).toBeVisible();
    await press(page, page.getByRole("button", { name: "Ret regnskabet" }));
    await expect(page.getByLabel("Revisors navn")).toHaveValue("Bente Holm");
    await typeInto(page, page.getByLabel("Bemærkning"), "Bilag 3 ligger i samme fil.");
    await press(page, page.getByRole("button", { name: "Send regnskabet" }));
    await expect(page.getByText("Kommunen ser på regnskabet.")).toBeVisible();

    await desk.reload();
    await press(desk, desk.getByRole("button", { name: "Kontrolleret" }));
    await expect(desk.getByText("Regnskabet er sendt til godkendelse")).toBeVisible();
    await expect(desk.getByRole("button", { name: "Godkend" })).toHaveCount(0);

    const office = await windowOf("social.leader");
    await office.goto("/social/accounts?state=CHECKED");
    await expect(office.getByRole("row").nth(1)).toContainText("Til godkendelse");
    await office.goto(path);
    await press(office, office.getByRole("button", { name: "Godkend" }));
    await press(office, office.getByRole("alertdialog").getByRole("button", { name: "Godkend" }));
    await expect(office.getByText("1.500,50 kr. kræves tilbage.")).toBeVisible();
    await office.goto(`${path}/payment`);
    await expect(office.getByRole("row", { name: /^Ubrugte midler i regnskabet/u })).toContainText("1.500,50 kr.");
    await page.reload();
    await expect(page.getByText("I skal betale 1.500,50 kr. tilbage.")).toBeVisible();
  },
);
