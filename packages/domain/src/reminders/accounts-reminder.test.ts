import { expect, it } from "vitest";
import { asAdministrationSlug, asId, plainDate, toInstant } from "../kernel/index.ts";
import { accountsReminders } from "./index.ts";

const due = {
  id: asId<"GrantAccounts">("a"),
  applicationId: asId<"Application">("c"),
  administration: asAdministrationSlug("social"),
  caseNumber: "SOC-2026-0007",
  dueOn: plainDate("2027-03-31"),
  assigneeId: asId<"Person">("anna"),
  associationId: asId<"Association">("natteravnene"),
};
const on = (day: string, more: object = {}) =>
  accountsReminders({ ...due, ...more }, toInstant(Date.parse(`${day}T10:00:00Z`)));
const leader = { kind: "ROLE", administration: "social", role: "LEADER" };
const anna = { kind: "COLLEAGUE", personId: "anna", administration: "social" };

it("POOL-11 reminds association and office ten working days before accounts are due, and once they are late the leader, too", () => {
  expect(on("2027-03-10")).toBeNull();
  expect(on("2027-03-17")).toMatchObject({
    association: { kind: "DUE_CASE_ACCOUNTS_SOON", to: [{ kind: "ASSOCIATION", associationId: "natteravnene" }] },
    staff: { kind: "DUE_ACCOUNTS_SOON", about: "SOC-2026-0007", to: [anna] },
  });
  expect(on("2027-03-17", { assigneeId: null })?.staff.to).toEqual([leader]);
  expect(on("2027-03-31")?.staff.kind).toBe("DUE_ACCOUNTS_SOON");
  expect(on("2027-04-01")).toMatchObject({
    association: { kind: "DUE_CASE_ACCOUNTS_PASSED" },
    staff: { kind: "DUE_ACCOUNTS_PASSED", to: [anna, leader] },
  });
  expect(on("2027-04-15")).toBeNull();
});
