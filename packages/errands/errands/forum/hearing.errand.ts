import { errand, expect } from "../../src/errand.ts";
import { answerForElders, listedCase } from "../../src/prepare/forum.ts";
import { danishDay } from "../../src/time/danish-day.ts";

errand(
  "POOL-8 a round's applications are heard; an answer appears on the open page, a comment stands on the committee's list; what has ended is summed up",
  async ({ windowOf }) => {
    const mark = crypto.randomUUID().slice(0, 8);
    const { meetingId, applicationId, caseNumber, roundId } = await listedCase();
    const page = await windowOf("social.secretary");
    await page.goto("/social/hearings/new");
    const field = (name: string) => page.getByRole("textbox", { name });
    await page.getByRole("button", { name: "Send høringen" }).click();
    await expect(page.getByRole("alert", { name: "Ret dette for at komme videre" })).toBeFocused();
    await field("Titel").fill(`Rundens ansøgninger ${mark}`);
    await field("Forslag eller spørgsmål").fill("Hvad siger I til ansøgningerne?");
    await page.getByRole("combobox", { name: "Skal parterne udtale sig" }).selectOption(roundId);
    await field("Høringsfrist").fill(danishDay(14));
    for (const name of ["Ældrerådet", "Kontaktudvalget for frivilligt socialt arbejde"])
      await page.getByRole("checkbox", { name }).press("Space");
    await page.getByRole("button", { name: "Send høringen" }).click();
    await expect(page.getByText("0 af 2 har svaret.")).toBeVisible();

    const hearingId = new URL(page.url()).pathname.split("/").at(-1) ?? "";
    const comment = `Rådet støtter ansøgningen ${mark}`;
    await answerForElders(hearingId, caseNumber, comment);
    // Nobody reloaded the page.
    await expect(page.getByText("1 af 2 har svaret.")).toBeVisible();
    await page.goto(`/social/meetings/${meetingId}`);
    await expect(
      page.getByRole("group", { name: "Bemærkninger fra høringen" }).filter({ hasText: comment }),
    ).toBeVisible();
    await page.goto(`/social/applications/${applicationId}`);
    await expect(page.getByRole("region", { name: "Bemærkninger fra høringen" })).toContainText(comment);

    await page.goto("/social/hearings");
    await page.getByRole("link", { name: "Åbningstider i Socialcentret" }).click();
    await page.getByRole("button", { name: "Sammenfat høringen" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Sammenfatning" }).fill(`Der holdes åbent om torsdagen ${mark}.`);
    await dialog.getByRole("button", { name: "Sammenfat høringen" }).click();
    await expect(page.getByRole("region", { name: "Sammenfatning" })).toContainText(mark);
  },
);
