import type { PlainDate } from "@indgang/domain/kernel";
import type { ReactNode } from "react";

/** One thing that waits for the person, whatever wing it comes from. */
export interface WorkItem {
  readonly id: string;
  /** What is to be done: `Faglig vurdering`. */
  readonly words: string;
  readonly title: string;
  /** Who or where it is about. Never a citizen: whoever opens the page is logged, whoever reads the list is not (LAW-6). */
  readonly about?: ReactNode;
  readonly dueOn: PlainDate | null;
  readonly isOverdue: boolean;
  /** True when the day is a meeting's, and no deadline. */
  readonly isMeetingDay?: boolean;
  readonly href: string;
}
