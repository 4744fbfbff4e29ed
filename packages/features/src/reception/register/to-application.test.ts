import { expect, it } from "vitest";
import { registrationFaults, runningSum, toRegisterInput } from "./to-application.ts";
import { emptyRegistration, readRegistration, type Registration } from "./registration.type.ts";

const complete: Registration = {
  association: { id: "association_1", name: "Besøgsvennerne" },
  poolId: "pool_1",
  roundId: "round_1",
  title: "Cafédage",
  purpose: "Mod ensomhed",
  receivedOn: "2026-10-25",
  receivedTime: "13.05",
  budget: [{ key: "1", kind: "RENT", amount: 74_073_00, note: "" }],
  goals: [{ key: "1", text: "Flere kommer", measure: "Tælles ved døren" }],
  otherFunding: [],
  targetGroups: ["ELDERLY"],
  participants: null,
  volunteers: 12,
  formKind: "FULL",
  answers: {},
};

it("POOL-6 tells all that an empty form lacks at once", () => {
  const paths = registrationFaults(emptyRegistration(() => "1")).map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      "associationId",
      "poolId",
      "receivedOn",
      "receivedTime",
      "title",
      "purpose",
      "budget.0.amount",
      "goals.0.text",
      "targetGroups",
    ]),
  );
});

it("finds nothing wrong with a complete form, and sends the stamp's time in Copenhagen", () => {
  expect(registrationFaults(complete)).toEqual([]);
  expect(toRegisterInput(complete, null)).toMatchObject({
    channel: "PAPER",
    receivedAt: "2026-10-25T12:05:00.000Z",
    budget: [{ kind: "RENT", amount: 7_407_300, note: null }],
  });
});

it("sums the rows that have an amount", () => {
  expect(runningSum([{ amount: 100 }, { amount: null }, { amount: 250 }])).toBe(350);
});

it("brings back its own draft, and no other form's", () => {
  expect(readRegistration(JSON.parse(JSON.stringify(complete)))).toEqual(complete);
  expect(readRegistration({ title: "Noget andet" })).toBeUndefined();
});
