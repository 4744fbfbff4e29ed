import { describe, expect, it } from "vitest";
import { asId, money } from "../../kernel/index.ts";
import {
  keepAllocationDraft,
  removeAllocationDraft,
  takeOverAllocation,
  type AllocationDraft,
  type AllocationRule,
} from "../index.ts";
import {
  accepted,
  application,
  as,
  caseworker,
  item,
  line,
  meeting,
  politician,
  refusalOf,
  round,
  secretary,
  serviceDesk,
  tie,
} from "../pool.fixture.ts";

const rule: AllocationRule = {
  order: "BY_RECEPTION",
  basis: "APPLIED",
  shareBasisPoints: 6_000,
  cap: null,
  floor: null,
  usesReserve: false,
};
const draft: AllocationDraft = { ...accepted(kept({ name: "Alle på 60 %" })), id: asId("draft") };

function kept(more: object, by = caseworker, drafts: readonly { readonly name: string }[] = []) {
  const state = { round, draftId: asId<"AllocationDraft">("draft"), drafts };
  return keepAllocationDraft(state, { ...rule, name: "Nyt", ...more }, as(by));
}

describe("tries at sharing out", () => {
  it("POOL-1 POOL-9 the own office and the secretary keep tries by name; nobody else does", () => {
    expect(draft).toMatchObject({ name: "Alle på 60 %", roundId: round.id, version: 1 });
    expect(accepted(kept({}, secretary)).name).toBe("Nyt");
    for (const stranger of [politician, serviceDesk]) expect(refusalOf(kept({}, stranger)).code).toBe("NOT_ALLOWED");
    const bad = kept({ name: "", shareBasisPoints: 10_001, cap: money(10), floor: money(20) });
    expect(refusalOf(bad)).toMatchObject({
      data: {
        fields: [
          { path: "name", code: "REQUIRED" },
          { path: "shareBasisPoints", code: "TOO_LARGE" },
          { path: "floor", code: "TOO_LARGE" },
        ],
      },
    });
    expect(refusalOf(kept({}, caseworker, [{ name: "Nyt" }]))).toMatchObject({
      data: { fields: [{ code: "DUPLICATE" }] },
    });
    expect(accepted(removeAllocationDraft(draft, { version: 1 }, as(caseworker)))).toBeDefined();
    expect(refusalOf(removeAllocationDraft(draft, { version: 2 }, as(caseworker))).code).toBe("STALE_VERSION");
    expect(refusalOf(removeAllocationDraft(draft, { version: 1 }, as(politician))).code).toBe("NOT_ALLOWED");
  });

  const applied = application.appliedAmount;
  const amount = money(applied / 2);
  const state = {
    meeting: { ...meeting, state: "DRAFT" as const },
    items: [{ item, application: { ...application, state: "SCHEDULED" as const } }],
    draft,
    allocation: {
      amounts: [{ applicationId: application.id, amount, lineId: line.id, limit: "MONEY" as const }],
      lines: [],
      total: amount,
    },
    lines: [line],
  };
  const { version } = meeting;

  it("POOL-9 POOL-10 the secretary takes one over as the proposal on a meeting's draft list", () => {
    expect(accepted(takeOverAllocation(state, { version }, as(secretary)))).toMatchObject([
      {
        proposedOutcome: "PART",
        proposedAmount: amount,
        budgetLineId: line.id,
        reasonCode: "BUDGET_EXHAUSTED",
        position: 1,
      },
    ]);
    expect(refusalOf(takeOverAllocation(state, { version }, as(caseworker))).code).toBe("NOT_ALLOWED");
    expect(refusalOf(takeOverAllocation({ ...state, meeting }, { version }, as(secretary))).code).toBe(
      "STATE_CONFLICT",
    );
    const all = { applicationId: application.id, amount: applied, lineId: line.id, limit: null };
    const whole = { ...state.allocation, amounts: [all] };
    expect(accepted(takeOverAllocation({ ...state, allocation: whole }, { version }, as(secretary)))).toMatchObject([
      { proposedOutcome: "FULL", reasonCode: null },
    ]);
  });

  it("POOL-16 what the secretary has an interest in stays as it is", () => {
    const interests = { ties: [{ ...tie, personId: secretary.personId ?? tie.personId }], recusals: [] };
    const tied = { ...state, items: [{ item, application: { ...application, interests } }] };
    expect(refusalOf(takeOverAllocation(tied, { version }, as(secretary))).code).toBe("STATE_CONFLICT");
  });
});
