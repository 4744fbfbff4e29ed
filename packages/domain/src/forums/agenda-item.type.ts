import type {
  AdministrationSlug,
  AgendaItemId,
  AssociationId,
  ForumBodyId,
  ForumMeetingId,
  ForumPaperId,
  Instant,
  Owned,
  PersonId,
  Transitions,
  Versioned,
} from "../kernel/index.ts";
import type { AgendaImportance } from "./forum.values.ts";

/** FORUM-2: PROPOSED: the secretariat has not answered yet. */
export const agendaItemStates = ["PROPOSED", "ON_AGENDA", "NOT_TAKEN"] as const;
export type AgendaItemState = (typeof agendaItemStates)[number];

/** FORUM-2: the secretariat takes on what is proposed, or says why not. */
export const agendaItemTransitions = {
  PROPOSED: ["ON_AGENDA", "NOT_TAKEN"],
  ON_AGENDA: [],
  NOT_TAKEN: [],
} as const satisfies Transitions<AgendaItemState>;

/** FORUM-2, ASSOC-9: who puts a matter: an administration, or an association through its member. */
export type AgendaProposer =
  | { readonly kind: "ADMINISTRATION"; readonly administration: AdministrationSlug }
  | { readonly kind: "ASSOCIATION"; readonly associationId: AssociationId };

/** FORUM-3: that the chair was contacted about an urgent matter. */
export interface ChairContact {
  readonly at: Instant;
  readonly byId: PersonId;
  readonly said: string;
}

/** LAW-2: why somebody takes no part: a known tie, or because they speak for the very association. */
export const forumRecusalCauses = ["TIE", "SPEAKS_FOR"] as const;
export type ForumRecusalCause = (typeof forumRecusalCauses)[number];

/** LAW-2: a member who takes no part in an item. */
export interface ForumRecusal {
  readonly personId: PersonId;
  readonly personName: string;
  readonly cause: ForumRecusalCause;
}

/** FORUM-2: a matter for a meeting. `administration` is the body's secretariat. */
export interface AgendaItem extends Owned, Versioned {
  readonly id: AgendaItemId;
  readonly meetingId: ForumMeetingId;
  readonly bodyId: ForumBodyId;
  /** From 1 on the agenda; null while it is not there. */
  readonly position: number | null;
  readonly title: string;
  readonly text: string;
  readonly proposer: AgendaProposer;
  readonly proposedById: PersonId;
  readonly importance: AgendaImportance;
  readonly receivedAt: Instant;
  readonly isLate: boolean;
  readonly contact: ChairContact | null;
  readonly state: AgendaItemState;
  readonly declineReason: string | null;
  readonly minutes: string | null;
  /** LAW-2: the association that it is about. */
  readonly associationId: AssociationId | null;
  readonly recusals: readonly ForumRecusal[];
}

/** FORUM-2: a paper to an item of the agenda. */
export interface ForumPaper {
  readonly id: ForumPaperId;
  readonly itemId: AgendaItemId;
  readonly meetingId: ForumMeetingId;
  readonly title: string;
  readonly text: string;
  readonly addedAt: Instant;
  readonly addedById: PersonId;
  readonly isLate: boolean;
}
