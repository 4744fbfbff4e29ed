import type { Page } from "@playwright/test";
import { errand, expect } from "../../src/errand.ts";
import { registerApplication } from "../../src/steps/register-application.ts";

const pool = "Puljen til kulturelle initiativer";
const opening = "Holder I en åbning?";
const asked = "Hvor mange hjælper ved åbningen?";

/** The leader begins with what every application must say, and adds two questions, the second of which hangs on the first. */
async function write(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Begynd en tom kladde" }).click();
  await page.getByRole("button", { name: "Begynd med de spørgsmål" }).click();
  const goals = page.getByRole("region", { name: /^Afsnit 3: Mål/u });
  await goals.getByRole("combobox", { name: "Nyt spørgsmål" }).selectOption({ label: "Ja eller nej" });
  await goals.getByRole("button", { name: "Tilføj spørgsmål i Mål" }).click();
  await goals.getByRole("textbox", { name: "Spørgsmål", exact: true }).fill(opening);
  await goals.getByRole("checkbox", { name: "Skal besvares" }).press("Space");
  await goals.getByRole("combobox", { name: "Nyt spørgsmål" }).selectOption({ label: "Tal" });
  await goals.getByRole("button", { name: "Tilføj spørgsmål i Mål" }).click();
  // What is missing leads to its place.
  await page.getByRole("button", { name: /\(uden tekst\): Spørgsmål skal udfyldes/u }).click();
  await expect(goals.getByRole("textbox", { name: "Spørgsmål", exact: true })).toBeFocused();
  await goals.getByRole("textbox", { name: "Spørgsmål", exact: true }).fill(asked);
  await goals.getByRole("checkbox", { name: "Skal besvares" }).press("Space");
  await goals.getByRole("radio", { name: "Kun når …" }).press("Space");
  await goals.getByRole("checkbox", { name: "Ja", exact: true }).press("Space");
  await expect(goals.getByText("Vises når “Holder I en åbning?” er Ja")).toBeVisible();
  await expect(page.getByText("Skemaet kan offentliggøres.")).toBeVisible();
  await expect(page.getByText(/^Gemt kl\./u)).toBeVisible();
}

errand(
  "POOL-6 POOL-17 a leader writes a form with a condition, tries and publishes it; the desk is told what is missing, and the case shows the answers",
  async ({ windowOf }) => {
    const leader = await windowOf("culture.leader");
    await leader.goto("/culture/pools/forms");
    await leader.getByRole("link", { name: pool }).click();
    await write(leader);
    await leader.getByRole("tab", { name: "Se som ansøger" }).click();
    await expect(leader.getByText(asked)).toBeHidden();
    await leader.getByRole("radiogroup", { name: opening }).getByRole("radio", { name: "Ja" }).press("Space");
    await expect(leader.getByRole("textbox", { name: asked })).toBeVisible();
    await leader.getByRole("radio", { name: "Engelsk" }).press("Space");
    await expect(leader.getByRole("textbox", { name: "Title of the project" })).toBeVisible();
    await leader.getByRole("tab", { name: "Skriv" }).click();
    await leader.getByRole("button", { name: "Offentliggør" }).click();
    await leader.getByRole("dialog").getByRole("button", { name: "Offentliggør" }).click();
    await expect(leader.getByRole("heading", { name: "Udgave 1" })).toBeVisible();
    await leader.getByRole("button", { name: /^Brug udgave 1 til /u }).click();
    await expect(leader.getByText("Bruger udgave 1")).toBeVisible();

    const desk = await windowOf("servicedesk");
    await desk.goto("/social/");
    await registerApplication(desk, {
      associationSearch: "Besøgsvennerne Amager",
      pool,
      title: "Lysfest på torvet",
      budget: [{ kind: "Aktiviteter", amount: "20.000" }],
      goal: "Flere kender hinanden",
      measure: "Tælles ved porten",
    });
    const missing = desk.getByRole("alert", { name: "Ret dette for at komme videre" });
    await expect(missing).toHaveText(/Holder I en åbning\?/u);
    await desk.getByRole("radiogroup", { name: opening }).getByRole("radio", { name: "Ja" }).press("Space");
    await desk.getByRole("button", { name: "Registrér ansøgningen" }).click();
    await expect(missing).toHaveText(/Hvor mange hjælper ved åbningen\?/u);
    await desk.getByRole("textbox", { name: asked }).fill("12");
    await desk.getByRole("button", { name: "Registrér ansøgningen" }).click();
    await expect(desk.getByRole("heading", { level: 1, name: "Formel kontrol" })).toBeVisible();
    await leader.goto(`/culture/applications/${new URL(desk.url()).pathname.split("/").at(-1)}`);
    await expect(leader.getByRole("definition").filter({ hasText: /^12$/u })).toBeVisible();
  },
);
