import { errand, expect } from "../../src/errand.ts";
import { assessableCase } from "../../src/prepare/assessable-case.ts";

errand("POOL-1 another administration's case and an id that does not exist are the same page", async ({ windowOf }) => {
  const { id, title } = await assessableCase(`Bag muren ${crypto.randomUUID().slice(0, 8)}`);
  const page = await windowOf("culture.caseworker");
  const unknown = `${id.slice(0, id.indexOf("_") + 1)}00000000-0000-4000-8000-000000000000`;
  for (const rest of ["", "/assessment"]) {
    const pages: string[] = [];
    for (const one of [id, unknown]) {
      await page.goto(`/culture/applications/${one}${rest}`);
      await expect(page.getByRole("heading", { level: 1, name: "Siden findes ikke" })).toBeVisible();
      pages.push(`${await page.title()}\n${await page.getByRole("main").ariaSnapshot()}`);
    }
    expect(pages[0]).toBe(pages[1]);
    expect(pages[0]).not.toContain(title);
  }
});

errand("a case worker of Social at Culture's address is led to her own frontend", async ({ windowOf }) => {
  const page = await windowOf("social.caseworker");
  await page.goto("/culture/applications");
  await expect(page.getByRole("heading", { level: 1, name: "Du arbejder et andet sted" })).toBeVisible();
  await page.getByRole("link", { name: "Gå til Socialforvaltningen" }).click();
  await expect(page).toHaveURL(/\/social\/my-work$/u);
});

errand("POOL-2 the service desk has no way to an assessment or a meeting", async ({ windowOf }) => {
  const { id } = await assessableCase("Ikke for servicedesken");
  const page = await windowOf("servicedesk");
  await page.goto(`/social/applications/${id}`);
  await expect(page.getByText("Historik")).toBeVisible();
  await expect(page.getByRole("link", { name: "Skriv faglig vurdering" })).toHaveCount(0);
  await expect(page.getByRole("navigation", { name: "Hovedmenu" }).getByRole("link", { name: "Møder" })).toHaveCount(0);
  for (const path of [`applications/${id}/assessment`, "meetings"]) {
    await page.goto(`/social/${path}`);
    await expect(page.getByRole("heading", { level: 1, name: "Du har ikke adgang til denne side" })).toBeVisible();
  }
});
