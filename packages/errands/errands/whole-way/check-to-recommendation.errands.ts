import { errand, expect } from "../../src/errand.ts";
import { answerForElders } from "../../src/prepare/forum.ts";
import { recommendedCase } from "../../src/prepare/called-meeting.ts";
import { rateAll, recommendFull } from "../../src/steps/assess.ts";
import { press, stepTo } from "../../src/steps/by-keyboard.ts";
import { tickAll } from "../../src/steps/formal-check.ts";
import { closeRound } from "../../src/steps/pool.ts";
import { danishDay } from "../../src/time/danish-day.ts";
import type { WayThread } from "./way-thread.type.ts";

/** From the desk to what the committee is recommended. Two more applications come to the same round on paper. */
export function checkToRecommendation(thread: WayThread): void {
  const { full, part, none, addresses } = thread;

  errand("POOL-2 POOL-6 the service desk checks the application", async ({ windowOf }) => {
    const page = await windowOf("servicedesk");
    await page.goto(`/social/applications?q=${encodeURIComponent(full)}`);
    await press(page, page.getByRole("row").filter({ hasText: full }).getByRole("link").first());
    await expect(page.getByRole("heading", { level: 1, name: full })).toBeVisible();
    addresses.case = new URL(page.url()).pathname;
    thread.caseNumber = /SOC-\d{4}-\d+/u.exec(await page.getByRole("main").innerText())?.[0] ?? "";
    await press(page, page.getByRole("link", { name: "Gå til formel kontrol" }));
    await tickAll(page);
    await press(page, page.getByRole("button", { name: "Godkend formelt" }));
    await expect(page.getByText("Den formelle kontrol er afsluttet.")).toBeVisible();
  });

  errand("POOL-8 a council is heard about the round's applications", async ({ windowOf }) => {
    const roundId = addresses.round.split("/").at(-1) ?? "";
    for (const title of [part, none]) await recommendedCase(title, roundId);
    const page = await windowOf("social.secretary");
    await page.goto("/social/hearings/new");
    await page.getByRole("textbox", { name: "Titel" }).fill(`Hvem får hvad af ${thread.pool}`);
    await page.getByRole("textbox", { name: "Forslag eller spørgsmål" }).fill("Hvad siger rådet?");
    await page.getByRole("combobox", { name: "Skal parterne udtale sig" }).selectOption(roundId);
    await page.getByRole("textbox", { name: "Høringsfrist" }).fill(danishDay(14));
    await page.getByRole("checkbox", { name: "Ældrerådet" }).press("Space");
    await page.getByRole("button", { name: "Send høringen" }).click();
    await expect(page.getByText("0 af 1 har svaret.")).toBeVisible();
    const hearingId = page.url().split("/").at(-1) ?? "";
    await answerForElders(hearingId, thread.caseNumber, "Der mangler besøg i den nordlige del.");
  });

  errand(
    "POOL-3 POOL-4 the case is given to a case worker, the round is closed, and all of it is recommended",
    async ({ windowOf }) => {
      const leader = await windowOf("social.leader");
      await leader.goto(addresses.case);
      await press(leader, leader.getByRole("button", { name: "Fordel sagen" }));
      const dialog = leader.getByRole("dialog", { name: "Fordel sagen" });
      const choice = dialog.getByRole("combobox", { name: "Sagsbehandler" });
      const caseWorker = await choice.getByRole("option", { name: /Mette Lindegaard/u }).textContent();
      await stepTo(leader, choice, caseWorker ?? "");
      await press(leader, dialog.getByRole("button", { name: "Fordel sagen" }));
      await expect(leader.getByText("Sagsbehandler: Mette Lindegaard")).toBeVisible();
      await leader.goto(addresses.round);
      await closeRound(leader);

      const page = await windowOf("social.caseworker");
      await page.goto(addresses.case);
      await expect(page.getByRole("region", { name: "Bemærkninger fra høringen" })).toContainText("den nordlige del");
      await press(page, page.getByRole("link", { name: "Skriv faglig vurdering" }));
      await rateAll(page, "Opfyldt", "Båret af naboer.");
      await recommendFull(page, "Opfylder alle kriterier.");
      await press(page, page.getByRole("button", { name: "Afslut vurderingen" }));
      await expect(page.getByText("Indstillet", { exact: true })).toBeVisible();
    },
  );
}
