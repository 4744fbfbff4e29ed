import { Banner, Breadcrumbs, Card, Stack } from "@indgang/components";
import { awardBounds } from "@indgang/domain/awards";
import { Screen as ScreenFrame, useChange, useFormats, useHrefTo, useWords } from "@indgang/shell";
import { useRef, useState } from "react";
import css from "../../applications/case/case.module.css";
import { CaseDeadline } from "../../vocabulary/case-deadline.tsx";
import { ResultTable } from "../deciding/result-table.tsx";
import { awardCycleRoute, prizesRoute } from "../routes.ts";
import { StepDialog } from "../steps/step-dialog.tsx";
import { BallotOverview } from "./ballot-overview.tsx";
import { BallotSummary } from "./ballot-summary.tsx";
import type { Scores } from "./ballot-totals.ts";
import { missingOf, toScores } from "./ballot-totals.ts";
import { ballotWords } from "./ballot-words.ts";
import { DeclareJuryInterestDocument } from "./generated/declare-jury-interest.generated.ts";
import type { BallotFrameQuery } from "./generated/ballot-frame.generated.ts";
import { SubmitBallotDocument } from "./generated/submit-ballot.generated.ts";
import { NominationScores } from "./nomination-scores.tsx";
import type { Ballot, useBallot } from "./use-ballot.ts";

export interface BallotViewProps {
  readonly cycle: NonNullable<BallotFrameQuery["awardCycle"]>;
  readonly categoryId: string;
  readonly ballot: Ballot;
  readonly own: ReturnType<typeof useBallot>;
}

/** One nomination at a time, then the summary; once submitted, what the jury gives together. */
export function BallotView({ cycle, categoryId, ballot, own }: BallotViewProps) {
  const words = useWords(ballotWords);
  const { dateTime } = useFormats();
  const hrefTo = useHrefTo();
  const submitting = useChange(SubmitBallotDocument);
  const declaring = useChange(DeclareJuryInterestDocument);
  const [place, setPlace] = useState(0);
  const [written, setWritten] = useState<Readonly<Record<string, Scores>>>({});
  const [dialog, setDialog] = useState<"submit" | "declare" | null>(null);
  const { entries, submittedAt } = ballot;
  const criteria = (cycle.prize?.criteria ?? []).filter(({ isRetired }) => !isRetired);
  const category = ballot.category?.name ?? "";
  const scoresOf = (id: string): Scores =>
    written[id] ?? toScores(criteria, entries.find(({ nomination }) => nomination.id === id)?.scores ?? []);
  const missing = missingOf(entries, criteria, scoresOf);
  const current = entries[place];
  const close = (): void => setDialog(null);
  const leaving = useRef<((to: number) => Promise<void>) | null>(null);
  const choose = (to: number): void => {
    if (leaving.current) void leaving.current(to);
    else setPlace(to);
  };
  const whole = { entries, criteria, scoresOf, onChoose: choose };
  return (
    <ScreenFrame
      title={words("title", { category })}
      lead={submittedAt === null ? words("lead") : undefined}
      breadcrumbs={
        <Breadcrumbs
          items={[
            { label: words("list"), href: hrefTo(prizesRoute) },
            {
              label: words("cycle", { prize: cycle.prize?.name ?? "", year: String(cycle.year) }),
              href: hrefTo(awardCycleRoute, { cycleId: cycle.id }),
            },
          ]}
        />
      }
      meta={submittedAt === null ? <CaseDeadline dueOn={cycle.scoresDueOn} /> : null}
    >
      {submittedAt === null ? (
        <div className={css["columns"]}>
          {current ? (
            <NominationScores
              key={current.nomination.id}
              cycleId={cycle.id}
              categoryId={categoryId}
              entry={current}
              criteria={criteria}
              place={place}
              all={entries.length}
              scores={scoresOf(current.nomination.id)}
              own={own}
              onLeaving={(leave) => {
                leaving.current = leave;
              }}
              onWritten={(scores) => setWritten((known) => ({ ...known, [current.nomination.id]: scores }))}
              onGo={setPlace}
              onDeclare={() => setDialog("declare")}
            />
          ) : (
            <BallotSummary {...whole} missing={missing} onSubmit={() => setDialog("submit")} />
          )}
          <BallotOverview {...whole} place={place} />
        </div>
      ) : (
        <Stack gap={6}>
          <Banner tone="success" title={words("submitted")}>
            {words("submittedAt", { at: dateTime(submittedAt) })}
          </Banner>
          <Card title={words("result")}>
            <ResultTable cycleId={cycle.id} category={{ id: categoryId, name: category }} />
          </Card>
        </Stack>
      )}
      {dialog === "submit" ? (
        <StepDialog
          title={words("submitTitle")}
          text={words("submitText", { category })}
          confirmLabel={words("submit")}
          isRunning={submitting.isRunning}
          run={() => submitting.run({ cycleId: cycle.id, categoryId, version: own.version() })}
          done={words("submitted")}
          onDone={() => {
            close();
            own.readAgain();
          }}
          onStale={own.readAgain}
          onClose={close}
        />
      ) : null}
      {dialog === "declare" && current ? (
        <StepDialog
          title={words("declareTitle", { nominee: current.nomination.nominee })}
          text={words("declareText")}
          confirmLabel={words("declareConfirm")}
          label={words("declareReason")}
          maxCharacters={awardBounds.reason}
          tone="danger"
          isRunning={declaring.isRunning}
          run={(reason) =>
            declaring.run({ nominationId: current.nomination.id, version: current.nomination.version, reason })
          }
          done={words("declared")}
          onDone={() => {
            close();
            own.readAgain();
          }}
          onStale={own.readAgain}
          onClose={close}
        />
      ) : null}
    </ScreenFrame>
  );
}
