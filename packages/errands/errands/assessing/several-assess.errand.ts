import { errand, expect } from "../../src/errand.ts";
import { openRound } from "../../src/prepare/open-round.ts";
import { assessableCase } from "../../src/prepare/assessable-case.ts";
import { draftMeetingWith } from "../../src/prepare/draft-meeting.ts";
import { receivedCase } from "../../src/prepare/received-case.ts";
import { rateAll, recommendPart, sayOfOtherMoney } from "../../src/steps/assess.ts";

errand(
  "POOL-4 POOL-9 POOL-13 two assess without seeing each other, other money is answered, and a try at 60 % becomes the proposal",
  async ({ windowOf }) => {
    const mark = Date.now().toString(36);
    const title = `Fælles vurdering ${mark}`;
    const { id } = await assessableCase(title);
    // The same association asks once more, for the same year.
    await receivedCase(`Mere fra samme ${mark}`);
    const [mettes, rasmus] = [`Mettes bemærkning ${mark}`, `Rasmus' bemærkning ${mark}`];

    const leader = await windowOf("social.leader");
    await leader.goto(`/social/applications/${id}`);
    await leader.getByRole("button", { name: "Flere handlinger" }).click();
    await leader.getByRole("menuitem", { name: "Bed om en vurdering" }).click();
    const asking = leader.getByRole("dialog", { name: "Bed kolleger om en vurdering" });
    await asking.getByText("Rasmus Ebbehøj, Sagsbehandler").click();
    await asking.getByRole("textbox", { name: "Hvad skal de se på?" }).fill("Er målene til at måle?");
    await asking.getByRole("button", { name: "Send spørgsmålet" }).click();
    await expect(leader.getByText("Kollegerne er spurgt")).toBeVisible();

    const mette = await windowOf("social.caseworker");
    await mette.goto(`/social/applications/${id}/assessment`);
    await rateAll(mette, "Opfyldt", mettes);
    await expect(mette.getByText("Mangler svar")).toBeVisible();
    await expect(mette.getByText(/^Gemt kl\./u)).toBeVisible();

    const colleague = await windowOf("social.caseworker2");
    await colleague.goto("/social/");
    await colleague.getByRole("link", { name: title }).click();
    await expect(colleague.getByText("Er målene til at måle?")).toBeVisible();
    await expect(colleague.getByText(mettes)).toHaveCount(0);
    await rateAll(colleague, "Delvist opfyldt", rasmus);
    await colleague.getByRole("button", { name: "Afgiv vurderingen" }).click();
    await expect(colleague.getByText(mettes).first()).toBeVisible();

    await mette.reload();
    await expect(mette.getByText("Andres vurderinger vises, når din egen er afgivet.")).toBeVisible();
    await expect(mette.getByText(rasmus)).toHaveCount(0);
    await mette.getByRole("button", { name: "Afgiv mine vurderinger" }).click();
    await expect(mette.getByText(rasmus).first()).toBeVisible();
    await expect(mette.getByText("Gennemsnit 75 %. Fra 50 % til 100 %.")).toBeVisible();
    await recommendPart(mette, "30.000", "God, men ikke helt klar.");
    await sayOfOtherMoney(mette, "Ja, men det er aftalt, hvem der betaler hvad");
    await mette.getByRole("button", { name: "Tilføj betingelse" }).click();
    await mette.getByRole("textbox", { name: "Betingelse 1" }).fill("Send jeres vedtægter");
    await mette.getByRole("button", { name: "Afslut vurderingen" }).click();
    await expect(mette.getByText("Indstillet", { exact: true })).toBeVisible();

    await draftMeetingWith(id, `Rådhuset ${mark}`);
    const secretary = await windowOf("social.secretary");
    await secretary.goto(`/social/rounds/${await openRound("social")}/allocation`);
    await secretary.getByRole("button", { name: "Nyt forsøg" }).click();
    const trying = secretary.getByRole("dialog", { name: "Nyt forsøg" });
    await trying.getByRole("textbox", { name: "Navn" }).fill(`60 % ${mark}`);
    await trying.getByRole("textbox", { name: "Andel af beløbet" }).fill("60");
    await trying.getByRole("button", { name: "Gem forsøget" }).click();
    await expect(secretary.getByRole("row", { name: title }).getByText("24.000,00 kr.")).toBeVisible();
    await secretary.getByRole("button", { name: `Brug 60 % ${mark} som forslag` }).click();
    const taking = secretary.getByRole("dialog", { name: "Brug forsøget som forslag?" });
    const choice = taking.getByRole("combobox", { name: "Møde" });
    const meeting = await choice.getByRole("option", { name: new RegExp(mark, "u") }).textContent();
    await choice.selectOption({ label: meeting ?? "" });
    await taking.getByRole("button", { name: `Brug 60 % ${mark} som forslag` }).click();
    await expect(secretary.getByRole("heading", { name: title })).toBeVisible();
    await expect(secretary.getByText("Send jeres vedtægter")).toBeVisible();
    await expect(secretary.getByRole("textbox", { name: "Beløb" })).toHaveValue("24.000,00");
  },
);
