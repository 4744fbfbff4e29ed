import type { PlainDate } from "../kernel/index.ts";
import type { Concerned, NotificationKind } from "./notification.ts";

/** A deadline that those whom it concerns are reminded of, once. */
export interface Reminder {
  readonly kind: NotificationKind;
  readonly dueOn: PlainDate;
  /** What falls due, in words that name no citizen. */
  readonly about: string;
  readonly to: readonly Concerned[];
}
