import { errand, expect } from "../../src/errand.ts";
import { ask, newKey } from "../../src/graph/ask.ts";
import type { Person } from "../../src/people/people.ts";
import { ownRound } from "../../src/prepare/open-round.ts";
import { assessableCase } from "../../src/prepare/assessable-case.ts";
import { draftMeetingWith } from "../../src/prepare/draft-meeting.ts";
import { receivedCase } from "../../src/prepare/received-case.ts";
import { rateAll, recommendPart, sayOfOtherMoney } from "../../src/steps/assess.ts";

const assign = `mutation Assign($input: AssignApplicationInput!) {
  assignApplication(input: $input) { __typename ... on Refusal { code message } }
}`;

/** Somebody of Social takes a case over. */
async function takenBy(person: Person, applicationId: string, version: number): Promise<void> {
  const { viewer } = await ask<{ viewer: { person: { id: string } } }>(person, "{ viewer { person { id } } }");
  const input = { idempotencyKey: newKey(), applicationId, version, assigneeId: viewer.person.id };
  await ask(person, assign, { input });
}

errand(
  "POOL-4 POOL-9 POOL-13 two assess without seeing each other, other money is answered, and a try at 60 % becomes the proposal",
  async ({ windowOf }) => {
    const mark = Date.now().toString(36);
    const title = `Fælles vurdering ${mark}`;
    const round = await ownRound(`Fælles runde ${mark}`);
    const { id, version } = await assessableCase(title, round);
    await takenBy("social.leader", id, version);
    // The same association asks once more, for the same year.
    await receivedCase(`Mere fra samme ${mark}`, round);
    const [own, colleagues] = [`Lederens bemærkning ${mark}`, `Kollegaens bemærkning ${mark}`];

    const leader = await windowOf("social.leader");
    await leader.goto(`/social/applications/${id}`);
    await leader.getByRole("button", { name: "Flere handlinger" }).click();
    await leader.getByRole("menuitem", { name: "Bed om en vurdering" }).click();
    const asking = leader.getByRole("dialog", { name: "Bed kolleger om en vurdering" });
    await asking.getByText("Mette Lindegaard, Sagsbehandler").click();
    await asking.getByRole("textbox", { name: "Hvad skal de se på?" }).fill("Er målene til at måle?");
    await asking.getByRole("button", { name: "Send spørgsmålet" }).click();
    await expect(leader.getByText("Kollegerne er spurgt")).toBeVisible();

    await leader.goto(`/social/applications/${id}/assessment`);
    await rateAll(leader, "Opfyldt", own);
    await expect(leader.getByRole("button", { name: "Træk tilbage fra Mette Lindegaard" })).toBeVisible();
    await expect(leader.getByText(/^Gemt kl\./u)).toBeVisible();

    const colleague = await windowOf("social.caseworker");
    await colleague.goto("/social/");
    await colleague.getByRole("link", { name: title }).click();
    await expect(colleague.getByText("Er målene til at måle?")).toBeVisible();
    await expect(colleague.getByText(own)).toHaveCount(0);
    await rateAll(colleague, "Delvist opfyldt", colleagues);
    await colleague.getByRole("button", { name: "Afgiv vurderingen" }).click();
    await expect(colleague.getByText(own).first()).toBeVisible();

    await leader.reload();
    await expect(leader.getByText("Andres vurderinger vises, når din egen er afgivet.")).toBeVisible();
    await expect(leader.getByText(colleagues)).toHaveCount(0);
    await leader.getByRole("button", { name: "Afgiv mine vurderinger" }).click();
    await expect(leader.getByText(colleagues).first()).toBeVisible();
    await expect(leader.getByText("Gennemsnit 75 %. Fra 50 % til 100 %.")).toBeVisible();
    await recommendPart(leader, "30.000", "God, men ikke helt klar.");
    await sayOfOtherMoney(leader, "Ja, men det er aftalt, hvem der betaler hvad");
    await leader.getByRole("button", { name: "Tilføj betingelse" }).click();
    await leader.getByRole("textbox", { name: "Betingelse 1" }).fill("Send jeres vedtægter");
    await leader.getByRole("button", { name: "Afslut vurderingen" }).click();
    await expect(leader.getByText("Indstillet", { exact: true })).toBeVisible();

    await draftMeetingWith(id, `Rådhuset ${mark}`);
    const secretary = await windowOf("social.secretary");
    await secretary.goto(`/social/rounds/${round}/allocation`);
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
