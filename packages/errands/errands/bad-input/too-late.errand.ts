import { errand, expect } from "../../src/errand.ts";
import { ask } from "../../src/graph/ask.ts";
import { change, inMilliseconds, plannedForumMeeting, type Versioned } from "../../src/prepare/forum.ts";

/** Milliseconds in which a page is opened and written in, before what it is about ends. */
const patience = 8_000;

errand(
  "FORUM-2 a paper to a meeting that ends while it is written is refused in words, and stays as it was typed",
  async ({ windowOf }) => {
    const { id: meetingId, version } = await plannedForumMeeting();
    const title = `Sent bilag ${crypto.randomUUID().slice(0, 8)}`;
    const item = { meetingId, title, text: "Et forslag.", importance: "ORDINARY" };
    await change("social.secretary", "proposeAgendaItem", item, "__typename");
    const page = await windowOf("social.secretary");
    await page.goto(`/social/forum-meetings/${meetingId}`);
    await page.getByRole("button", { name: `Tilføj bilag til “${title}”` }).click();
    const dialog = page.getByRole("dialog");
    const text = dialog.getByRole("textbox").last();
    await dialog.getByRole("textbox").first().fill("Regnskab");
    await text.fill("Tallene kom først i dag.");
    const end = Date.now() + 2_000;
    const times = {
      startsAt: new Date(end - 1_000).toISOString(),
      endsAt: new Date(end).toISOString(),
      place: "Rådhuset",
    };
    await change("social.secretary", "moveForumMeeting", { meetingId, version, times }, "__typename");
    await expect.poll(() => Date.now()).toBeGreaterThan(end);
    await dialog.getByRole("button", { name: "Tilføj bilag" }).click();
    await expect(dialog.getByRole("alert")).toContainText("Mødet er slut");
    await expect(text).toHaveValue("Tallene kom først i dag.");
  },
);

errand(
  "FORUM-4 an answer to a hearing that ends while it is written is refused in words, and stays as it was typed",
  async ({ windowOf }) => {
    const { forumBodies } = await ask<{ forumBodies: { nodes: readonly { id: string; kind: string }[] } }>(
      "social.secretary",
      "{ forumBodies { nodes { id kind } } }",
    );
    const bodyIds = forumBodies.nodes.filter(({ kind }) => kind === "COUNCIL").map(({ id }) => id);
    const end = Date.now() + patience;
    const content = {
      title: "Kort frist",
      text: "Hvad siger I?",
      answerBy: inMilliseconds(patience),
      bodyIds,
      associationIds: [],
    };
    const { hearing } = await change<{ hearing: Versioned }>(
      "social.secretary",
      "createHearing",
      { content },
      "hearing { id version }",
    );
    await change("social.secretary", "sendHearing", { hearingId: hearing.id, version: hearing.version }, "__typename");
    const page = await windowOf("health-elderly.secretary");
    await page.goto(`/health-elderly/hearings/${hearing.id}`);
    const answer = page.getByRole("textbox", { name: "Svar" });
    await answer.fill("Vi støtter forslaget.");
    await expect.poll(() => Date.now(), { timeout: 2 * patience }).toBeGreaterThan(end);
    await page.getByRole("button", { name: "Send svaret" }).click();
    await expect(page.getByRole("alert")).toContainText("Høringen sluttede");
    await expect(answer).toHaveValue("Vi støtter forslaget.");
  },
);
