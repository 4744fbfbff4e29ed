import { expect, it } from "vitest";
import { asId, dateAt } from "../kernel/index.ts";
import { anna, application, association, now, social } from "../pools/pool.fixture.ts";
import { remindAssociationOfRenewal, remindOfficeOfRenewal, renewalReminderDays } from "./index.ts";

it("POOL-7 the association and whoever has the case are told when a year can be renewed, the leaders where nobody has", () => {
  expect(renewalReminderDays(now)).toEqual({ from: "2026-09-21", to: "2026-10-05" });
  const due = {
    id: asId<"GrantYear">("year"),
    applicationId: application.id,
    administration: social,
    caseNumber: "SOC-2026-0042",
    opensOn: dateAt(now),
    associationId: association,
    assigneeId: anna,
  };
  const word = { kind: "DUE_CASE_RENEWAL", dueOn: "2026-10-05", about: "SOC-2026-0042" };
  expect(remindAssociationOfRenewal(due)).toEqual({
    ...word,
    to: [{ kind: "ASSOCIATION", associationId: association }],
  });
  expect(remindOfficeOfRenewal(due)).toEqual({
    ...word,
    to: [{ kind: "COLLEAGUE", personId: anna, administration: social }],
  });
  expect(remindOfficeOfRenewal({ ...due, assigneeId: null }).to).toEqual([
    { kind: "ROLE", administration: social, role: "LEADER" },
  ]);
});
