import { Badge, Button, Card, FreeText, Grid, Inline, NumberField, Stack } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { useEffect, useRef } from "react";
import css from "../../applications/case/case.module.css";
import { SaveStatus } from "../../drafts/save-status.tsx";
import { VersionConflict } from "../../drafts/version-conflict.tsx";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import type { Scores } from "./ballot-totals.ts";
import { ballotWords } from "./ballot-words.ts";
import { useScores, type ScoresOf } from "./use-scores.ts";

export interface NominationScoresProps extends ScoresOf {
  readonly criteria: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly mostPoints: number;
  }[];
  readonly place: number;
  readonly all: number;
  /** How to go elsewhere in the ballot: what is written is saved first. */
  readonly onLeaving: (leave: ((to: number) => Promise<void>) | null) => void;
  readonly onWritten: (scores: Scores) => void;
  readonly onGo: (place: number) => void;
  readonly onDeclare: () => void;
}

/** One nomination of the ballot with its criteria. Enter goes on to the next. */
export function NominationScores(props: NominationScoresProps) {
  const { entry, criteria, place, all, own, onLeaving, onWritten, onGo, onDeclare } = props;
  const words = useWords(ballotWords);
  const heading = useRef<HTMLSpanElement>(null);
  const [state, autosave] = useScores(props);
  const { nominee, activeAt, association, reasons, isRecused } = entry.nomination;
  const { mine, phase, trouble } = state;
  const isVoted = trouble?.kind === "refused" && trouble.refusal.__typename === "VotedAlready";
  useEffect(() => heading.current?.focus(), []);
  // Voted in another window: nothing is to be filled in any more.
  useEffect(() => (isVoted ? own.readAgain() : undefined), [isVoted, own]);
  const go = async (to: number): Promise<void> => {
    await autosave.flush();
    if (autosave.state().phase === "clean") onGo(to);
  };
  useEffect(() => {
    onLeaving(go);
    return () => onLeaving(null);
  });
  const name = (id: string): string => criteria.find((one) => one.id === id)?.name ?? "";
  return (
    <Card
      title={
        <span ref={heading} tabIndex={-1}>
          <FreeText>{nominee}</FreeText>
        </span>
      }
      aside={isRecused ? <Badge tone="warning">{words("recused")}</Badge> : null}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void go(place + 1);
        }}
      >
        <Stack>
          <div className={`${css["lines"]} ${css["subtle"]}`}>
            <span>{words("place", { place: place + 1, all })}</span>
            {activeAt ? <span>{words("activeAt", { place: activeAt })}</span> : null}
            {association && association.name !== nominee ? <span>{association.name}</span> : null}
          </div>
          <p className={css["prose"]}>
            <FreeText>{reasons}</FreeText>
          </p>
          {phase === "conflict" ? (
            <VersionConflict
              conflicts={state.conflicts}
              label={name}
              show={(_field, value) => String(value ?? "")}
              onResolve={autosave.resolve}
            />
          ) : null}
          {isRecused ? (
            <p>{words("recusedText")}</p>
          ) : (
            <Grid minColumn="18rem">
              {criteria.map((criterion) => (
                <NumberField
                  key={criterion.id}
                  label={criterion.name}
                  description={criterion.description || words("range", { most: criterion.mostPoints })}
                  suffix={words("outOf", { most: criterion.mostPoints })}
                  min={0}
                  max={criterion.mostPoints}
                  value={typeof mine[criterion.id] === "number" ? Number(mine[criterion.id]) : null}
                  onChange={(points) => {
                    const change = { [criterion.id]: points };
                    autosave.change(change);
                    onWritten({ ...mine, ...change });
                  }}
                />
              ))}
            </Grid>
          )}
          <TroubleNotice
            trouble={phase === "refused" || phase === "failed" ? trouble : null}
            onRetry={() => void autosave.flush()}
          />
          <Inline>
            {place > 0 ? <Button onPress={() => void go(place - 1)}>{words("previous")}</Button> : null}
            <Button type="submit" variant="primary">
              {words(place + 1 < all ? "next" : "toSummary")}
            </Button>
            {isRecused ? null : (
              <Button variant="quiet" onPress={onDeclare}>
                {words("declare")}
              </Button>
            )}
            {isRecused ? null : <SaveStatus state={state} />}
          </Inline>
        </Stack>
      </form>
    </Card>
  );
}
