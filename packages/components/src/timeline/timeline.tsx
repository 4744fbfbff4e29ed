import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { formatDate, formatDateTime } from "../format/date.ts";
import { useFormatLocale } from "../format/locale.ts";
import { FreeText } from "../free-text/free-text.tsx";
import { ToneIcon } from "../icon/tone-icon.tsx";
import type { Tone } from "../tone.ts";
import css from "./timeline.module.css";

export interface TimelineEvent {
  readonly id: string;
  /** Instant (shown with the clock in Copenhagen) or plain date. */
  readonly at: string;
  readonly title: ReactNode;
  /** Who did it: name or function. */
  readonly by?: string | undefined;
  readonly tone?: Tone | undefined;
  readonly children?: ReactNode;
}

export interface TimelineProps {
  /** In the order in which they are shown. */
  readonly events: readonly TimelineEvent[];
  readonly label?: string | undefined;
}

/** What happened to something, event by event. */
export function Timeline({ events, label }: TimelineProps) {
  const locale = useFormatLocale();
  const write = (at: string) => (at.length === 10 ? formatDate(at, locale) : formatDateTime(at, locale));
  return (
    <ol className={css.timeline} aria-label={label}>
      {events.map((event) => (
        <li key={event.id} className={css.event}>
          <span className={classNames(css.mark, css[event.tone ?? "neutral"])}>
            <ToneIcon tone={event.tone ?? "neutral"} />
          </span>
          <div className={css.words}>
            <p className={css.title}>{event.title}</p>
            <p className={css.meta}>
              <time dateTime={event.at}>{write(event.at)}</time>
              {event.by ? (
                <span>
                  <FreeText>{event.by}</FreeText>
                </span>
              ) : null}
            </p>
            {event.children ? <div className={css.body}>{event.children}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
