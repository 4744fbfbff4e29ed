import { errand, expect } from "../../src/errand.ts";
import { assessableCase } from "../../src/prepare/assessable-case.ts";

errand("two tabs with the same assessment: both versions side by side, and nothing is lost", async ({ windowOf }) => {
  const { id } = await assessableCase("To faner");
  const first = await windowOf("social.caseworker");
  const second = await first.context().newPage();
  const address = `/social/applications/${id}/assessment`;
  await Promise.all([first.goto(address), second.goto(address)]);
  const note = (page: typeof first) => page.getByRole("textbox", { name: "Bemærkning" }).first();
  const summary = (page: typeof first) => page.getByRole("textbox", { name: "Sammenfatning til udvalget" });
  await expect(note(second)).toBeVisible();
  await note(first).fill("Skrevet i den første fane");
  await expect(first.getByText(/^Gemt kl\./u)).toBeVisible();
  await note(second).fill("Skrevet i den anden fane");
  await summary(second).fill("Kun i den anden fane");
  const conflict = second.getByRole("radiogroup", { name: /bemærkning/iu });
  await expect(second.getByText("En anden har ændret det samme")).toBeVisible();
  await expect(conflict).toContainText("Skrevet i den første fane");
  await expect(conflict).toContainText("Skrevet i den anden fane");
  await conflict.getByText("Begge tekster").click();
  await second.getByRole("button", { name: "Brug det valgte" }).click();
  await expect(second.getByText(/^Gemt kl\./u)).toBeVisible();
  await first.reload();
  await expect(note(first)).toHaveValue(/Skrevet i den første fane/u);
  await expect(note(first)).toHaveValue(/Skrevet i den anden fane/u);
  await expect(summary(first)).toHaveValue("Kun i den anden fane");
});
