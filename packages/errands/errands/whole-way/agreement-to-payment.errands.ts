import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { errand, expect } from "../../src/errand.ts";
import { ask } from "../../src/graph/ask.ts";
import { press, typeInto } from "../../src/steps/by-keyboard.ts";
import { expectSound } from "../../src/steps/expect-sound.ts";
import { danishDay } from "../../src/time/danish-day.ts";
import type { WayThread } from "./way-thread.type.ts";

const partOf = (page: Page, name: string): Locator => page.getByRole("region", { name });

/** Says that an instalment can be paid; whether it can is the caller's to look at. */
async function markReady(page: Page, instalment: Locator): Promise<void> {
  await press(page, instalment.getByRole("button", { name: /^Meld klar/u }));
  await press(page, page.getByRole("alertdialog").getByRole("button", { name: "Meld klar" }));
}

/** ASSOC-6: sends the agreement on as it stands, or accepts it, with a day by which the association answers. */
async function askForAnswer(page: Page, button: string): Promise<void> {
  await partOf(page, "Samarbejdsaftale").getByRole("button", { name: button }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Bed om svar senest" }).fill(danishDay(14));
  if (button !== "Send til foreningen") await expectSound(page, "the dialog of an acceptance");
  await dialog.getByRole("button", { name: button }).click();
}

/** From the letter to money in the association's account. */
export function agreementToPayment(thread: WayThread): void {
  const { full, addresses } = thread;
  const instalmentOf = (page: Page, number: 1 | 2): Locator =>
    page.getByRole("row", { name: `${thread.caseNumber}-${number}` });

  errand(
    "ASSOC-6 two instalments are planned, and wait until both have accepted the agreement, which the association changes on the way",
    async ({ windowOf }) => {
      const friend = await windowOf("forening");
      await friend.goto(addresses.own);
      await expect(friend.getByRole("heading", { name: "Afgørelse" })).toBeVisible();
      const own = partOf(friend, "Samarbejdsaftale");
      await expect(own).toBeHidden();

      const office = await windowOf("social.caseworker");
      await office.goto(addresses.case);
      const card = partOf(office, "Samarbejdsaftale");
      await expect(card.getByText("Bevillingen kræver en samarbejdsaftale")).toBeVisible();
      await press(office, office.getByRole("link", { name: /^(Planlæg|Åbn) udbetalingen$/u }));
      await press(office, office.getByRole("button", { name: "To halve" }));
      await expect(office.getByText("Raterne er tilsammen bevillingen.")).toBeVisible();
      const second = office.getByRole("group", { name: "Rate 2" });
      await second.getByRole("textbox", { name: "Forfalder" }).fill(danishDay(21));
      await typeInto(office, second.getByRole("textbox", { name: "Betingelse" }), "Besøgene er begyndt");
      const account = office.getByRole("textbox", { name: "Kontonummer" });
      if (await account.isVisible()) {
        await typeInto(office, office.getByRole("textbox", { name: "Registreringsnummer" }), "0400");
        await typeInto(office, account, "4012 345 678");
      }
      await press(office, office.getByRole("button", { name: "Gem plan" }));
      await expect(office.getByText("Bevillingen venter på en samarbejdsaftale")).toBeVisible();
      await markReady(office, instalmentOf(office, 1));
      const refusal = "Bevillingen kræver en samarbejdsaftale, som begge parter har accepteret";
      await expect(office.getByText(refusal)).toBeVisible();

      await office.goto(addresses.case);
      await press(office, card.getByRole("button", { name: "Lav udkast" }));
      await expect(card.getByText("Foreningens selvstændighed")).toBeVisible();
      await expectSound(office, "a draft");
      await askForAnswer(office, "Send til foreningen");
      await expect(card.getByText("Forhandles")).toBeVisible();

      await friend.reload();
      const payments = partOf(friend, "Udbetaling");
      await expect(payments.getByText(/^Venter på, at både I og kommunen har accepteret/u)).toHaveCount(2);
      await own.getByRole("button", { name: "Foreslå en ændring" }).click();
      const words = own.getByRole("textbox", { name: "Aftalens tekst" });
      await words.fill(`${await words.inputValue()}\n\n- Vi mødes to gange om året.`);
      await own.getByRole("textbox", { name: "Hvorfor foreslår I det?" }).fill("Vi vil gerne mødes.");
      await press(friend, own.getByRole("button", { name: "Send den nye version" }));
      await expect(own.getByText("Vi vil gerne mødes.")).toBeVisible();
      await expectSound(friend, "the association's agreement");

      await office.reload();
      await expect(card.getByRole("insertion").filter({ hasText: "Vi mødes to gange om året." })).toBeVisible();
      await askForAnswer(office, "Acceptér version 2");
      await expect(card.getByRole("button", { name: "Acceptér version 2" })).toBeHidden();

      await friend.reload();
      await press(friend, own.getByRole("button", { name: "Acceptér version 2" }));
      await press(friend, friend.getByRole("dialog").getByRole("button", { name: "Acceptér version 2" }));
      await expect(own.getByText("Indgået")).toBeVisible();
      const [download] = await Promise.all([
        friend.waitForEvent("download"),
        own.getByRole("link", { name: "Hent aftalen (PDF)" }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`samarbejdsaftale-${thread.caseNumber}.pdf`);

      await office.reload();
      await expect(card.getByText("Bevillingen kræver en samarbejdsaftale")).toBeHidden();
      // What holds is folded until somebody looks.
      await press(office, card.getByRole("button", { name: "Samarbejdsaftale", exact: true }));
      await press(office, card.getByRole("button", { name: "Planlæg opfølgning" }));
      const dialog = office.getByRole("dialog");
      await dialog.getByRole("textbox", { name: "Følges op den" }).fill(danishDay(90));
      await dialog.getByRole("textbox", { name: "Hvad skal I se på?" }).fill("Hvor mange er med?");
      await press(office, dialog.getByRole("button", { name: "Planlæg opfølgning" }));
      await expect(card.getByText("Hvor mange er med?")).toBeVisible();
      await expectSound(office, "an agreement that holds");
    },
  );

  errand(
    "POOL-2 POOL-11 both instalments are sent by another person than planned them, the finance system says that they are paid, and the ledger shows it",
    async ({ windowOf }) => {
      const [first, second] = [`${thread.caseNumber}-1`, `${thread.caseNumber}-2`];
      const office = await windowOf("social.caseworker");
      await office.goto(addresses.case);
      await press(office, office.getByRole("link", { name: /^(Planlæg|Åbn) udbetalingen$/u }));
      for (const number of [1, 2] as const) {
        await markReady(office, instalmentOf(office, number));
        await expect(instalmentOf(office, number)).toContainText("En anden end den, der har planlagt raten");
      }

      const poolId = addresses.publicPool.split("/").at(-1) ?? "";
      const desk = await windowOf("servicedesk");
      await desk.goto(`/social/payments?state=READY&pool=${poolId}`);
      for (const reference of [first, second])
        await desk.getByRole("row", { name: reference }).getByRole("checkbox").check({ force: true });
      const download = desk.waitForEvent("download");
      await press(desk, desk.getByRole("button", { name: /^Send til betaling/u }));
      const [, ...lines] = (await readFile(await (await download).path(), "utf8")).trimEnd().split("\r\n");
      expect(lines).toHaveLength(2);
      for (const [index, reference] of [first, second].entries())
        expect(lines[index]).toMatch(new RegExp(`^${reference};(\\d{8};;|;0400;4012345678);`, "u"));

      const today = danishDay(0);
      const paid = [first, second, "findes-ikke-1"].map((reference) => `${reference};${today};B-4711\r\n`);
      await press(desk, desk.getByRole("button", { name: "Indlæs betalte" }));
      const dialog = desk.getByRole("dialog", { name: "Indlæs betalte fra økonomisystemet" });
      await dialog.getByLabel("Fil fra økonomisystemet").setInputFiles({
        name: "betalt.csv",
        mimeType: "text/csv",
        buffer: Buffer.from(`Reference;Betalt;Bilagsnummer\r\n${paid.join("")}`),
      });
      await press(desk, dialog.getByRole("button", { name: "Indlæs", exact: true }));
      await expect(dialog.getByRole("row", { name: "findes-ikke-1" })).toContainText(
        "Der er ingen rate med den reference",
      );
      await press(desk, dialog.getByRole("button", { name: "Luk" }).last());

      const roundId = addresses.round.split("/").at(-1) ?? "";
      const { fundingRound } = await ask<Paid>("social.caseworker", accounts, { id: roundId });
      expect(fundingRound.account).toEqual({ granted: 14_000_000, paid: 12_000_000, outstanding: 2_000_000 });
      await desk.goto(`/social/ledger?pool=${poolId}&round=${roundId}&line=${fundingRound.budgetLines[0]?.id}`);
      for (const reference of [first, second])
        await expect(desk.getByRole("row", { name: new RegExp(`Udbetalt.*${reference}`, "u") })).toBeVisible();
      await office.reload();
      await expect(instalmentOf(office, 2)).toContainText(`Udbetalt ${today.replace(/^0/u, "")}`);
      await expect(office.getByRole("heading", { level: 1 })).toContainText(full);
      const friend = await windowOf("forening");
      await friend.goto(addresses.own);
      const shown = partOf(friend, "Udbetaling").getByRole("row", { name: second });
      await expect(shown).toContainText("Udbetalt");
      await expect(shown).not.toContainText("B-4711");
      await expectSound(friend, "the association's payments");
    },
  );
}

const accounts = `query ($id: ID!) { fundingRound(id: $id) { account { granted paid outstanding } budgetLines { id } } }`;

interface Paid {
  readonly fundingRound: {
    readonly account: { readonly granted: number; readonly paid: number; readonly outstanding: number };
    readonly budgetLines: readonly { readonly id: string }[];
  };
}
