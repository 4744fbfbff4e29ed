import { errand, expect } from "../../src/errand.ts";
import { calledMeeting } from "../../src/prepare/called-meeting.ts";
import { press } from "../../src/steps/by-keyboard.ts";
import { itemOf } from "../../src/steps/meeting.ts";

errand("POOL-9 the secretary cancels a meeting, and its case can come on another one", async ({ windowOf }) => {
  const title = `Aflyst ${crypto.randomUUID().slice(0, 8)}`;
  const { id } = await calledMeeting(title, 7);
  const page = await windowOf("social.secretary");
  await page.goto(`/social/meetings/${id}`);
  await expect(itemOf(page, title)).toBeVisible();
  await press(page, page.getByRole("button", { name: "Flere handlinger" }));
  await page.getByRole("menuitem", { name: "Aflys mødet" }).press("Enter");
  const dialog = page.getByRole("alertdialog", { name: "Aflys mødet?" });
  await expect(dialog).toContainText("Ansøgningen på dagsordenen tages af");
  await press(page, dialog.getByRole("button", { name: "Aflys mødet" }));
  await expect(page.getByText("Aflyst", { exact: true })).toBeVisible();
  await expect(itemOf(page, title)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Tilføj ansøgninger" })).toHaveCount(0);
  await page.goto(`/social/applications?q=${encodeURIComponent(title)}`);
  await expect(page.getByRole("row", { name: title })).toContainText("Indstillet");
});
