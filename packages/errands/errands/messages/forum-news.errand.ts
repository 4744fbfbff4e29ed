import type { Page } from "@playwright/test";
import { errand, expect } from "../../src/errand.ts";
import { ask } from "../../src/graph/ask.ts";
import type { Person } from "../../src/people/people.ts";
import { change, plannedForumMeeting, type Versioned } from "../../src/prepare/forum.ts";
import { press } from "../../src/steps/by-keyboard.ts";

/** What stands under Beskeder of one place in the frontend, by what it says. */
const message = (page: Page, href: string, says: string) =>
  page.getByRole("listitem").filter({ has: page.locator(`a[href="${href}"]`), hasText: says });

async function kindsAt(person: Person, path: string): Promise<readonly string[]> {
  const { notifications } = await ask<{ notifications: { nodes: readonly { kind: string; path: string }[] } }>(
    person,
    "{ notifications(first: 100) { nodes { kind path } } }",
  );
  return notifications.nodes.filter((told) => told.path === path).map(({ kind }) => kind);
}

errand(
  "FORUM-2 a proposal stands under the secretary's Beskeder, its answer under the proposer's, and the members learn of the call",
  async ({ windowOf }) => {
    const { id, version } = await plannedForumMeeting();
    const path = `forum-meetings/${id}`;
    const worker = "employment-integration.caseworker";
    const title = `Besked om forslag ${crypto.randomUUID().slice(0, 8)}`;
    const proposal = { meetingId: id, title, text: "Forslag.", importance: "ORDINARY" };
    await change<{ item: Versioned }>(worker, "proposeAgendaItem", proposal, "item { id version }");

    const secretary = await windowOf("social.secretary");
    await secretary.goto("/social/messages");
    const proposed = message(secretary, `/social/${path}`, "Der er foreslået et punkt til dagsordenen");
    await expect(proposed).toContainText("Ny");
    await press(secretary, proposed.getByRole("link"));
    await press(secretary, secretary.getByRole("button", { name: `Sæt på dagsordenen: “${title}”` }));
    await expect(secretary.getByRole("heading", { name: `Punkt 1: ${title}` })).toBeVisible();

    const proposer = await windowOf(worker);
    await proposer.goto("/employment-integration/messages");
    const answered = message(
      proposer,
      `/employment-integration/${path}`,
      "Der er svar på jeres forslag til dagsordenen",
    );
    await press(proposer, answered.getByRole("link"));
    await expect(proposer.getByRole("heading", { name: `Punkt 1: ${title}` })).toBeVisible();

    await change("social.secretary", "callForumMeeting", { meetingId: id, version }, "meeting { id }");
    expect(await kindsAt("aeldreraad", path)).toEqual(["FORUM_MEETING_CALLED", "FORUM_MEETING_PLANNED"]);
    expect(await kindsAt("fratraadt", path)).toEqual([]);
    expect(await kindsAt("social.secretary", path)).toEqual(["AGENDA_ITEM_PROPOSED"]);
    await proposer.goto("/mailbox");
    const mails = proposer
      .getByRole("article")
      .filter({ has: proposer.locator(`a[href$="/employment-integration/${path}"]`) });
    await expect(mails.getByRole("heading", { name: "Der er indkaldt til møde" })).toBeVisible();
    await expect(proposer.getByText(title)).toHaveCount(0);
  },
);
