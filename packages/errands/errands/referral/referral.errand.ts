import type { Page } from "@playwright/test";
import { errand, expect } from "../../src/errand.ts";
import { press, typeInto } from "../../src/steps/by-keyboard.ts";
import { enterCitizen, referTo, syntheticCpr } from "../../src/steps/refer.ts";

const menu = (page: Page) => page.getByRole("navigation", { name: "Hovedmenu" });
const toast = (page: Page, text: string | RegExp) => expect(page.getByText(text).first()).toBeVisible();

errand(
  "REF-1 a citizen is referred by keyboard, accepted, treated and completed, and the sender learns the outcome",
  async ({ windowOf }) => {
    const mark = crypto.randomUUID().slice(0, 8);
    const [name, need] = [`Karla Vinter ${mark}`, `Glemmer sin medicin ${mark}`];
    const sender = await windowOf("social.caseworker");
    await sender.goto("/social/my-work");
    await press(sender, menu(sender).getByRole("link", { name: "Henvisninger" }));
    await press(sender, sender.getByRole("link", { name: "Ny henvisning" }));
    await enterCitizen(sender, { name, cpr: syntheticCpr() });
    await referTo(sender, "Sundheds- og Omsorgsforvaltningen:", need);
    const preview = sender.getByRole("region", { name: "Det ser modtageren" });
    const before = preview.getByRole("region", { name: "Før svar" });
    await expect(before).toContainText(need);
    await expect(before).not.toContainText(name);
    await expect(preview.getByRole("region", { name: "Når modtageren har taget imod" })).toContainText(name);
    await press(sender, sender.getByRole("button", { name: "Send henvisningen" }));
    await expect(sender.getByRole("heading", { level: 1, name: /^Henvisning til/u })).toBeVisible();
    await expect(sender).toHaveTitle(/^(?!.*Karla)/u);

    const receiver = await windowOf("health-elderly.caseworker");
    await receiver.goto("/health-elderly/referrals");
    await press(receiver, receiver.getByRole("link", { name: need }));
    await expect(receiver.getByRole("heading", { level: 1, name: "Henvisning fra Socialforvaltningen" })).toBeVisible();
    await expect(receiver.getByText(name)).toHaveCount(0);
    await press(receiver, receiver.getByRole("button", { name: "Tag imod" }));
    await expect(receiver.getByText(name)).toBeVisible();
    await press(receiver, receiver.getByRole("button", { name: "Begynd arbejdet" }));
    await press(receiver, receiver.getByRole("button", { name: "Afslut" }));
    const dialog = receiver.getByRole("alertdialog");
    await typeInto(receiver, dialog.getByRole("textbox", { name: "Resultat" }), "Får besøg hver morgen.");
    await press(receiver, dialog.getByRole("button", { name: "Afslut" }));
    await toast(receiver, "Henvisningen er afsluttet");

    await sender.goto("/social/referrals?box=sent&stage=ended");
    await sender.getByRole("link", { name }).click();
    await expect(sender.getByRole("region", { name: "Resultat" })).toContainText("Får besøg hver morgen.");
  },
);

errand(
  "REF-5 what is missing is told at once, each line leads to its field, and nothing typed is lost",
  async ({ windowOf }) => {
    const page = await windowOf("social.caseworker");
    await page.goto("/social/referrals/new");
    const need = page.getByRole("textbox", { name: "Behov" });
    await need.fill("Savner følgeskab");
    await page.getByRole("button", { name: "Send henvisningen" }).click();
    const summary = page.getByRole("alert", { name: "Ret dette for at komme videre" });
    await expect(summary).toBeFocused();
    await summary.getByRole("link", { name: /^Borger/u }).click();
    await expect(page.getByRole("textbox", { name: "CPR-nummer" })).toBeFocused();
    await summary.getByRole("link", { name: /^Modtager/u }).click();
    await expect(page.getByRole("combobox", { name: "Modtager" })).toBeFocused();
    await expect(need).toHaveValue("Savner følgeskab");
  },
);

errand(
  "LAW-3 a draft stands with the server after a reload, and nothing of it in the browser",
  async ({ windowOf }) => {
    const need = `Savner følgeskab ${crypto.randomUUID().slice(0, 8)}`;
    const page = await windowOf("social.caseworker");
    await page.goto("/social/referrals/new");
    await page.getByRole("textbox", { name: "Behov" }).fill(need);
    await expect(page.getByText(/^Gemt kl\./u)).toBeVisible();
    await expect(page).toHaveURL(/\?draft=/u);
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.title]),
    );
    expect(kept).not.toContain(need);
    await page.reload();
    await expect(page.getByRole("textbox", { name: "Behov" })).toHaveValue(need);
  },
);

errand("on a phone a referral is a card, and leads to its page without sideways scrolling", async ({ windowOf }) => {
  const page = await windowOf("health-elderly.caseworker", { viewport: { width: 360, height: 740 } });
  await page.goto("/health-elderly/referrals");
  const row = page
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader") })
    .first();
  const [head, due] = [
    await row.getByRole("rowheader").boundingBox(),
    await row.getByRole("cell").last().boundingBox(),
  ];
  expect(head?.y).toBeLessThan(due?.y ?? 0);
  await row.getByRole("link").click();
  await expect(page.getByRole("heading", { name: "Næste skridt" })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

errand(
  "REF-3 who does not refer has neither the menu's entry nor the page; Culture has no such page",
  async ({ windowOf }) => {
    for (const [person, frontend, heading] of [
      ["social.secretary", "social", "Du har ikke adgang til denne side"],
      ["culture.caseworker", "culture", "Siden findes ikke"],
    ] as const) {
      const page = await windowOf(person);
      await page.goto(`/${frontend}/referrals`);
      await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
      await expect(menu(page).getByRole("link", { name: "Foreninger" })).toBeVisible();
      await expect(menu(page).getByRole("link", { name: "Henvisninger" })).toHaveCount(0);
    }
  },
);
