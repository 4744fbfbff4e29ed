import { yearOf, dateAt, type Instant, type PlainDate } from "@indgang/domain/kernel";
import { globalId, id } from "./ids.ts";
import { insert, type Owner } from "./insert.ts";
import { personNumber, type Who } from "./people.ts";

/** Roles as the database knows them: two leaders, one of the office, and somebody who speaks for an association. */
export async function insertLeaders(owner: Owner): Promise<void> {
  const has = (who: Who, role: string) => ({
    municipality_id: 101,
    person_id: id("person", personNumber(who)),
    role,
    valid_from: "2026-01-01T00:00:00Z",
    valid_to: null,
  });
  await insert(owner, "role_assignment", [
    has("social.leader", "LEADER"),
    has("culture.leader", "LEADER"),
    has("social.caseworker", "CASEWORKER"),
    has("association", "ASSOCIATION"),
  ]);
  await insert(owner, "association_member", [
    {
      municipality_id: 101,
      association_id: id("association", 1),
      person_id: id("person", personNumber("association")),
    },
  ]);
}

/** What is written about a pool. */
export const content = {
  name: "Ældres netværk",
  description: "Til fællesskaber",
  kleNumber: "27.15.12",
  committeeId: globalId("committee", 1),
};

/** Terms that hold from a day on. */
export const termsFrom = (validFrom: PlainDate) => ({
  validFrom,
  legalBasis: "Ældreloven § 12",
  reserveShareBasisPoints: 1000,
  auditorThreshold: 10_000_000,
  auditorThresholdInclusive: false,
  agreementThresholdInclusive: true,
  formalCheckWorkingDays: 5,
  assessmentWorkingDays: 20,
  targetGroups: ["ELDERLY"],
  retentionYears: 10,
  accountsDueMonths: 4,
  outcomeDueMonths: 5,
  renewalMonths: 3,
  committeeChanges: ["PURPOSE"],
});

/** A round for the year after its deadline. */
export const roundUntil = (deadlineAt: Instant) => ({
  kind: "YEARLY",
  year: yearOf(dateAt(deadlineAt)) + 1,
  name: "Første runde",
  deadlineAt,
  focusAreas: ["Ensomhed"],
});

export const lines = [{ source: "OWN_BUDGET", name: "Egne midler", amount: 90_000_000 }];

/** What is read of an answer: the pool or the round as it is then, or the fields that are refused. */
export const onPool =
  "pool { id version slug terms { validFrom legalBasis } criteriaOverTime { id title validFrom validTo } }";
export const onRound =
  "round { id version state termsOn deadlineAt closedReason budgetLines { id amount granted } reserve { kept asked missing } }";
export const of = (name: string, selected: string) =>
  `... on ${name}Payload { ${selected} } ... on InvalidInput { fields { path code } }`;
