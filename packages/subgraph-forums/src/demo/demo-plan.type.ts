import type { AgendaImportance, ForumBodyKind } from "@indgang/domain/forums";

/** A kind of seat of the demo, and who sits there: people by the name that they log in with. */
export interface DemoSeats {
  readonly name: string;
  readonly seats: number;
  readonly isForAssociation: boolean;
  readonly members: readonly string[];
  readonly chair?: string;
  /** Who left yesterday. */
  readonly left?: string;
}

export interface DemoBody {
  readonly key: string;
  readonly secretary: string;
  readonly name: string;
  readonly kind: ForumBodyKind;
  readonly parent?: string;
  readonly seats: readonly DemoSeats[];
}

/** A matter of the demo; the last field says what becomes of it. */
export interface DemoItem {
  readonly by: string;
  readonly title: string;
  readonly text: string;
  readonly importance: AgendaImportance;
  /** Days before the meeting on which it came. */
  readonly daysBefore: number;
  readonly becomes: "PROPOSED" | "ON_AGENDA" | "NOT_TAKEN";
  readonly paper?: string;
  readonly minutes?: string;
  /** It is about the association that this person speaks for. */
  readonly about?: string;
}

/** A meeting of the demo: so many days from today, carried so far. */
export interface DemoMeeting {
  readonly body: string;
  readonly inDays: number;
  /** In place of four in the afternoon: an hour ago. */
  readonly hasJustBegun?: boolean;
  readonly place: string | null;
  readonly until: "PLANNED" | "CALLED" | "HELD" | "MINUTES_APPROVED" | "CANCELLED";
  readonly items: readonly DemoItem[];
}

/** A hearing of the demo, carried so far. Days are from today. */
export interface DemoHearing {
  readonly by: string;
  readonly title: string;
  readonly text: string;
  /** About the round of the own administration that has most cases at work. */
  readonly withRound?: boolean;
  readonly bodies: readonly string[];
  readonly associationsOf: readonly string[];
  readonly sentDaysAgo: number | null;
  readonly endsInDays: number;
  readonly answers: readonly { readonly by: string; readonly text: string; readonly comment?: string }[];
  readonly summary?: string;
  readonly withdrawn?: string;
}
