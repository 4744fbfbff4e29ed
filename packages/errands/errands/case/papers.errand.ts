import { errand, expect } from "../../src/errand.ts";
import { ask, newKey } from "../../src/graph/ask.ts";
import { calledMeeting } from "../../src/prepare/called-meeting.ts";
import { itemOf } from "../../src/steps/meeting.ts";
import { readPdf } from "../../src/steps/read-pdf.ts";

const save = `mutation Save($input: SaveMeetingItemInput!) {
  saveMeetingItem(input: $input) { __typename ... on Refusal { code message } }
}`;

/** Proposes a part of the amount, with a reason that a number has slipped into. */
async function proposeWithNumber(meetingId: string): Promise<void> {
  const { committeeMeeting } = await ask<{ committeeMeeting: { items: readonly { id: string; version: number }[] } }>(
    "social.secretary",
    "query Items($id: ID!) { committeeMeeting(id: $id) { items { id version } } }",
    { id: meetingId },
  );
  const [item] = committeeMeeting.items;
  await ask("social.secretary", save, {
    input: {
      idempotencyKey: newKey(),
      meetingItemId: item?.id,
      version: item?.version,
      position: 1,
      proposedOutcome: "PART",
      proposedAmount: 3_000_000,
      reasonCode: "LOWER_PRIORITY",
      reasonText: "Kassereren, 010190-1234, har ikke svaret.",
    },
  });
}

errand(
  "LAW-7 a meeting's papers become one PDF, and the public one waits until a number is mended",
  async ({ windowOf }) => {
    const title = `Papirer ${crypto.randomUUID().slice(0, 8)}`;
    const { id } = await calledMeeting(title, 7);
    await proposeWithNumber(id);
    const page = await windowOf("social.secretary");
    await page.goto(`/social/meetings/${id}`);

    const publish = page.getByRole("button", { name: "Lav offentlige papirer" });
    await publish.click();
    const dialog = page.getByRole("dialog", { name: "Lav offentlige papirer" });
    await expect(dialog.getByText("Punkt 1, Indstilling: Der står et CPR-nummer i teksten.")).toBeVisible();
    await expect(dialog.getByRole("button", { name: "Offentliggør" })).toBeDisabled();
    await dialog.getByRole("button", { name: "Fortryd" }).click();

    const item = itemOf(page, title);
    await item
      .getByRole("textbox", { name: "Begrundelse til foreningen" })
      .fill("Puljen rækker ikke til hele beløbet.");
    await expect(item.getByText(/^Gemt kl\./u)).toBeVisible();
    for (const [make, act, read] of [
      ["Lav offentlige papirer", "Offentliggør", /^Dagsorden, offentlig, version 1$/u],
      ["Lav papirer til medlemmerne", "Udsend", /^Dagsorden, til medlemmerne, version 1$/u],
    ] as const) {
      await page.getByRole("button", { name: make }).click();
      await page.getByRole("dialog", { name: make }).getByRole("button", { name: act, exact: true }).click();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: read }).click(),
      ]);
      const isPublic = act === "Offentliggør";
      expect(download.suggestedFilename()).toMatch(isPublic ? /-offentlig-v1\.pdf$/u : /\d-v1\.pdf$/u);
      const { bookmarks, text } = await readPdf(await download.path());
      expect(bookmarks).toEqual([
        expect.stringMatching(/^Dagsorden for /u),
        "Beløbsrammer",
        expect.stringMatching(new RegExp(`^Punkt 1: .* – ${title}$`, "u")),
      ]);
      expect(text).toContain("Puljen rækker ikke til hele beløbet.");
      expect(text.includes("Opfylder alle kriterier.")).toBe(!isPublic);
    }
  },
);
