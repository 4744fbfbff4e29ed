import { Badge, FreeText, Inline } from "@indgang/components";
import type { Instant } from "@indgang/domain/kernel";
import { useFormats, useWords } from "@indgang/shell";
import css from "../forums.module.css";
import type { AgendaItem as Item, ForumMeeting } from "../meeting/meeting.type.ts";
import { isOpenForItems, majorBy } from "../meeting/next-step.ts";
import { importanceWords, recusalCauseWords } from "../terms/forum-terms.ts";
import { useAdministrationName } from "../terms/use-administration-name.ts";
import { agendaWords } from "./agenda-words.ts";
import { ItemActions } from "./item-actions.tsx";
import { ItemMinutes } from "./item-minutes.tsx";
import { MoveAgendaItem } from "./move-agenda-item.tsx";
import { PaperList } from "./paper-list.tsx";

export interface AgendaItemProps {
  readonly item: Item;
  readonly meeting: ForumMeeting;
  readonly now: Instant;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onStale: () => void;
}

/** FORUM-2, FORUM-3: one matter: who puts it, whether it came in time, its papers, who takes no part, and what was settled. */
export function AgendaItem({ item, meeting, now, isFirst, isLast, onStale }: AgendaItemProps) {
  const words = useWords(agendaWords);
  const causes = useWords(recusalCauseWords);
  const { date, dateTime } = useFormats();
  const { position, isLate, about, chairContact, declineReason, recusals, state } = item;
  const isOpen = isOpenForItems(meeting, now);
  const isOrdered = meeting.isKeptByViewer && isOpen && state === "ON_AGENDA";
  return (
    <li className={css["item"]}>
      <div className={css["head"]}>
        <div className={css["what"]}>
          <h3>
            {position === null ? null : <span className={css["subtle"]}>{words("number", { position })} </span>}
            <FreeText>{item.title}</FreeText>
          </h3>
          <ItemSource item={item} />
        </div>
        {isOrdered && position !== null && !(isFirst && isLast) ? (
          <MoveAgendaItem item={item} position={position} isFirst={isFirst} isLast={isLast} onStale={onStale} />
        ) : null}
      </div>
      <p className={css["text"]}>{item.text}</p>
      {isLate && meeting.body ? (
        <p className={css["subtle"]}>{words("lateText", { date: date(majorBy(meeting, meeting.body.majorDays)) })}</p>
      ) : null}
      {about ? <p>{words("about", { name: about.name })}</p> : null}
      {recusals.length === 0 ? null : (
        <ul className={css["plain"]}>
          {recusals.map(({ name, cause }) => (
            <li key={name}>{words("recused", { name, cause: causes(cause) })}</li>
          ))}
        </ul>
      )}
      {chairContact ? <p>{words("contacted", { date: dateTime(chairContact.at), said: chairContact.said })}</p> : null}
      {declineReason === null ? null : <p>{words("declined", { reason: declineReason })}</p>}
      <PaperList papers={item.papers} />
      <ItemMinutes item={item} meeting={meeting} now={now} />
      <ItemActions item={item} meeting={meeting} isOpen={isOpen} onStale={onStale} />
    </li>
  );
}

function ItemSource({ item }: { readonly item: Item }) {
  const words = useWords(agendaWords);
  const importances = useWords(importanceWords);
  const { dateTime } = useFormats();
  const nameOf = useAdministrationName();
  const { administration, association, importance, receivedAt, isLate } = item;
  const source = administration ? nameOf(administration) : (association?.name ?? null);
  return (
    <>
      <span className={css["subtle"]}>
        {source === null ? words("bySecretariat") : words("by", { name: source })}
        {", "}
        {words("received", { date: dateTime(receivedAt) })}
      </span>
      <Inline gap={2}>
        {importance === "ORDINARY" ? null : <Badge tone="info">{importances(importance)}</Badge>}
        {isLate ? <Badge tone="warning">{words("late")}</Badge> : null}
      </Inline>
    </>
  );
}
