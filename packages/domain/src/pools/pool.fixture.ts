import type { Committee, CommitteeMember } from "../administrations/index.ts";
import type { AssociationTie } from "../associations/index.ts";
import {
  asAdministrationSlug,
  asId,
  asMunicipalityId,
  money,
  plainDate,
  toInstant,
  type Acting,
  type Instant,
  type Role,
  type Seat,
  type Viewer,
} from "../kernel/index.ts";
import type {
  Application,
  Assessment,
  BudgetLine,
  CommitteeMeeting,
  FundingRound,
  MeetingItem,
  Pool,
  PoolTerms,
} from "./index.ts";
import { formalRequirements } from "./index.ts";

export { accepted, refusalOf } from "./outcome.fixture.ts";

/** Values that the tests of the rules share: one case of Social in Copenhagen, in autumn 2026. */
export const copenhagen = asMunicipalityId(101);
export const social = asAdministrationSlug("social");
export const culture = asAdministrationSlug("culture");
export const now: Instant = toInstant(Date.UTC(2026, 9, 5, 10));
export const [anna, peter] = [asId<"Person">("anna"), asId<"Person">("peter")] as const;
export const association = asId<"Association">("natteravnene");
const own = { municipalityId: copenhagen, administration: social, version: 1 } as const;

export function viewer(seat: Seat, ...roles: readonly Role[]): Viewer {
  const administration = ["servicedesk", "association", "public", "auditor"].includes(seat)
    ? null
    : asAdministrationSlug(seat);
  return { municipalityId: copenhagen, seat, administration, personId: anna, name: "Anna", roles, associationIds: [] };
}

export const caseworker = viewer(social, "CASEWORKER");
export const leader = viewer(social, "LEADER");
export const secretary = viewer(social, "SECRETARY");
export const politician = viewer(social, "POLITICIAN");
export const serviceDesk = viewer("servicedesk", "SERVICE_DESK");
export const otherCaseworker = viewer(culture, "CASEWORKER", "LEADER", "SECRETARY", "POLITICIAN");

export const as = (person: Viewer, at: Instant = now): Acting => ({ viewer: person, now: at });

export const terms: PoolTerms = {
  validFrom: plainDate("2025-01-01"),
  legalBasis: "Serviceloven § 18",
  legalBasisUrl: null,
  reserveShareBasisPoints: 1_000,
  auditorThreshold: money(10_000_000),
  auditorThresholdInclusive: false,
  agreementThreshold: money(10_000_000),
  agreementThresholdInclusive: true,
  formalCheckWorkingDays: 5,
  assessmentWorkingDays: 20,
  targetGroups: [],
  retentionYears: 5,
  accountsDueMonths: 3,
  outcomeDueMonths: 3,
  renewalMonths: 4,
  repayment: null,
  committeeChanges: ["PURPOSE", "AMOUNT"],
  screeningWealthBasisPoints: 10_000,
  screeningWagesBasisPoints: 5_000,
  heardBodyIds: [],
};

export const pool: Pool = {
  ...own,
  id: asId("section18"),
  committeeId: asId("social-committee"),
  slug: "paragraf-18",
  name: "§ 18-puljen",
  description: "Frivilligt socialt arbejde",
  kleNumber: "27.15.12",
  terms: [terms],
  criteria: [
    { id: asId("purpose"), position: 1, title: "Konkret formål", guidance: "", origin: "GENERAL", weight: 1 },
    { id: asId("volunteers"), position: 2, title: "Udføres af frivillige", guidance: "", origin: "GENERAL", weight: 1 },
  ],
};

export const round: FundingRound = {
  ...own,
  id: asId("round-2027"),
  poolId: pool.id,
  kind: "YEARLY",
  year: 2027,
  years: null,
  name: "2027",
  opensAt: toInstant(Date.UTC(2026, 7, 31, 22)),
  deadlineAt: toInstant(Date.UTC(2026, 9, 1, 10)),
  decidedAt: null,
  focusAreas: [],
  termsOn: plainDate("2026-09-01"),
  closedReason: null,
};

export const line: BudgetLine = {
  ...own,
  id: asId("block-grant"),
  roundId: round.id,
  source: "BLOCK_GRANT",
  name: "Bloktilskud",
  amount: money(20_000_000),
  granted: money(15_000_000),
};

export const application: Application = {
  ...own,
  id: asId("application-1"),
  caseNumber: "2026-0001",
  title: "Nattevandring i Nordvest",
  purpose: "Trygge aftener for unge",
  budget: [{ kind: "ACTIVITIES", amount: money(7_407_300), note: null }],
  goals: [{ position: 1, text: "Flere ture", measure: "40 ture om året" }],
  otherFunding: [],
  targetGroups: ["CHILDREN_AND_YOUNG"],
  participants: 200,
  volunteers: 30,
  associationId: association,
  poolId: pool.id,
  roundId: round.id,
  channel: "PAPER",
  state: "RECEIVED",
  receivedAt: toInstant(Date.UTC(2026, 8, 30, 8)),
  appliedAmount: money(7_407_300),
  assigneeId: null,
  dueOn: plainDate("2026-10-07"),
  formalCheck: {
    items: formalRequirements.map((code) => ({ code, met: true, note: null })),
    completedAt: null,
    missing: null,
    dueOn: null,
  },
  interests: { ties: [], recusals: [] },
};

const nothingElse = { conditions: [], screening: [], doubleFunding: null, focusArea: null };
export const assessment: Assessment = {
  ...own,
  id: asId("assessment-1"),
  applicationId: application.id,
  assessorId: anna,
  state: "COMPLETED",
  criteria: pool.criteria.map((criterion) => ({ criterionId: criterion.id, rating: "MET", note: "" })),
  recommendation: "PART",
  recommendedAmount: money(5_000_000),
  summary: "God indsats",
  ...nothingElse,
  ratedAt: now,
  updatedAt: now,
  completedAt: now,
};

export const committee: Committee = { ...own, id: pool.committeeId, name: "Socialudvalget" };

const seatedNow = { committeeId: committee.id, validFrom: plainDate("2026-01-01"), validTo: null };
export const members: readonly CommitteeMember[] = [
  { ...seatedNow, personId: peter, seat: "CHAIR" },
  { ...seatedNow, personId: asId("maria"), seat: "MEMBER" },
  {
    ...seatedNow,
    personId: asId("gone"),
    seat: "MEMBER",
    validFrom: plainDate("2022-01-01"),
    validTo: plainDate("2025-12-31"),
  },
];

export const tie: AssociationTie = {
  personId: peter,
  associationId: association,
  kind: "BOARD",
  isAppointedByCouncil: false,
  validFrom: plainDate("2026-01-01"),
  validTo: null,
};

export const meeting: CommitteeMeeting = {
  ...own,
  id: asId("meeting-1"),
  committeeId: committee.id,
  startsAt: toInstant(Date.UTC(2026, 10, 11, 15)),
  place: "Rådhuset",
  state: "CALLED",
  minutesText: "",
  closedAt: null,
  attendeeIds: [],
};

/** Held today. */
export const meetingToday: CommitteeMeeting = { ...meeting, startsAt: now };

export const item: MeetingItem = {
  ...own,
  id: asId("item-1"),
  meetingId: meeting.id,
  applicationId: application.id,
  position: 1,
  budgetLineId: line.id,
  proposedOutcome: "PART",
  proposedAmount: money(5_000_000),
  reasonCode: null,
  reasonText: null,
  recusals: [],
  decisionId: null,
  closedReason: null,
};
