import { errand, expect } from "../../src/errand.ts";
import { calledMeeting } from "../../src/prepare/called-meeting.ts";
import { itemOf } from "../../src/steps/meeting.ts";

errand("POOL-9 LAW-1 before the day of the meeting nothing is decided, and it is said when", async ({ windowOf }) => {
  const title = `Før mødedagen ${crypto.randomUUID().slice(0, 8)}`;
  const { id } = await calledMeeting(title, 7);
  const page = await windowOf("social.secretary");
  await page.goto(`/social/meetings/${id}`);
  const item = itemOf(page, title);
  await expect(item.getByRole("combobox", { name: "Forslag til afgørelse" })).toBeEnabled();
  await expect(
    page.getByText(/^Afgørelser kan registreres fra mødedagen, \p{L}+dag den \d+\. \p{L}+ \d{4}\.$/u),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Tilføj ansøgninger" })).toBeVisible();
  for (const name of ["Registrér afgørelsen", "Registrér alle som foreslået", "Afslut mødet"])
    await expect(page.getByRole("button", { name })).toHaveCount(0);
});
