import { errand, expect } from "../../src/errand.ts";
import { rateAll, recommendPart } from "../../src/steps/assess.ts";
import { press, stepTo } from "../../src/steps/by-keyboard.ts";
import { receiveCompletion, sendBack, tickAll } from "../../src/steps/formal-check.ts";
import { registerApplication } from "../../src/steps/register-application.ts";
import type { CaseThread } from "./case-thread.type.ts";

/** From the paper on the desk to the recommendation. */
export function receptionToAssessment({ association, title, secret, addresses }: CaseThread): void {
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
      await press(page, page.getByRole("link", { name: "Gå til formel kontrol" }));
      await sendBack(page, "Send jeres vedtægter.");
      await expect(page.getByText("Send jeres vedtægter.")).toBeVisible();
      await expect(page.getByText("Sendt retur", { exact: true })).toBeVisible();
      await receiveCompletion(page, "Vedtægterne");
      await expect(page.getByRole("button", { name: "Godkend formelt" })).toBeVisible();
      await tickAll(page);
      await press(page, page.getByRole("button", { name: "Godkend formelt" }));
      await expect(page.getByText("Den formelle kontrol er afsluttet.")).toBeVisible();
    },
  );

  errand("POOL-1 the administration's leader gives the case to a case worker of her own", async ({ windowOf }) => {
    const page = await windowOf("social.leader");
    await page.goto(addresses.case);
    await press(page, page.getByRole("button", { name: "Fordel sagen" }));
    const dialog = page.getByRole("dialog", { name: "Fordel sagen" });
    const choice = dialog.getByRole("combobox", { name: "Sagsbehandler" });
    const caseWorker = await choice.getByRole("option", { name: /Mette Lindegaard/u }).textContent();
    await stepTo(page, choice, caseWorker ?? "");
    await press(page, dialog.getByRole("button", { name: "Fordel sagen" }));
    await expect(page.getByText("Sagsbehandler: Mette Lindegaard")).toBeVisible();
  });

  errand(
    "POOL-4 the case worker assesses criterion by criterion; the draft saves itself and is there after a reload",
    async ({ windowOf }) => {
      const page = await windowOf("social.caseworker");
      await page.goto(addresses.case);
      await press(page, page.getByRole("link", { name: "Skriv faglig vurdering" }));
      await rateAll(page, "Opfyldt", secret);
      await expect(page.getByText(/^Gemt kl\./u)).toBeVisible();
      await page.reload();
      await expect(page.getByRole("textbox", { name: "Bemærkning" }).last()).toHaveValue(secret);
      await expect(
        page
          .getByRole("radiogroup", { name: "Vurdering" })
          .first()
          .getByRole("radio", { name: "Opfyldt", exact: true }),
      ).toBeChecked();
      await recommendPart(page, "20.000", secret);
      await press(page, page.getByRole("button", { name: "Afslut vurderingen" }));
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
      await expect(page.getByText("Indstillet", { exact: true })).toBeVisible();
    },
  );
}
