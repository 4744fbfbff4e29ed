/** POOL-4: who asks, and for whom, before anything is written. */
export interface EarlyAnswers {
  readonly applicant: "ASSOCIATION" | "SINGLE_PERSON" | "COMPANY" | null;
  /** Where most of those live whom it is for. */
  readonly place: "HERE" | "PARTLY" | "ELSEWHERE" | null;
  /** Who does most of the work. */
  readonly work: "VOLUNTEERS" | "MIXED" | "PAID" | null;
  readonly aim: "SOCIAL" | "OTHER" | null;
}

export const earlyFindings = [
  "SINGLE_PERSON",
  "COMPANY",
  "PLACE_ELSEWHERE",
  "PLACE_PARTLY",
  "WORK_PAID",
  "WORK_MIXED",
  "AIM_OTHER",
] as const;
export type EarlyFinding = (typeof earlyFindings)[number];

/** What a first look comes to. `mayApply` false: the rule leaves no room. */
export interface EarlyCheck {
  readonly isAnswered: boolean;
  readonly mayApply: boolean;
  readonly findings: readonly EarlyFinding[];
}

/** What a person must judge: the rule leaves room, so one may apply all the same. */
const leavesRoom: ReadonlySet<EarlyFinding> = new Set([
  "PLACE_ELSEWHERE",
  "PLACE_PARTLY",
  "WORK_PAID",
  "WORK_MIXED",
  "AIM_OTHER",
]);

/**
 * POOL-4: says before ten pages are written what will not do. To single persons, and to businesses, nothing is given: that leaves no room.
 * Where most of the target group lives, who does the work and what it aims at are for a person to judge: it is said, and one may apply.
 */
export function checkEarly({ applicant, place, work, aim }: EarlyAnswers): EarlyCheck {
  const findings: EarlyFinding[] = [];
  if (applicant === "SINGLE_PERSON" || applicant === "COMPANY") findings.push(applicant);
  if (place === "ELSEWHERE") findings.push("PLACE_ELSEWHERE");
  if (place === "PARTLY") findings.push("PLACE_PARTLY");
  if (work === "PAID") findings.push("WORK_PAID");
  if (work === "MIXED") findings.push("WORK_MIXED");
  if (aim === "OTHER") findings.push("AIM_OTHER");
  const mayApply = findings.every((finding) => leavesRoom.has(finding));
  const isAnswered = applicant !== null && (!mayApply || (place !== null && work !== null && aim !== null));
  return { isAnswered, mayApply, findings };
}
