import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { currencyExponent, readGrant } from "./index.ts";

const row = {
  id: "360G-X-1",
  title: "A garden",
  description: "For the street",
  currency: "GBP",
  amountAwarded: 3239.34,
  awardDate: "2015-06-10",
  plannedDates: [{ startDate: "2015-07-01", endDate: "2016-06-30", duration: 12 }],
  recipientOrganization: [{ id: "GB-CHC-1", name: "Gardeners", postalCode: "LE1 1AA" }],
  fundingOrganization: [{ id: "GB-CHC-2", name: "Foundation" }],
  grantProgramme: [{ title: "Green" }],
  fromOpenCall: "Yes",
};
const read = (changes: object) => readGrant({ ...row, ...changes });
const problemsOf = (changes: object) => read(changes).problems.map(({ field, reason }) => `${field} ${reason}`);

describe("a published grant", () => {
  it("is refused for a text of many millions of characters without going through them, and quotes it cut short", () => {
    const walked = vi.spyOn(String.prototype, Symbol.iterator);
    const { grant, problems } = read({ title: "x".repeat(5_000_000) });
    const longest = Math.max(0, ...walked.mock.contexts.map((text) => String(text).length));
    walked.mockRestore();
    expect(grant).toBeNull();
    expect(problems).toEqual([{ field: "title", value: `${"x".repeat(120)}…`, reason: "TOO_LONG" }]);
    expect(longest).toBeLessThan(1_000);
  });

  it("POOL-13 is read with its facts, and nothing to repair, when it keeps to the standard", () => {
    expect(readGrant(row)).toMatchObject({
      problems: [],
      repairs: [],
      grant: {
        externalId: "360G-X-1",
        amountAwarded: 323_934,
        currency: "GBP",
        awardedOn: "2015-06-10",
        startsOn: "2015-07-01",
        endsOn: "2016-06-30",
        durationMonths: 12,
        recipient: { id: "GB-CHC-1", name: "Gardeners", postalCode: "LE1 1AA", street: null },
        funder: { name: "Foundation" },
        programme: "Green",
        fromOpenCall: true,
      },
    });
  });

  it.each([
    [{ fromOpenCall: "Y" }, { fromOpenCall: true }, "YES_OR_NO"],
    [{ fromOpenCall: false }, { fromOpenCall: false }, "YES_OR_NO"],
    [{ awardDate: "2015-06-10T00:00:00+00:00" }, { awardedOn: "2015-06-10" }, "TIME_CUT_OFF"],
    [{ awardDate: " 2015-06-10 " }, { awardedOn: "2015-06-10" }, "TRIMMED"],
    [{ amountAwarded: "12,000.50" }, { amountAwarded: 1_200_050 }, "TEXT_TO_NUMBER"],
    [{ amountAwarded: "£1000" }, { amountAwarded: 100_000 }, "TEXT_TO_NUMBER"],
    [{ amountAwarded: "12.000,50 kr." }, { amountAwarded: 1_200_050 }, "TEXT_TO_NUMBER"],
    [{ amountAwarded: "GBP 1 000" }, { amountAwarded: 100_000 }, "TEXT_TO_NUMBER"],
    [{ currency: "gbp " }, { currency: "GBP" }, "CURRENCY_UPPER_CASE"],
    [{ title: " A garden\n" }, { title: "A garden" }, "TRIMMED"],
    [{ id: 17 }, { externalId: "17" }, "NUMBER_TO_TEXT"],
    [{ grantProgramme: { title: "Green" } }, { programme: "Green" }, "ONE_FOR_LIST"],
    [{ url: {} }, { url: null }, "LEFT_OUT"],
    [{ amountAppliedFor: "a lot" }, { amountAppliedFor: null }, "LEFT_OUT"],
    [{ fundingOrganization: [{ id: "x" }] }, { funder: null }, "LEFT_OUT"],
    [{ fromOpenCall: "maybe" }, { fromOpenCall: null }, "LEFT_OUT"],
  ])("POOL-13 is taken in, and says what was repaired: %j", (changes, grant, repair) => {
    const reading = read(changes);
    expect(reading).toMatchObject({ problems: [], grant });
    expect(reading.repairs.map((each) => each.repair)).toEqual([repair]);
  });

  it("POOL-13 puts the blanks of an organisation's id right", () => {
    const recipientOrganization = [{ id: "GB-CHC- 1153055 ", name: "Action" }];
    expect(read({ recipientOrganization }).grant?.recipient.id).toBe("GB-CHC-1153055");
  });

  it("POOL-13 leaves out a planned end before the start, and an optional day that does not exist", () => {
    expect(read({ plannedDates: [{ startDate: "2017-12-21", endDate: "2000-12-31" }] })).toMatchObject({
      grant: { startsOn: "2017-12-21", endsOn: null },
      repairs: [{ field: "plannedDates.0.endDate", value: "2000-12-31", repair: "LEFT_OUT" }],
    });
    expect(read({ plannedDates: [{ startDate: "2017-02-30" }] }).grant).toMatchObject({ startsOn: null });
  });

  it("POOL-13 is taken in without any of its optional parts", () => {
    const { id, title, currency, amountAwarded, awardDate, recipientOrganization } = row;
    const bare = readGrant({ id, title, currency, amountAwarded, awardDate, recipientOrganization });
    expect(bare).toMatchObject({
      problems: [],
      repairs: [],
      grant: { description: null, funder: null, fromOpenCall: null },
    });
  });

  it.each([
    [{ id: undefined }, ["id MISSING"]],
    [{ title: "  " }, ["title MISSING"]],
    [{ currency: null }, ["currency MISSING"]],
    [{ currency: "pounds" }, ["currency UNKNOWN_CURRENCY"]],
    [{ amountAwarded: undefined }, ["amountAwarded MISSING"]],
    [{ amountAwarded: -1 }, ["amountAwarded NEGATIVE"]],
    [{ amountAwarded: "-£5" }, ["amountAwarded NEGATIVE"]],
    [{ amountAwarded: "a thousand" }, ["amountAwarded NOT_A_NUMBER"]],
    [{ amountAwarded: "1.234" }, ["amountAwarded AMBIGUOUS_NUMBER"]],
    [{ amountAwarded: 10.005 }, ["amountAwarded TOO_MANY_DECIMALS"]],
    [{ amountAwarded: 1e300 }, ["amountAwarded TOO_LARGE"]],
    [{ amountAwarded: [] }, ["amountAwarded NOT_A_NUMBER"]],
    [{ awardDate: "10/06/2015" }, ["awardDate NO_SUCH_DATE"]],
    [{ awardDate: "2015-02-30" }, ["awardDate NO_SUCH_DATE"]],
    [{ recipientOrganization: [] }, ["recipientOrganization MISSING"]],
    [{ recipientOrganization: [{ id: "x" }] }, ["recipientOrganization.0.name MISSING"]],
    [{ recipientOrganization: [{}, {}] }, ["recipientOrganization SEVERAL"]],
    [{ recipientOrganization: "Gardeners" }, ["recipientOrganization NOT_AN_OBJECT"]],
    [{ id: null, title: [], awardDate: 7 }, ["id MISSING", "title NOT_TEXT", "awardDate NO_SUCH_DATE"]],
  ])("POOL-13 is refused with field and reason: %j", (changes, problems) => {
    expect(problemsOf(changes)).toEqual(problems);
    expect(read(changes).grant).toBeNull();
  });

  it("POOL-13 tells the value that did not fit, cut short", () => {
    expect(read({ awardDate: "x".repeat(500) }).problems[0]?.value).toHaveLength(121);
    expect(readGrant([1]).problems).toEqual([{ field: "", value: "[1]", reason: "NOT_AN_OBJECT" }]);
  });

  it("POOL-13 keeps the currency's own minor units", () => {
    expect(read({ currency: "JPY", amountAwarded: 1_000 }).grant?.amountAwarded).toBe(1_000);
    expect(problemsOf({ currency: "JPY", amountAwarded: 10.5 })).toEqual(["amountAwarded TOO_MANY_DECIMALS"]);
    expect(read({ currency: "KWD", amountAwarded: 1.005 }).grant?.amountAwarded).toBe(1_005);
    expect(currencyExponent("pounds")).toBeNull();
  });

  it("POOL-13 takes a grant of nothing as it was published", () => {
    expect(read({ amountAwarded: 0 }).grant?.amountAwarded).toBe(0);
  });

  it("POOL-13 forgives the noise that spreadsheets leave in a number", () => {
    expect(read({ amountAwarded: 1200.1000000000001 }).grant?.amountAwarded).toBe(120_010);
  });

  it("POOL-13 reads every amount of pounds and pence exactly", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), (pence) => {
        expect(read({ amountAwarded: pence / 100 }).grant?.amountAwarded).toBe(pence);
        expect(
          read({ amountAwarded: (pence / 100).toLocaleString("en-GB", { minimumFractionDigits: 2 }) }).grant
            ?.amountAwarded,
        ).toBe(pence);
      }),
    );
  });

  it("POOL-13 always either gives a grant or says what is wrong, whatever stands in the row", () => {
    const changed = fc.dictionary(fc.constantFrom(...Object.keys(row), "url"), fc.jsonValue());
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          changed.map((changes) => ({ ...row, ...changes })),
        ),
        (anything) => {
          const { grant, problems } = readGrant(anything);
          expect(grant === null).toBe(problems.length > 0);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("keeps what a database can keep of a text with half of a surrogate pair", () => {
    expect(read({ title: "A \ud800 garden" }).grant?.title).toBe("A \ufffd garden");
  });

  it("refuses a row that is too deep to be written down again, like any other that does not fit", () => {
    const deep = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`) as unknown;
    expect(readGrant(deep).problems).toEqual([{ field: "", value: "…", reason: "NOT_AN_OBJECT" }]);
  });
});
