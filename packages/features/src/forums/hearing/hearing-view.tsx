import { Banner, Breadcrumbs, ButtonLink, Card, FreeText, Menu, Stack } from "@indgang/components";
import { QueryState, Screen as ScreenFrame, useFormats, useHrefTo, useWords } from "@indgang/shell";
import { useState } from "react";
import { useWholeList } from "../../search/use-whole-list.ts";
import css from "../forums.module.css";
import { hearingsRoute, newHearingRoute } from "../routes.ts";
import { HearingBadge } from "../terms/state-badges.tsx";
import { useAdministrationName } from "../terms/use-administration-name.ts";
import { AnswerCard } from "./answer-card.tsx";
import { AnswersCard } from "./answers-card.tsx";
import { CasesCard } from "./cases-card.tsx";
import { HearingCasesDocument } from "./generated/hearing-cases.generated.ts";
import { HearingNextCard } from "./hearing-next-card.tsx";
import { HearingStepDialog, type HearingStep } from "./hearing-step-dialog.tsx";
import { hearingWords } from "./hearing-words.ts";
import type { HeardCase, Hearing } from "./hearing.type.ts";

export interface HearingViewProps {
  readonly hearing: Hearing;
  /** Somebody was first: what stands on the page is old. */
  readonly onStale: () => void;
}

/** FORUM-4: what is asked, of whom, what they answer, and what came of it. Who asks sees all answers; who is asked sees the own. */
export function HearingView({ hearing, onStale }: HearingViewProps) {
  const words = useWords(hearingWords);
  const nameOf = useAdministrationName();
  const { dateTime } = useFormats();
  const hrefTo = useHrefTo();
  const [dialog, setDialog] = useState<HearingStep | null>(null);
  const { id, state, round, isKeptByViewer, parties } = hearing;
  const [cases, readCases] = useWholeList(HearingCasesDocument, { id }, (data) => data.hearing?.cases);
  const isOpen = state === "SENT";
  // A hearing may end while somebody writes: the form stays with what was typed, and sending says so.
  const [begun] = useState(isOpen ? parties.flatMap((party) => (party.mayAnswer ? [party.id] : [])) : []);
  const answering = parties.filter((party) => (isOpen && party.mayAnswer) || begun.includes(party.id));
  const mayWithdraw = isKeptByViewer && (isOpen || state === "CLOSED");
  const readAgain = (): void => {
    onStale();
    readCases();
  };
  const forms = (heard: readonly HeardCase[]) =>
    answering.map((party) => (
      <AnswerCard key={party.id} party={party} cases={heard} isFolded={isKeptByViewer} onRead={readAgain} />
    ));
  return (
    <ScreenFrame
      title={hearing.title}
      breadcrumbs={
        <Breadcrumbs
          items={[
            {
              label: words("list"),
              href: hrefTo(hearingsRoute, undefined, { side: isKeptByViewer ? "asking" : "asked" }),
            },
          ]}
        />
      }
      meta={
        <>
          <HearingBadge state={state} />
          <span>{words("from", { name: nameOf(hearing.administration) })}</span>
          <strong>
            {words(isOpen || state === "DRAFT" ? "answerBy" : "ended", { date: dateTime(hearing.answerBy) })}
          </strong>
          {round ? <FreeText>{words("round", { name: round.name })}</FreeText> : null}
        </>
      }
      actions={
        mayWithdraw ? (
          <Menu
            label={words("more")}
            items={[
              { id: "withdraw", label: words("withdraw"), isDanger: true, onAction: () => setDialog("withdraw") },
            ]}
          />
        ) : null
      }
    >
      {state === "WITHDRAWN" ? (
        <Banner tone="warning" title={words("withdrawn")}>
          {hearing.withdrawReason}
        </Banner>
      ) : null}
      {state === "DRAFT" ? (
        <Banner
          title={words("isDraft")}
          actions={
            isKeptByViewer ? (
              <ButtonLink href={hrefTo(newHearingRoute, undefined, { draft: id })}>{words("openDraft")}</ButtonLink>
            ) : null
          }
        />
      ) : null}
      {isKeptByViewer ? <HearingNextCard hearing={hearing} onSumUp={() => setDialog("sumUp")} /> : null}
      {hearing.summary === null ? null : (
        <Card title={words("summary")}>
          <p className={css["text"]}>{hearing.summary}</p>
          {hearing.summedUpAt ? (
            <p className={css["subtle"]}>{words("summedUpAt", { date: dateTime(hearing.summedUpAt) })}</p>
          ) : null}
        </Card>
      )}
      <Card title={words("proposal")}>
        <p className={css["text"]}>{hearing.text}</p>
      </Card>
      <QueryState result={cases} onRetry={readCases}>
        {(heard) => (
          <Stack gap={6}>
            {isKeptByViewer ? null : forms(heard)}
            <AnswersCard hearing={hearing} except={isKeptByViewer ? [] : answering.map((party) => party.id)} />
            {round !== null && (isKeptByViewer || answering.length === 0) ? (
              <CasesCard cases={heard} parties={parties} />
            ) : null}
            {isKeptByViewer ? forms(heard) : null}
          </Stack>
        )}
      </QueryState>
      {dialog === null ? null : (
        <HearingStepDialog step={dialog} hearing={hearing} onStale={readAgain} onClose={() => setDialog(null)} />
      )}
    </ScreenFrame>
  );
}
