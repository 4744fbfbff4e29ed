import { usualCommitteeChanges, type ChangeKind } from "@indgang/domain/change-requests";
import { usualRenewalMonths } from "@indgang/domain/running";
import type { TargetGroup } from "@indgang/domain/associations";
import { addDays, type Money, type PlainDate } from "@indgang/domain/kernel";
import { missingTexts } from "../setup-form/missing-texts.ts";
import type { TermsPartsFragment } from "../pool/generated/pool-parts.generated.ts";

/** Terms as they are being typed: money in øre, the share in percent; null for what is not read yet, or not asked for. */
export interface TermsForm {
  readonly validFrom: PlainDate | null;
  readonly legalBasis: string;
  readonly legalBasisUrl: string;
  readonly reserveShare: number | null;
  readonly auditorThreshold: Money | null;
  readonly auditorThresholdInclusive: boolean;
  readonly agreementThreshold: Money | null;
  readonly agreementThresholdInclusive: boolean;
  readonly formalCheckWorkingDays: number | null;
  readonly assessmentWorkingDays: number | null;
  readonly targetGroups: readonly TargetGroup[];
  readonly retentionYears: number | null;
  readonly accountsDueMonths: number | null;
  readonly outcomeDueMonths: number | null;
  readonly renewalMonths: number | null;
  /** POOL-11: how money is paid back; empty: it is told otherwise. */
  readonly repayment: string;
  readonly committeeChanges: readonly ChangeKind[];
  /** POOL-4: in percent. */
  readonly screeningWealth: number | null;
  readonly screeningWages: number | null;
  /** POOL-8: ids of bodies. */
  readonly heardBodyIds: readonly string[];
}

/** The terms of a new pool from today, with the working days that are usual; everything else is for the leader to say. */
export function newTermsForm(today: PlainDate): TermsForm {
  return {
    validFrom: today,
    legalBasis: "",
    legalBasisUrl: "",
    reserveShare: 0,
    auditorThreshold: null,
    auditorThresholdInclusive: false,
    agreementThreshold: null,
    agreementThresholdInclusive: true,
    formalCheckWorkingDays: 5,
    assessmentWorkingDays: 20,
    targetGroups: [],
    retentionYears: null,
    accountsDueMonths: 3,
    outcomeDueMonths: 3,
    renewalMonths: usualRenewalMonths,
    repayment: "",
    committeeChanges: usualCommitteeChanges,
    screeningWealth: 100,
    screeningWages: 50,
    heardBodyIds: [],
  };
}

/** Terms that are there, as a form. */
export function toTermsForm({
  reserveShareBasisPoints,
  screeningWealthBasisPoints,
  screeningWagesBasisPoints,
  requiredHearings,
  legalBasisUrl,
  repayment,
  ...terms
}: TermsPartsFragment): TermsForm {
  return {
    ...terms,
    legalBasisUrl: legalBasisUrl ?? "",
    repayment: repayment ?? "",
    reserveShare: reserveShareBasisPoints / 100,
    screeningWealth: screeningWealthBasisPoints / 100,
    screeningWages: screeningWagesBasisPoints / 100,
    heardBodyIds: requiredHearings.flatMap(({ body }) => (body ? [body.id] : [])).toSorted(),
  };
}

/** POOL-17: new terms begin with what the latest say, from the day after they begin or today, whichever is later. */
export function nextTermsForm(terms: readonly TermsPartsFragment[], today: PlainDate): TermsForm {
  const latest = terms.toSorted((one, other) => other.validFrom.localeCompare(one.validFrom))[0];
  if (latest === undefined) return newTermsForm(today);
  const after = addDays(latest.validFrom, 1);
  return { ...toTermsForm(latest), validFrom: after > today ? after : today };
}

/** What has to be a number, and the names that the service has for them. */
const numbers = {
  reserveShare: "reserveShareBasisPoints",
  formalCheckWorkingDays: "formalCheckWorkingDays",
  assessmentWorkingDays: "assessmentWorkingDays",
  retentionYears: "retentionYears",
  accountsDueMonths: "accountsDueMonths",
  outcomeDueMonths: "outcomeDueMonths",
  renewalMonths: "renewalMonths",
  screeningWealth: "screeningWealthBasisPoints",
  screeningWages: "screeningWagesBasisPoints",
} as const;

/** POOL-17: what the form itself can tell is missing, under the names that the service has for the fields. */
export function termsFaults(place: string, form: TermsForm) {
  return [
    ...missingTexts({ [`${place}validFrom`]: form.validFrom ?? "", [`${place}legalBasis`]: form.legalBasis }),
    ...(Object.keys(numbers) as (keyof typeof numbers)[])
      .filter((name) => form[name] === null)
      .map((name) => ({ path: `${place}${numbers[name]}`, code: "NOT_A_NUMBER" })),
  ];
}

/** Terms as the graph takes them. */
export function toTermsInput({
  reserveShare,
  screeningWealth,
  screeningWages,
  validFrom,
  legalBasisUrl,
  repayment,
  ...form
}: TermsForm) {
  return {
    ...form,
    validFrom: validFrom ?? ("" as PlainDate),
    legalBasisUrl: legalBasisUrl.trim() === "" ? null : legalBasisUrl.trim(),
    repayment: repayment.trim() === "" ? null : repayment.trim(),
    reserveShareBasisPoints: Math.round((reserveShare ?? 0) * 100),
    screeningWealthBasisPoints: Math.round((screeningWealth ?? 0) * 100),
    screeningWagesBasisPoints: Math.round((screeningWages ?? 0) * 100),
    heardBodyIds: [...form.heardBodyIds],
    formalCheckWorkingDays: form.formalCheckWorkingDays ?? 0,
    assessmentWorkingDays: form.assessmentWorkingDays ?? 0,
    retentionYears: form.retentionYears ?? 0,
    accountsDueMonths: form.accountsDueMonths ?? 0,
    outcomeDueMonths: form.outcomeDueMonths ?? 0,
    renewalMonths: form.renewalMonths ?? 0,
    committeeChanges: [...form.committeeChanges],
    targetGroups: [...form.targetGroups],
  };
}

/** Whether a path is of an amount. */
export function isThreshold(path: string): boolean {
  return path.endsWith("Threshold");
}
