import { errand, expect } from "../../src/errand.ts";
import { expectSound } from "../../src/steps/expect-sound.ts";
import { press, typeInto } from "../../src/steps/by-keyboard.ts";

const title = "Åbent hus hver torsdag";

errand(
  "POOL-7 POOL-9 POOL-11 an association renews its running grant and asks for a change by keyboard, and the office gives the year and answers",
  async ({ windowOf }) => {
    const own = await windowOf("forening");
    await own.goto("/entrance/applications");
    await own.getByRole("link", { name: /^Forny bevillingen for/u }).click();
    await press(own, own.getByRole("button", { name: /^Forny for \d{4}$/u }));
    const renewal = own.getByRole("dialog");
    await press(own, renewal.getByRole("button", { name: "Send fornyelsen" }));
    await expect(renewal.getByRole("alert")).toContainText("Fortsætter aktiviteten?");
    await renewal.getByRole("radio", { name: "Der er noget nyt eller større" }).check({ force: true });
    await expect(renewal.getByText("Det kræver en ny ansøgning")).toBeVisible();
    await renewal.getByRole("radio", { name: "Ja, uændret" }).check({ force: true });
    await expect(renewal.getByLabel("Deltagere")).toHaveValue("60");
    await typeInto(own, renewal.getByLabel("Frivillige"), "16");
    await press(own, renewal.getByRole("button", { name: "Send fornyelsen" }));
    await expect(own.getByText("Afventer forvaltningen")).toBeVisible();
    await press(own, own.getByRole("button", { name: "Bed om en ændring" }));
    const asking = own.getByRole("dialog");
    await asking.getByLabel("Hvad vil I ændre?").selectOption("GOALS");
    await typeInto(own, asking.getByLabel("Hvordan skal det være i stedet?"), "50 mennesker hver måned");
    await typeInto(own, asking.getByLabel("Hvorfor?"), "Lokalet er mindre end før");
    await press(own, asking.getByRole("button", { name: "Send til forvaltningen" }));
    await expect(own.getByText("Venter på svar")).toBeVisible();
    await expectSound(own, "the association's own grant");

    const office = await windowOf("social.caseworker");
    await office.goto("/social");
    await expect(office.getByText("Ønske om ændring").first()).toBeVisible();
    await office.getByRole("link", { name: title }).first().click();
    await expect(office.getByText(/60 deltagere, 16 frivillige/u)).toBeVisible();
    await press(office, office.getByRole("button", { name: /^Giv \d{4}$/u }));
    const giving = office.getByRole("dialog");
    await giving.getByLabel("Ramme").selectOption({ index: 1 });
    await press(office, giving.getByRole("button", { name: /^Giv \d{4}$/u }));
    await expect(office.getByRole("link", { name: /^Udbetaling for \d{4}$/u })).toBeVisible();
    await press(office, office.getByRole("button", { name: "Besvar" }));
    const answer = office.getByRole("dialog");
    await answer.getByRole("radio", { name: "Ændringen godkendes" }).check({ force: true });
    await typeInto(office, answer.getByLabel("Besked til foreningen"), "Det er i orden.");
    await press(office, answer.getByRole("button", { name: "Giv svaret" }));
    await expect(office.getByText("Godkendt", { exact: true })).toBeVisible();
    await expectSound(office, "the case after its grant");

    await own.reload();
    await expect(own.getByText("Det er i orden.")).toBeVisible();
  },
);
