import { errand, expect } from "../../src/errand.ts";
import { assessableCase } from "../../src/prepare/assessable-case.ts";

const text = "Skrevet uden forbindelse";

errand(
  "without a connection the person is told, her text stays, and it is saved when the line is back",
  async ({ windowOf }) => {
    const { id } = await assessableCase("Linjen falder ud");
    const page = await windowOf("social.caseworker");
    await page.goto(`/social/applications/${id}/assessment`);
    const note = page.getByRole("textbox", { name: "Bemærkning" }).first();
    await expect(note).toBeVisible();
    await page.context().setOffline(true);
    await note.fill(text);
    await expect(page.getByText("Der er ingen forbindelse lige nu.", { exact: false })).toBeVisible();
    await expect(page.getByText("Kunne ikke gemme. Vi prøver igen, og teksten er her stadig.")).toBeVisible();
    await expect(note).toHaveValue(text);
    await page.context().setOffline(false);
    await expect(page.getByText(/^Gemt kl\./u)).toBeVisible();
    await page.reload();
    await expect(page.getByRole("textbox", { name: "Bemærkning" }).first()).toHaveValue(text);
  },
);

errand("a list that cannot be read says so and offers to try again", async ({ windowOf }) => {
  const page = await windowOf("social.caseworker");
  await page.goto("/social/my-work");
  await expect(page.getByRole("heading", { level: 1, name: "Mit arbejde" })).toBeVisible();
  await page.route("**/graphql", (route) => route.abort());
  await page.getByRole("link", { name: "Foreninger" }).click();
  await expect(page.getByRole("alert")).toContainText("Vi fik ikke svar fra serveren.");
  await page.unroute("**/graphql");
  await page.getByRole("button", { name: "Prøv igen" }).click();
  await expect(page.getByRole("row").nth(1)).toBeVisible();
});

errand("an answer that is slow to come is told", async ({ windowOf }) => {
  const page = await windowOf("social.caseworker");
  await page.goto("/social/my-work");
  await expect(page.getByRole("heading", { level: 1, name: "Mit arbejde" })).toBeVisible();
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route("**/graphql", async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole("link", { name: "Foreninger" }).click();
  await expect(page.getByText("Det tager længere tid end normalt.", { exact: false })).toBeVisible();
  answer();
  await expect(page.getByRole("row").nth(1)).toBeVisible();
  await expect(page.getByText("Det tager længere tid end normalt.", { exact: false })).toBeHidden();
});

errand("a search without results says what to do", async ({ windowOf }) => {
  const page = await windowOf("social.caseworker");
  await page.goto("/social/applications");
  await page.getByRole("searchbox").fill("findesslet ikke");
  await expect(page.getByText("Ryd et filter, eller søg på noget andet.")).toBeVisible();
  await page.getByRole("button", { name: "Ryd filtre" }).click();
  await expect(page.getByRole("row").nth(1)).toBeVisible();
  await page.goto("/social/associations");
  await page.getByRole("searchbox").fill("findesslet ikke");
  await expect(page.getByText("Findes foreningen ikke, så registrér den.", { exact: false })).toBeVisible();
  await expect(page).toHaveURL(/q=findesslet/u);
});
