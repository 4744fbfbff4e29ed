import type { AssociationTie } from "../associations/index.ts";
import {
  asAdministrationSlug,
  asId,
  asMunicipalityId,
  plainDate,
  toInstant,
  type Acting,
  type AssociationId,
  type Instant,
  type Outcome,
  type Refusal,
  type Role,
  type Seat,
  type Viewer,
} from "../kernel/index.ts";
import type {
  Interests,
  JudgedCycle,
  Juror,
  JuryBallot,
  JuryDecision,
  Nomination,
  NominationInput,
  Prize,
  PrizeInput,
} from "./index.ts";

/** Values that the tests of the rules share: Culture's prize of 2026 in Copenhagen; nominations in October, ballots by 15 November. */
export const municipalityId = asMunicipalityId(101);
export const culture = asAdministrationSlug("culture");
export const social = asAdministrationSlug("social");
export const choir = asId<"Association">("choir");
export const theatre = asId<"Association">("theatre");
export const people = asId<"PrizeCategory">("people");
export const organisations = asId<"PrizeCategory">("organisations");
export const effort = asId<"PrizeCriterion">("effort");
export const reach = asId<"PrizeCriterion">("reach");

/** An instant of 2026 at ten in the morning UTC: month from 1. */
export const at = (month: number, day: number): Instant => toInstant(Date.UTC(2026, month - 1, day, 10));
export const october = at(10, 5);
export const november = at(11, 5);

export function viewer(seat: Seat, roles: readonly Role[], name: string): Viewer {
  const administration = [culture, social].find((slug) => slug === seat) ?? null;
  const associationIds = seat === "association" ? [choir] : [];
  return { municipalityId, seat, administration, personId: asId(name), name, roles, associationIds };
}

export const marie = viewer(culture, ["SECRETARY"], "marie");
export const freja = viewer(culture, ["CASEWORKER"], "freja");
export const leader = viewer(culture, ["LEADER"], "leader");
export const sofie = viewer(culture, ["POLITICIAN", "JURY"], "sofie");
export const omar = viewer(social, ["POLITICIAN", "JURY"], "omar");
export const jens = viewer("public", ["JURY"], "jens");
export const soren = viewer(social, ["SECRETARY"], "soren");
export const vera = viewer("association", ["ASSOCIATION"], "vera");
export const anybody: Viewer = { ...viewer("public", ["PUBLIC"], "nobody"), personId: null };
export const auditor = viewer("auditor", ["AUDITOR"], "auditor");
export const everybody = [marie, freja, leader, sofie, omar, jens, soren, vera, anybody, auditor];

export const by = (person: Viewer, now: Instant = october): Acting => ({ viewer: person, now });

/** Where a test counts ids. */
export function ids() {
  let count = 0;
  return <Kind extends string>() => asId<Kind>(`new-${(count += 1)}`);
}

export const prizeInput: PrizeInput = {
  name: "Ildsjæleprisen",
  aims: "For dem, der samler andre",
  restYears: 2,
  categories: [
    { id: null, kind: "PERSON", name: "Årets ildsjæl" },
    { id: null, kind: "ORGANISATION", name: "Årets forening" },
  ],
  criteria: [{ id: null, name: "Indsats", description: "", mostPoints: 10 }],
};

export const prize: Prize = {
  id: asId("prize"),
  municipalityId,
  administration: culture,
  version: 1,
  name: "Ildsjæleprisen",
  aims: "For dem, der samler andre",
  restYears: 2,
  categories: [
    { id: people, kind: "PERSON", name: "Årets ildsjæl", isRetired: false },
    { id: organisations, kind: "ORGANISATION", name: "Årets forening", isRetired: false },
  ],
  criteria: [
    { id: effort, name: "Indsats", description: "", mostPoints: 10, isRetired: false },
    { id: reach, name: "Rækkevidde", description: "", mostPoints: 5, isRetired: false },
  ],
};

export const jurorOfPerson = (person: Viewer, isChair = false): Juror => ({
  id: asId(`juror-${person.name}`),
  personId: asId(person.name),
  name: person.name,
  isChair,
  validFrom: at(1, 1),
  validTo: null,
});

export const cycle: JudgedCycle = {
  id: asId("cycle"),
  municipalityId,
  administration: culture,
  prizeId: prize.id,
  version: 1,
  year: 2026,
  nominateFrom: at(10, 1),
  nominateUntil: at(11, 1),
  scoresDueOn: plainDate("2026-11-15"),
  phase: "NOMINATING",
  cancelReason: null,
  jurors: [jurorOfPerson(sofie, true), jurorOfPerson(omar), jurorOfPerson(jens)],
};
export const judged: JudgedCycle = { ...cycle, phase: "JUDGING", version: 2 };
export const undecided: JuryDecision = { version: 1, awards: [], isComplete: false, minute: null, publishAt: null };

export const nomination = (id: string, changes: Partial<Nomination> = {}): Nomination => ({
  id: asId(id),
  municipalityId,
  administration: culture,
  cycleId: cycle.id,
  categoryId: organisations,
  version: 1,
  nominee: { name: id, activeAt: null, associationId: asId(id) },
  reasons: "De samler hele kvarteret hver eneste uge",
  nominator: { name: "Ida Holm", email: "ida@example.dk", personId: null, associationId: null },
  source: "PUBLIC",
  state: "ELIGIBLE",
  stateReason: null,
  receivedAt: october,
  ...changes,
});
export const candidates = [nomination("choir"), nomination("theatre")];

export const associations: ReadonlyMap<AssociationId, string> = new Map([
  [choir, "Havnekoret"],
  [theatre, "Gadeteatret"],
]);

export const nominationInput = (changes: Partial<NominationInput> = {}): NominationInput => ({
  categoryId: organisations,
  nominee: { associationId: theatre, name: null, activeAt: null },
  reasons: "De samler hele kvarteret hver eneste uge",
  nominator: { name: "Ida Holm", email: "ida@example.dk", associationId: null },
  ...changes,
});

export const tie = (person: Viewer, associationId: AssociationId, isAppointedByCouncil = false): AssociationTie => ({
  personId: asId(person.name),
  associationId,
  kind: "BOARD",
  isAppointedByCouncil,
  validFrom: plainDate("2020-01-01"),
  validTo: null,
});
export const impartial: Interests = { ties: [], recusals: [] };

export const ballotOf = (person: Viewer, changes: Partial<JuryBallot> = {}): JuryBallot => ({
  categoryId: organisations,
  jurorId: asId(`juror-${person.name}`),
  version: 0,
  submittedAt: null,
  scores: [],
  ...changes,
});
/** A ballot with the same points by both criteria. */
export const voted = (person: Viewer, points: Readonly<Record<string, number>>): JuryBallot =>
  ballotOf(person, {
    version: 2,
    submittedAt: november,
    scores: Object.entries(points).flatMap(([id, each]) =>
      [effort, reach].map((criterionId) => ({ nominationId: asId<"Nomination">(id), criterionId, points: each })),
    ),
  });

export function accepted<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}

export function refusalOf(outcome: Outcome<unknown>): Refusal {
  if (outcome.ok) throw new Error("It was accepted.");
  return outcome.refusal;
}

export function codeOf(outcome: Outcome<unknown>): string {
  return outcome.ok ? "OK" : outcome.refusal.code;
}

/** What is wrong with an input: `path CODE`. */
export function problemsOf(outcome: Outcome<unknown>): readonly string[] {
  const refusal = refusalOf(outcome);
  if (refusal.code !== "INVALID_INPUT") throw new Error(refusal.code);
  return refusal.data.fields.map(({ path, code }) => `${path} ${code}`);
}
