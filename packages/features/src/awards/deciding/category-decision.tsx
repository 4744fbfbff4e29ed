import { Button, ButtonLink, FreeText, Inline, Progress, Stack } from "@indgang/components";
import { useHrefTo, useWords } from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import css from "../../applications/case/case.module.css";
import type { Jury, JuryCycleProps } from "../cycle/jury.type.ts";
import { DecideDialog, type Deciding } from "./decide-dialog.tsx";
import { ballotRoute } from "../routes.ts";
import { decidingWords } from "./deciding-words.ts";
import { OwnVoteDocument } from "./generated/own-vote.generated.ts";
import { mayDecide } from "./may-decide.ts";
import { ResultTable } from "./result-table.tsx";

export interface CategoryDecisionProps extends JuryCycleProps {
  readonly progress: Jury["categories"][number];
}

/** One category: ballots by count, the result once it may be seen, and the decision. */
export function CategoryDecision({ cycle, jury, progress, onChanged }: CategoryDecisionProps) {
  const words = useWords(decidingWords);
  const hrefTo = useHrefTo();
  const { category, award, ballotsMissing, ballotsSubmitted, eligible } = progress;
  const [isShown, setShown] = useState(false);
  const [isDeciding, setDeciding] = useState(false);
  // Kept past a closed dialog, and nowhere else: it tells who won.
  const [deciding, setWritten] = useState<Deciding>({ choice: null, motivation: award?.motivation ?? "" });
  const all = ballotsMissing + ballotsSubmitted;
  const isOpen = mayDecide(jury, progress);
  const isVoting = jury.isJuror && jury.state === "JUDGING";
  const asked = { cycleId: cycle.id, categoryId: category.id };
  const [own] = useQuery({ query: OwnVoteDocument, variables: asked, pause: !isVoting });
  const hasVoted = own.data?.myBallot?.submittedAt != null;
  // AWARD-2: own scores first.
  const mayShow = ballotsSubmitted > 0 && (ballotsMissing === 0 || hasVoted);
  const result = words(isShown ? "hideResult" : "showResult");
  const decide = words(award === null ? "decide" : "decideAnew");
  return (
    <Stack gap={3} as="section">
      <h3>{category.name}</h3>
      {eligible === 0 ? <p>{words("noneEligible")}</p> : null}
      {all === 0 ? (
        <p>{words("nobody")}</p>
      ) : (
        <Progress
          label={words("ballots")}
          value={ballotsSubmitted}
          max={all}
          valueText={words("ballotsIn", { submitted: ballotsSubmitted, all })}
        />
      )}
      {award === null ? null : (
        <div className={css["lines"]}>
          <span className={css["subtle"]}>{words("decided")}</span>
          <strong>
            <FreeText>{award.winner ?? words("notGiven")}</FreeText>
          </strong>
          <p className={css["prose"]}>
            <FreeText>{award.motivation}</FreeText>
          </p>
        </div>
      )}
      <Inline>
        {isVoting && !hasVoted ? (
          <ButtonLink
            variant="primary"
            aria-label={words("ballotOf", { category: category.name })}
            href={hrefTo(ballotRoute, asked)}
          >
            {words("ballot")}
          </ButtonLink>
        ) : null}
        {isVoting && hasVoted ? <span>{words("youVoted")}</span> : null}
        {isOpen ? (
          <Button
            variant={award === null ? "primary" : "secondary"}
            aria-label={words("decideOf", { action: decide, category: category.name })}
            onPress={() => setDeciding(true)}
          >
            {decide}
          </Button>
        ) : null}
        {mayShow ? (
          <Button
            aria-expanded={isShown}
            aria-label={words("resultOf", { action: result, category: category.name })}
            onPress={() => setShown(!isShown)}
          >
            {result}
          </Button>
        ) : null}
      </Inline>
      {isShown ? <ResultTable cycleId={cycle.id} category={category} /> : null}
      {isDeciding ? (
        <DecideDialog
          cycle={cycle}
          jury={jury}
          category={category}
          deciding={deciding}
          onChange={setWritten}
          onChanged={onChanged}
          onClose={() => setDeciding(false)}
        />
      ) : null}
    </Stack>
  );
}
