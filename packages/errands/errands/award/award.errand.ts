import type { Page } from "@playwright/test";
import { errand, expect } from "../../src/errand.ts";
import {
  changeAward,
  changeJury,
  chair,
  letterFor,
  member,
  openPrizeYear,
  outsider,
  someAssociations,
  voteOn,
  type Nominee,
  type PrizeYear,
} from "../../src/prepare/prize-year.ts";
import { press, typeInto } from "../../src/steps/by-keyboard.ts";
import { danishDay } from "../../src/time/danish-day.ts";

const motivation = "Fordi de har åbnet deres hus for alle i kvarteret.";

/** The secretary takes a letter down. */
async function register(page: Page, { name }: Nominee): Promise<void> {
  await page.getByRole("link", { name: "Registrér indstilling" }).click();
  const save = page.getByRole("button", { name: "Registrér indstillingen" });
  await save.click();
  await expect(page.getByRole("alert", { name: "Ret dette for at komme videre" })).toBeFocused();
  const association = page.getByRole("combobox", { name: "Forening", exact: true });
  await association.fill(name);
  await page.getByRole("option", { name }).first().click();
  await page.getByRole("textbox", { name: "Begrundelse" }).fill("Har åbnet deres hus for hele kvarteret.");
  await page.getByRole("textbox", { name: "Indstillerens navn" }).fill("Mads Elbæk");
  const received = new Date(Date.now() - 600_000);
  const [day, time] = ["day", "time"].map((part) =>
    new Intl.DateTimeFormat("da-DK", {
      timeZone: "Europe/Copenhagen",
      ...(part === "day"
        ? { day: "2-digit", month: "2-digit", year: "numeric" }
        : { hour: "2-digit", minute: "2-digit" }),
    }).format(received),
  ) as [string, string];
  await save.click();
  await expect(page.getByRole("alert", { name: "Ret dette for at komme videre" })).toHaveText(/Brevet modtaget/u);
  await page.getByRole("textbox", { name: "Brevet modtaget, dato" }).fill(day);
  await page.getByRole("textbox", { name: "Brevet modtaget, klokkeslæt" }).fill(time);
  await save.click();
  await expect(page.getByRole("heading", { name: "Næste skridt" })).toBeVisible();
}

/** The secretary finds both eligible, and hands them to the jury. */
async function check(page: Page, { until }: PrizeYear): Promise<void> {
  const accept = page.getByRole("button", { name: "Kan vinde", exact: true });
  await expect(accept).toHaveCount(2);
  await accept.first().click();
  await expect(accept).toHaveCount(1);
  await accept.click();
  await expect(accept).toHaveCount(0);
  await expect.poll(() => Date.now()).toBeGreaterThan(until);
  await page.reload();
  await page.getByRole("button", { name: "Send til komitéen" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Send til komitéen" }).click();
  await expect(page.getByText(/^Komitéen bedømmer indstillingerne\./u)).toBeVisible();
}

/** The chair votes without a mouse; what stood open in another window is refused. */
async function vote(page: Page, other: Page): Promise<void> {
  await press(page, page.getByRole("link", { name: /^Udfyld din stemmeseddel/u }));
  const points = page.getByRole("textbox", { name: "Indsats" });
  await typeInto(page, points, "9");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Indstilling 2 af 2")).toBeVisible();
  await typeInto(page, points, "4");
  await press(page, page.getByRole("button", { name: "Se stemmesedlen igennem" }).first());
  await expect(page.getByText("Alt er udfyldt.")).toBeVisible();
  await other.goto(page.url());
  await other.getByRole("button", { name: "Se stemmesedlen igennem" }).last().click();
  for (const one of [page, other]) await press(one, one.getByRole("button", { name: "Afgiv stemmeseddel" }));
  await press(page, page.getByRole("alertdialog").getByRole("button", { name: "Afgiv stemmeseddel" }));
  await expect(page.getByRole("table", { name: "Resultat: Årets forening" })).toBeVisible();
  const dialog = other.getByRole("alertdialog");
  await press(other, dialog.getByRole("button", { name: "Afgiv stemmeseddel" }));
  await expect(dialog.getByRole("alert")).toContainText("Du afgav din stemmeseddel i denne kategori");
}

/** A decision while somebody has still to vote is refused with the figure, and what was written stands. */
async function decide(page: Page, year: PrizeYear, { name }: Nominee): Promise<void> {
  await page.reload();
  await page.getByRole("button", { name: "Registrér afgørelse: Årets forening" }).click();
  const dialog = page.getByRole("dialog", { name: "Afgørelse: Årets forening" });
  await dialog.getByRole("radio", { name }).press("Space");
  const text = dialog.getByRole("textbox", { name: "Motivering" });
  await text.fill(motivation);
  await changeJury(year, outsider);
  await dialog.getByRole("button", { name: "Registrér afgørelse" }).click();
  await expect(dialog.getByRole("alert")).toContainText("1 medlem af komitéen har endnu ikke stemt");
  await expect(text).toHaveValue(motivation);
  await changeJury(year, outsider, true);
  await dialog.getByRole("button", { name: "Registrér afgørelse" }).click();
  await expect(dialog).toHaveCount(0);
}

/** Whoever is not of the jury's staff is told the same as before the jury met. */
async function seesNothing(page: Page, frontend: string, year: PrizeYear, { name }: Nominee): Promise<void> {
  await page.goto(`/${frontend}/prizes/years/${year.cycleId}`);
  await expect(page.getByText("Vinderne står her, når de er offentliggjort.")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Bedømmes");
  await expect(page.getByText(name)).toHaveCount(0);
  await page.goto(`/${frontend}/prizes/${year.prizeId}`);
  await expect(page.getByText("Prisen har ingen vindere endnu.")).toBeVisible();
}

errand(
  "AWARD-2 AWARD-3 a prize is nominated for, judged, decided, kept under embargo and published",
  async ({ windowOf }) => {
    const [first, second] = (await someAssociations(2)) as [Nominee, Nominee];
    const year = await openPrizeYear(`Husprisen ${crypto.randomUUID().slice(0, 8)}`, 4000, [chair, member]);
    await changeAward("culture.secretary", "registerNomination", "nominationId", letterFor(year, second));
    const page = await windowOf("culture.secretary");
    await page.goto(`/culture/prizes/years/${year.cycleId}`);
    await register(page, first);
    await check(page, year);
    await voteOn("culture.leader", year, 6);
    const juror = await windowOf("culture.politician");
    await juror.goto(`/culture/prizes/years/${year.cycleId}`);
    await vote(juror, await juror.context().newPage());
    await decide(page, year, first);

    await page.getByRole("button", { name: "Offentliggør", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Offentliggør vinderne" });
    await dialog.getByRole("textbox", { name: "Komitéens protokol" }).fill("Komitéen var enig.");
    await dialog.getByRole("textbox", { name: "Offentliggøres, dato" }).fill(danishDay(2));
    await dialog.getByRole("textbox", { name: "Offentliggøres, klokkeslæt" }).fill("18");
    await expect(dialog.getByText(/Indtil .* kan kun komitéen og sekretariatet se vinderne/u)).toBeVisible();
    await dialog.getByRole("button", { name: "Gem tidspunktet" }).click();
    await expect(page.getByText(/^Vinderne offentliggøres .* Indtil da/u)).toBeVisible();
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.title]),
    );
    expect(kept).not.toContain(first.name);
    const [social, colleague] = [await windowOf("social.secretary"), await windowOf("culture.caseworker")];
    await seesNothing(social, "social", year, first);
    await seesNothing(colleague, "culture", year, first);

    await page.getByRole("button", { name: "Ret tidspunktet" }).click();
    await dialog.getByRole("radio", { name: "Straks" }).press("Space");
    await dialog.getByRole("button", { name: "Offentliggør nu" }).click();
    await expect(page.getByText("Vinderne er offentliggjort.")).toBeVisible();
    await social.reload();
    await social.getByRole("region", { name: "Vindere gennem årene" }).getByRole("link", { name: first.name }).click();
    await expect(social.getByRole("region", { name: "Priser" })).toContainText(year.name);
  },
);
