import {
  asAdministrationSlug,
  asId,
  asMunicipalityId,
  plainDate,
  type Instant,
  type Viewer,
} from "../../kernel/index.ts";
import type { FundingRound } from "../terms/funding-round.type.ts";
import type { BeginDraftState } from "./begin-draft.ts";
import type { DraftContent } from "./draft.type.ts";
import { emptyDraft } from "./read-draft.ts";

export const municipalityId = asMunicipalityId(101);
export const associationId = asId<"Association">("00000000-0000-4000-8000-000000000001");
/** Speaks for the association. */
export const chair: Viewer = {
  municipalityId,
  seat: "association",
  administration: null,
  personId: asId<"Person">("00000000-0000-4000-8000-000000000002"),
  name: "Lene Fuglebjerg",
  roles: ["ASSOCIATION"],
  associationIds: [associationId],
};
export const leader: Viewer = {
  ...chair,
  seat: asAdministrationSlug("social"),
  administration: asAdministrationSlug("social"),
  roles: ["LEADER"],
};
export const opensAt = "2026-09-01T06:00:00.000Z" as Instant;
export const deadlineAt = "2026-10-31T22:59:59.999Z" as Instant;
export const round: FundingRound = {
  id: asId<"FundingRound">("00000000-0000-4000-8000-000000000003"),
  poolId: asId<"Pool">("00000000-0000-4000-8000-000000000004"),
  municipalityId,
  administration: asAdministrationSlug("social"),
  version: 1,
  kind: "YEARLY",
  years: null,
  termsOn: plainDate("2026-09-01"),
  closedReason: null,
  year: 2027,
  name: "2027",
  opensAt,
  deadlineAt,
  decidedAt: null,
  focusAreas: [],
};
/** What a first draft begins from, in a round without a form. */
export const beginState: BeginDraftState = {
  round,
  draftId: asId<"ApplicationDraft">("00000000-0000-4000-8000-000000000005"),
  association: { id: associationId, municipalityId, targetGroups: ["ELDERLY"] },
  volunteers: 17,
  earlier: null,
  form: null,
  formKind: "FULL",
  keptDays: 90,
};
/** All that an application has to say. */
export const whole: DraftContent = {
  ...emptyDraft((list) => list),
  title: "Cafédage",
  purpose: "Mod ensomhed",
  budget: [{ key: "a", kind: "RENT", amount: 100, note: "" }],
  goals: [{ key: "b", text: "Flere kommer", measure: "Tælles" }],
  targetGroups: ["ELDERLY"],
};
