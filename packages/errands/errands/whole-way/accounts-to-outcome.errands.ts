import { allFaults } from "../../src/crawl/accessibility.ts";
import { errand, expect } from "../../src/errand.ts";
import { press, typeInto } from "../../src/steps/by-keyboard.ts";
import { danishDay } from "../../src/time/danish-day.ts";
import type { WayThread } from "./way-thread.type.ts";

const file = {
  name: "Regnskab.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from(`%PDF-1.7\n${"% Regnskab ".repeat(200)}\n%%EOF\n`),
};

/** What the money was used for, and what came of it. Nobody waits for the year to end: both can be told before it is asked for. */
export function accountsToOutcome(thread: WayThread): void {
  const { pool, full, mark, addresses } = thread;

  errand(
    "POOL-11 the association delivers with the wrong auditor and is told, mends it, is sent back once, and what is unused is claimed",
    async ({ windowOf }) => {
      const page = await windowOf("forening");
      await page.goto("/entrance/applications");
      await press(page, page.getByRole("link", { name: full }).first());
      await press(page, page.getByRole("button", { name: "Aflever regnskab" }));
      await typeInto(page, page.getByLabel("Brugt til formålet"), "118.499,50");
      await typeInto(page, page.getByLabel("Andre indtægter til formålet"), "0");
      await typeInto(page, page.getByLabel("Ubrugt af tilskuddet"), "1.500,50");
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

      const desk = await windowOf("servicedesk");
      await desk.goto(addresses.case);
      await press(desk, desk.getByRole("button", { name: "Send retur" }));
      const dialog = desk.getByRole("dialog", { name: "Send regnskabet retur" });
      await typeInto(desk, dialog.getByRole("textbox", { name: "Begrundelse" }), "Bilag 3 mangler i regnskabet.");
      await typeInto(desk, dialog.getByRole("textbox", { name: "Ny frist" }), danishDay(300));
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

      const office = await windowOf("social.caseworker");
      await office.goto("/social/accounts?state=CHECKED");
      const waiting = office.getByRole("row").filter({ hasText: thread.caseNumber });
      await expect(waiting).toContainText("Til godkendelse");
      await press(office, waiting.getByRole("link").first());
      await press(office, office.getByRole("button", { name: "Godkend" }));
      await press(office, office.getByRole("alertdialog").getByRole("button", { name: "Godkend" }));
      await expect(office.getByText("1.500,50 kr. kræves tilbage.")).toBeVisible();
      await press(office, office.getByRole("link", { name: "Foreningen skal betale penge tilbage" }));
      await expect(office.getByRole("row", { name: /^Ubrugte midler i regnskabet/u })).toContainText("1.500,50 kr.");
      await page.reload();
      await expect(page.getByText("I skal betale 1.500,50 kr. tilbage.")).toBeVisible();
    },
  );

  errand(
    "POOL-12 the association tells what came of each goal, is asked back, mends it, and everybody reads it once it is approved",
    async ({ windowOf, page: guest }) => {
      const words = `64 ældre fik besøg hver uge ${mark}`;
      const association = await windowOf("forening");
      await association.goto(addresses.own);
      await press(association, association.getByRole("button", { name: "Fortæl nu" }));
      const handIn = association.getByRole("button", { name: "Send ind" });
      const surely = association.getByRole("alertdialog").getByRole("button", { name: "Send ind" });
      const isRead = association.getByText("Forvaltningen læser det, I har sendt.");
      await handIn.click();
      await expect(
        association.getByRole("alert").getByRole("link", { name: /Mål 1: Om målet blev nået/u }),
      ).toBeVisible();
      expect.soft(await allFaults(association), "the form").toEqual([]);
      await association.getByRole("radio", { name: "Delvist nået" }).check({ force: true });
      await association.getByRole("textbox", { name: /Hvad skete der/u }).fill(words);
      await association.getByLabel("Hvor mange mennesker nåede I?").fill("64");
      await association.getByLabel("Hvor mange frivillige var med?").fill("30");
      await expect(association.getByText(/^Gemt kl\./u)).toBeVisible();
      await handIn.click();
      await surely.click();
      await expect(isRead).toBeVisible();

      const office = await windowOf("social.caseworker");
      await office.goto(addresses.case);
      await office.getByRole("button", { name: "Send retur" }).click();
      await office.getByLabel("Hvad skal rettes?").fill("Skriv også, hvor mange frivillige der var med.");
      await office.getByRole("dialog").getByRole("button", { name: "Send retur" }).click();
      await expect(office.getByText("Sendt retur, fordi")).toBeVisible();

      await association.reload();
      await expect(association.getByText("Skriv også, hvor mange frivillige der var med.")).toBeVisible();
      await association.getByLabel("Hvor mange frivillige var med?").fill("31");
      await handIn.click();
      await surely.click();
      await expect(isRead).toBeVisible();

      await office.reload();
      await office.getByLabel("Mål 1: vurdering").selectOption({ label: "Nået" });
      await office.getByRole("button", { name: "Gem vurdering" }).click();
      await expect(office.getByText("Vurderingen er gemt")).toBeVisible();
      await office.getByRole("button", { name: "Godkend", exact: true }).click();
      await office.getByRole("alertdialog").getByRole("button", { name: "Godkend" }).click();
      await expect(office.getByText("Resultater godkendt og offentlige")).toBeVisible();
      expect.soft(await allFaults(office), "the case").toEqual([]);

      await guest.goto(addresses.publicPool);
      await expect(guest.getByRole("heading", { level: 1, name: pool })).toBeVisible();
      await expect(guest.getByRole("article").filter({ hasText: words })).toContainText("Forvaltningen:");
      expect.soft(await allFaults(guest), "the pool").toEqual([]);
    },
  );
}
