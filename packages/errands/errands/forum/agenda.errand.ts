import { errand, expect } from "../../src/errand.ts";
import { beginNow, plannedForumMeeting } from "../../src/prepare/forum.ts";
import { press, typeInto } from "../../src/steps/by-keyboard.ts";

errand(
  "FORUM-3 a major matter comes late, is marked, and appears where the agenda is open; by keyboard it is called, minuted and approved",
  async ({ windowOf }) => {
    const title = `Fælles model for besøgsvenner ${crypto.randomUUID().slice(0, 8)}`;
    const { id } = await plannedForumMeeting();
    const secretary = await windowOf("social.secretary");
    await secretary.goto(`/social/forum-meetings/${id}`);
    await expect(secretary.getByText("Der er ingen punkter på dagsordenen endnu")).toBeVisible();

    const worker = await windowOf("health-elderly.caseworker");
    await worker.goto(`/health-elderly/forum-meetings/${id}`);
    await press(worker, worker.getByRole("button", { name: "Foreslå et punkt" }));
    const dialog = worker.getByRole("dialog");
    await typeInto(worker, dialog.getByRole("textbox", { name: "Titel" }), title);
    await typeInto(worker, dialog.getByRole("textbox", { name: "Hvad drejer det sig om?" }), "Én model for hele byen.");
    await dialog.getByRole("radio", { name: "Sag af større betydning" }).press("Space");
    await expect(dialog.getByText("Sagen bliver mærket “Modtaget for sent”.")).toBeVisible();
    await press(worker, dialog.getByRole("button", { name: "Send forslaget" }));
    await expect(worker.getByRole("listitem").filter({ hasText: title })).toContainText("Afventer sekretariatet");

    // Nobody reloaded the secretary's page.
    await expect(secretary.getByRole("listitem").filter({ hasText: title })).toContainText("Modtaget for sent");
    await press(secretary, secretary.getByRole("button", { name: `Sæt på dagsordenen: “${title}”` }));
    await expect(secretary.getByRole("heading", { name: `Punkt 1: ${title}` })).toBeVisible();
    const confirm = secretary.getByRole("alertdialog");
    await press(secretary, secretary.getByRole("button", { name: "Indkald mødet" }));
    await press(secretary, confirm.getByRole("button", { name: "Indkald mødet" }));
    await expect(secretary.getByText("Medlemmerne har fået dagsordenen.")).toBeVisible();

    await beginNow(id);
    await typeInto(secretary, secretary.getByRole("textbox", { name: "Referat" }), "Udvalget støtter modellen.");
    await press(secretary, secretary.getByRole("button", { name: "Afslut mødet" }));
    await press(secretary, confirm.getByRole("button", { name: "Afslut mødet" }));
    await expect(worker.getByText("Udvalget støtter modellen.")).toBeVisible();
    await press(secretary, secretary.getByRole("button", { name: "Notér godkendelse" }));
    await press(secretary, confirm.getByRole("button", { name: "Notér godkendelse" }));
    await expect(secretary.getByText("Der er ikke mere at gøre.")).toBeVisible();
  },
);
