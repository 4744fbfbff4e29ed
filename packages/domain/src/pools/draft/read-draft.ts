import { targetGroups } from "../../associations/index.ts";
import { budgetKinds, otherFundingStates } from "../application/application.values.ts";
import { readDraftAnswers } from "./draft-answers.ts";
import type { DraftContent } from "./draft.type.ts";

type Found = Readonly<Record<string, unknown>>;

/** A draft with one line of each list that must not be empty in the end. Keys are the caller's to give. */
export function emptyDraft(key: (list: string) => string): DraftContent {
  return {
    title: "",
    purpose: "",
    budget: [{ key: key("budget"), kind: "ACTIVITIES", amount: null, note: "" }],
    goals: [{ key: key("goals"), text: "", measure: "" }],
    otherFunding: [],
    targetGroups: [],
    participants: null,
    volunteers: null,
    answers: {},
  };
}

/** POOL-6: what was kept of a draft, in whichever form: what is not there is empty, what is not known is left out. Never throws. */
export function readDraft(kept: unknown): DraftContent {
  const found = recordOf(kept);
  return {
    title: textOf(found["title"]),
    purpose: textOf(found["purpose"]),
    budget: rowsOf(found["budget"]).map((row, index) => ({
      key: keyOf(row, index),
      kind: budgetKinds.find((kind) => kind === row["kind"]) ?? "OTHER",
      amount: numberOf(row["amount"]),
      note: textOf(row["note"]),
    })),
    goals: rowsOf(found["goals"]).map((row, index) => ({
      key: keyOf(row, index),
      text: textOf(row["text"]),
      measure: textOf(row["measure"]),
    })),
    otherFunding: rowsOf(found["otherFunding"]).map((row, index) => ({
      key: keyOf(row, index),
      funder: textOf(row["funder"]),
      amount: numberOf(row["amount"]),
      state: otherFundingStates.find((state) => state === row["state"]) ?? "SOUGHT",
    })),
    targetGroups: targetGroups.filter((group) => listOf(found["targetGroups"]).includes(group)),
    participants: numberOf(found["participants"]),
    volunteers: numberOf(found["volunteers"]),
    answers: readDraftAnswers(found["answers"]),
  };
}

function recordOf(value: unknown): Found {
  return typeof value === "object" && value !== null ? (value as Found) : {};
}
function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
function rowsOf(value: unknown): readonly Found[] {
  return listOf(value).map(recordOf);
}
function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
function numberOf(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}
function keyOf(row: Found, index: number): string {
  const key = textOf(row["key"]);
  return key === "" ? String(index + 1) : key;
}
