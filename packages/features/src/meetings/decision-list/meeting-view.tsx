import { Badge, Banner, Breadcrumbs, Button, ButtonLink, EmptyState, Menu, Stack } from "@indgang/components";
import { isEnd } from "@indgang/domain/kernel";
import { hasMeetingDayCome, meetingDay, meetingTransitions } from "@indgang/domain/pools";
import { Screen as ScreenFrame, useFormats, useHrefTo, useMay, useWords } from "@indgang/shell";
import { useMemo, useState } from "react";
import { CloseDialog } from "../closing/close-dialog.tsx";
import { RecordAllDialog, type BatchTrouble } from "../decisions/record-all-dialog.tsx";
import { AddDialog } from "../items/add-dialog.tsx";
import { BudgetContext } from "../items/budget-context.ts";
import { BudgetBars } from "../items/budget-bars.tsx";
import { budgetOverview } from "../items/budget-overview.ts";
import css from "../items/items.module.css";
import { listWords } from "../items/list-words.ts";
import { agendaHeadingId } from "../items/show-item.ts";
import { useBoard } from "../items/use-board.ts";
import { meetingStateTones, meetingStateWords } from "../meeting-states.ts";
import { useToday } from "../../time/use-today.ts";
import { useWeekdayDate } from "../../time/use-weekday-date.ts";
import { MeetingWishesCard } from "../../running/meeting/meeting-wishes-card.tsx";
import { MeetingReportsCard } from "../../report/meeting-reports-card.tsx";
import { MeetingLettersCard } from "../../letters/meeting/meeting-letters-card.tsx";
import { MeetingPapersCard } from "../../papers/meeting-papers-card.tsx";
import { meetingsRoute, minutesRoute } from "../routes.ts";
import { AgendaItem } from "./agenda-item.tsx";
import { CallDialog } from "./call-dialog.tsx";
import { CancelDialog } from "./cancel-dialog.tsx";
import { draws } from "./draws.ts";
import { meetingWords } from "./meeting-words.ts";
import type { Meeting } from "./meeting.type.ts";

type OpenDialog = "add" | "call" | "cancel" | "recordAll" | "close" | null;

/** The decision list. The secretary edits it in place; everybody else in the administration reads it. */
export function MeetingView({ meeting }: { readonly meeting: Meeting }) {
  const words = useWords(meetingWords);
  const lists = useWords(listWords);
  const states = useWords(meetingStateWords);
  const { dateTime } = useFormats();
  const today = useToday();
  const weekdayDate = useWeekdayDate();
  const hrefTo = useHrefTo();
  const may = useMay();
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const [batchTrouble, setBatchTrouble] = useState<BatchTrouble | null>(null);
  const { board, entries, ordered } = useBoard(meeting.items);
  const overview = useMemo(
    () => budgetOverview(meeting.rounds, draws(ordered, entries)),
    [meeting.rounds, ordered, entries],
  );
  const isCancelled = meeting.state === "CANCELLED";
  const isWritten = meeting.minutesText !== "" || meeting.items.some(({ decision }) => decision !== null);
  const hasMinutes = meeting.state === "CLOSED" || (!isCancelled && isWritten);
  const isEditable = !isEnd(meetingTransitions, meeting.state) && may("PREPARE_MEETING");
  const mayCancel = isEditable && meeting.items.every(({ decision }) => decision === null);
  const mayRecord = meeting.state === "CALLED" && may("DECIDE");
  const isDeciding = mayRecord && hasMeetingDayCome(meeting, today);
  const hasUndecided = ordered.some(({ awaitsDecision }) => awaitsDecision);
  // While it is decided the items' own buttons lead; what is seldom needed then steps back.
  const beside = isDeciding ? "quiet" : "secondary";
  const close = (): void => setDialog(null);
  const title = words("title", { committee: meeting.committee.name, date: dateTime(meeting.startsAt) });
  return (
    <ScreenFrame
      title={title}
      breadcrumbs={<Breadcrumbs items={[{ label: words("list"), href: hrefTo(meetingsRoute) }]} />}
      meta={
        <>
          <Badge tone={meetingStateTones[meeting.state]}>{states(meeting.state)}</Badge>
          <span>{meeting.place}</span>
        </>
      }
      actions={
        <>
          {isEditable ? (
            <Button variant={beside} onPress={() => setDialog("add")}>
              {lists("add")}
            </Button>
          ) : null}
          {hasMinutes ? (
            <ButtonLink variant={beside} href={hrefTo(minutesRoute, { meetingId: meeting.id })}>
              {words("minutes")}
            </ButtonLink>
          ) : null}
          {isEditable && meeting.state === "DRAFT" && meeting.items.length > 0 ? (
            <Button variant="primary" onPress={() => setDialog("call")}>
              {words("call")}
            </Button>
          ) : null}
          {isDeciding && hasUndecided ? (
            <Button onPress={() => setDialog("recordAll")}>{words("recordAll")}</Button>
          ) : null}
          {isDeciding ? (
            <Button variant={hasUndecided ? "quiet" : "primary"} onPress={() => setDialog("close")}>
              {words("close")}
            </Button>
          ) : null}
          {mayCancel ? (
            <Menu
              label={words("moreActions")}
              items={[
                { id: "cancel", label: words("cancelMeeting"), isDanger: true, onAction: () => setDialog("cancel") },
              ]}
            />
          ) : null}
        </>
      }
    >
      {isCancelled ? <Banner title={words("cancelled")}>{words("cancelledText")}</Banner> : null}
      {mayRecord && !isDeciding ? (
        <Banner title={words("opens", { day: weekdayDate(meetingDay(meeting)) })}>{words("opensText")}</Banner>
      ) : null}
      {meeting.state === "CALLED" || meeting.state === "CLOSED" ? (
        <MeetingPapersCard meetingId={meeting.id} state={meeting.state} />
      ) : null}
      {meeting.state === "CLOSED" ? <MeetingLettersCard meetingId={meeting.id} /> : null}
      <MeetingWishesCard meetingId={meeting.id} />
      <MeetingReportsCard meetingId={meeting.id} />
      {meeting.items.length > 0 ? <BudgetBars overview={overview} /> : null}
      {isCancelled ? null : (
        <Stack as="section">
          <h2 id={agendaHeadingId} tabIndex={-1}>
            {lists("agenda")}
          </h2>
          {ordered.length === 0 ? (
            <EmptyState
              title={lists("emptyTitle")}
              actions={
                isEditable ? (
                  <Button variant="primary" onPress={() => setDialog("add")}>
                    {lists("add")}
                  </Button>
                ) : null
              }
            >
              {lists("emptyText")}
            </EmptyState>
          ) : (
            <BudgetContext value={overview}>
              <ol className={css["list"]}>
                {ordered.map(({ item }, index) => (
                  <AgendaItem
                    key={item.id}
                    meeting={meeting}
                    item={item}
                    place={index + 1}
                    board={board}
                    canMoveUp={ordered[index - 1]?.isDecided === false}
                    canMoveDown={ordered[index + 1]?.isDecided === false}
                    isEditable={isEditable}
                    isDeciding={isDeciding}
                    trouble={batchTrouble?.itemId === item.id ? batchTrouble.trouble : null}
                  />
                ))}
              </ol>
            </BudgetContext>
          )}
        </Stack>
      )}
      {dialog === "add" ? <AddDialog meeting={meeting} onClose={close} /> : null}
      {dialog === "cancel" ? <CancelDialog meeting={meeting} onClose={close} /> : null}
      {dialog === "call" ? <CallDialog meeting={meeting} onClose={close} /> : null}
      {dialog === "recordAll" ? (
        <RecordAllDialog
          meeting={meeting}
          ordered={ordered}
          entries={entries}
          onClose={close}
          onTrouble={setBatchTrouble}
        />
      ) : null}
      {dialog === "close" ? <CloseDialog meeting={meeting} ordered={ordered} onClose={close} /> : null}
    </ScreenFrame>
  );
}
