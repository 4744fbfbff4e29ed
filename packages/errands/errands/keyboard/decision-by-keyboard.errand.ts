import { errand, expect } from "../../src/errand.ts";
import { calledMeeting } from "../../src/prepare/called-meeting.ts";
import { choose, press, typeInto } from "../../src/steps/by-keyboard.ts";
import { itemOf, recordDialog } from "../../src/steps/meeting.ts";

errand("the secretary changes a proposal and records the decision without a mouse", async ({ windowOf }) => {
  const title = `Afgjort med tastatur ${crypto.randomUUID().slice(0, 8)}`;
  const { id } = await calledMeeting(title);
  const page = await windowOf("social.secretary");
  await page.goto(`/social/meetings/${id}`);
  const item = itemOf(page, title);
  await choose(page, item.getByRole("combobox", { name: "Forslag til afgørelse" }), "Bevilges d");
  await typeInto(page, item.getByRole("textbox", { name: "Beløb" }), "1.000");
  await choose(page, item.getByRole("combobox", { name: "Budgetlinje" }), "Reserve");
  await choose(page, item.getByRole("combobox", { name: "Hovedbegrundelse" }), "Andre");
  await typeInto(
    page,
    item.getByRole("textbox", { name: "Begrundelse til foreningen" }),
    "Årets midler rækker kun til en begyndelse.",
  );
  await press(page, item.getByRole("button", { name: "Registrér afgørelsen" }));
  await press(page, recordDialog(page).getByRole("button", { name: "Registrér afgørelsen" }));
  await expect(item.getByText(/^Afgjort: Bevilges delvist, 1\.000,00/u)).toBeVisible();
  await expect(item.getByRole("heading", { name: title })).toBeFocused();
});

errand("the skip link leads past the navigation, and is the first stop", async ({ windowOf }) => {
  const page = await windowOf("social.secretary");
  await page.goto("/social/meetings");
  await expect(page.getByRole("main")).toContainText("Viser 1");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Gå til indholdet" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});
