import { errand, expect } from "../../src/errand.ts";
import { fillLogIn, logIn } from "../../src/people/log-in.ts";
import { assessableCase } from "../../src/prepare/assessable-case.ts";

const text = "Foreningen har en klar plan for de frivillige.";

errand("a session that ends while she types: her text survives the log-in and is saved", async ({ windowOf }) => {
  const { id } = await assessableCase("Sessionen slutter");
  const page = await windowOf("social.caseworker");
  await page.goto(`/social/applications/${id}/assessment`);
  const note = page.getByRole("textbox", { name: "Bemærkning" }).first();
  await expect(note).toBeVisible();
  await page.context().clearCookies();
  await note.fill(text);
  const dialog = page.getByRole("dialog", { name: "Du er blevet logget ud" });
  await expect(dialog).toBeVisible();
  const opened = page.waitForEvent("popup");
  await dialog.getByRole("button", { name: "Log ind i nyt vindue" }).click();
  const popup = await opened;
  await Promise.all([popup.waitForEvent("close"), fillLogIn(popup, "social.caseworker")]);
  await expect(dialog).toBeHidden();
  await expect(note).toHaveValue(text);
  await expect(page.getByText(/^Gemt kl\./u)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Bemærkning" }).first()).toHaveValue(text);
});

errand("logging out in another tab keeps what is typed in this one", async ({ page }) => {
  // A session of its own: the log-out ends it everywhere, and the other errands go on with theirs.
  await logIn(page, "servicedesk", "/social/");
  await page.goto("/social/reception/register");
  const title = page.getByRole("textbox", { name: "Titel" });
  await title.fill("Højtlæsning på Amager");
  const other = await page.context().newPage();
  await other.goto("/social/reception");
  await other.getByRole("button", { name: "Log ud" }).click();
  await expect(other.getByRole("button", { name: "Log ud" })).toHaveCount(0);
  // Without a screen the browser does not say by itself that one has come back to the tab.
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(page.getByRole("dialog", { name: "Du er blevet logget ud" })).toBeVisible();
  await expect(title).toHaveValue("Højtlæsning på Amager");
});
