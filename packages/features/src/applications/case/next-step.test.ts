import type { Permission } from "@indgang/domain/kernel";
import { applicationStates, type ApplicationState } from "@indgang/domain/pools";
import { expect, it } from "vitest";
import { caseActions } from "./case-actions.ts";
import { nextStep } from "./next-step.ts";

const may =
  (...held: Permission[]) =>
  (permission: Permission) =>
    held.includes(permission);

it("leads each to her own part of the next step", () => {
  expect(nextStep({ state: "RECEIVED", assigneeId: null }, may("CHECK_FORMALITIES")).action).toBe("check");
  expect(nextStep({ state: "ASSESSING", assigneeId: null }, may("ASSESS")).action).toBe("take");
  expect(nextStep({ state: "ASSESSING", assigneeId: "person_1" }, may("ASSESS")).action).toBe("assess");
  expect(nextStep({ state: "RECOMMENDED", assigneeId: "person_1" }, may("PREPARE_MEETING")).action).toBe("schedule");
});

it("POOL-2 offers the service desk neither assessment nor decision in any state", () => {
  const desk = may("READ_CASES", "REGISTER_APPLICATION", "CHECK_FORMALITIES", "VERIFY_ASSOCIATION");
  const offered = applicationStates.map((state) => nextStep({ state, assigneeId: "person_1" }, desk).action);
  expect(new Set(offered)).toEqual(new Set(["check", null]));
});

it("offers only a leader to reopen, and only until the case is scheduled", () => {
  expect(caseActions("RECOMMENDED", [], ["LEADER"])).toEqual(["reopen"]);
  expect(caseActions("SCHEDULED", [], ["LEADER"])).toEqual([]);
});

it("offers the office to assign and withdraw a case that is on a meeting's list, and nothing once it is ended", () => {
  const offered = (state: ApplicationState) => caseActions(state, ["ASSIGN", "ASSESS"], ["LEADER"]);
  expect(offered("SCHEDULED")).toEqual(["assign", "withdraw"]);
  expect(offered("GRANTED")).toEqual([]);
  expect(offered("WITHDRAWN")).toEqual([]);
});

it("POOL-2 offers the service desk to withdraw a case while it is still there", () => {
  expect(caseActions("RECEIVED", ["REGISTER_APPLICATION"], ["SERVICE_DESK"])).toEqual(["withdraw"]);
  expect(caseActions("ASSESSING", ["REGISTER_APPLICATION"], ["SERVICE_DESK"])).toEqual([]);
});
