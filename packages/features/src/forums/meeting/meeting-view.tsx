import { Badge, Banner, Breadcrumbs, Button, ButtonLink, EmptyState, Menu, Stack } from "@indgang/components";
import { Screen as ScreenFrame, useFormats, useHrefTo, useWords } from "@indgang/shell";
import { useState } from "react";
import { useNow } from "../../time/use-now.ts";
import { agendaHeadingId } from "../agenda/agenda-heading.ts";
import { AgendaItem } from "../agenda/agenda-item.tsx";
import { ProposeDialog } from "../agenda/propose-dialog.tsx";
import css from "../forums.module.css";
import { forumBodyRoute, forumMinutesRoute, forumsRoute } from "../routes.ts";
import { ForumMeetingBadge } from "../terms/state-badges.tsx";
import { MeetingStepDialog, type MeetingStep } from "./meeting-step-dialog.tsx";
import type { ForumMeeting } from "./meeting.type.ts";
import { forumMeetingWords, meetingStepWords } from "./meeting-words.ts";
import { MoveDialog } from "./move-dialog.tsx";
import { NextStepCard } from "./next-step-card.tsx";
import { isOpenForItems } from "./next-step.ts";

export interface MeetingViewProps {
  readonly meeting: ForumMeeting;
  /** Somebody was first: what stands on the page is old. */
  readonly onStale: () => void;
}

type OpenDialog = MeetingStep | "propose" | "move" | null;

/** FORUM-2: the agenda in order, what was proposed for it, and the minutes. The secretariat edits in place; all others read. */
export function MeetingView({ meeting, onStale }: MeetingViewProps) {
  const words = useWords(forumMeetingWords);
  const steps = useWords(meetingStepWords);
  const { dateTime, time, date } = useFormats();
  const hrefTo = useHrefTo();
  const now = useNow([meeting.startsAt, meeting.endsAt]);
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const { state, body, agenda, isKeptByViewer, startsAt, endsAt, calledAt } = meeting;
  const close = (): void => setDialog(null);
  const isOpen = isOpenForItems(meeting, now);
  const mayCancel = isKeptByViewer && (state === "PLANNED" || state === "CALLED");
  const inState = (wanted: (typeof agenda)[number]["state"]) => agenda.filter((item) => item.state === wanted);
  const [proposals, items, notTaken] = [inState("PROPOSED"), inState("ON_AGENDA"), inState("NOT_TAKEN")];
  const crumbs = [
    { label: words("list"), href: hrefTo(forumsRoute) },
    ...(body ? [{ label: body.name, href: hrefTo(forumBodyRoute, { bodyId: body.id }) }] : []),
  ];
  const listOf = (shown: ForumMeeting["agenda"]) => (
    <ol className={css["list"]}>
      {shown.map((item, index) => (
        <AgendaItem
          key={item.id}
          item={item}
          meeting={meeting}
          now={now}
          isFirst={index === 0}
          isLast={index === shown.length - 1}
          onStale={onStale}
        />
      ))}
    </ol>
  );
  return (
    <ScreenFrame
      title={words("title", { date: dateTime(startsAt) })}
      breadcrumbs={<Breadcrumbs items={crumbs} />}
      meta={
        <>
          <ForumMeetingBadge state={state} />
          {meeting.isCalledLate ? <Badge tone="warning">{words("calledLate")}</Badge> : null}
          <span>{words("until", { time: time(endsAt) })}</span>
          <span>{meeting.place ?? words("noPlace")}</span>
          {calledAt ? <span>{words("calledAt", { date: date(calledAt) })}</span> : null}
        </>
      }
      actions={
        <>
          {meeting.mayPropose && isOpen ? (
            <Button variant={isKeptByViewer ? "secondary" : "primary"} onPress={() => setDialog("propose")}>
              {words("propose")}
            </Button>
          ) : null}
          {state === "CANCELLED" ? null : (
            <ButtonLink href={hrefTo(forumMinutesRoute, { meetingId: meeting.id })}>{words("minutes")}</ButtonLink>
          )}
          {mayCancel ? (
            <Menu
              label={words("more")}
              items={[
                ...(isOpen ? [{ id: "move", label: words("move"), onAction: () => setDialog("move") }] : []),
                { id: "cancel", label: steps("cancel"), isDanger: true, onAction: () => setDialog("cancel") },
              ]}
            />
          ) : null}
        </>
      }
    >
      {state === "CANCELLED" ? (
        <Banner tone="warning" title={words("cancelled")}>
          {meeting.cancelReason}
        </Banner>
      ) : null}
      {isKeptByViewer && state !== "CANCELLED" ? (
        <NextStepCard
          meeting={meeting}
          now={now}
          onStep={setDialog}
          onMove={() => setDialog("move")}
          onPropose={() => setDialog("propose")}
        />
      ) : null}
      <div role="status" className={css["hidden"]}>
        {words("proposals")}: {proposals.length}
      </div>
      {proposals.length === 0 ? null : (
        <Stack as="section">
          <h2>{words("proposals")}</h2>
          {listOf(proposals)}
        </Stack>
      )}
      <Stack as="section">
        <h2 id={agendaHeadingId} tabIndex={-1}>
          {words("agenda")}
        </h2>
        {items.length === 0 ? (
          <EmptyState title={words("emptyAgenda")}>{isOpen ? words("emptyAgendaText") : null}</EmptyState>
        ) : (
          listOf(items)
        )}
      </Stack>
      {notTaken.length === 0 ? null : (
        <Stack as="section">
          <h2>{words("notTaken")}</h2>
          {listOf(notTaken)}
        </Stack>
      )}
      {dialog === "propose" ? <ProposeDialog meeting={meeting} onClose={close} /> : null}
      {dialog === "move" ? <MoveDialog meeting={meeting} onClose={close} /> : null}
      {dialog === null || dialog === "propose" || dialog === "move" ? null : (
        <MeetingStepDialog step={dialog} meeting={meeting} onStale={onStale} onClose={close} />
      )}
    </ScreenFrame>
  );
}
