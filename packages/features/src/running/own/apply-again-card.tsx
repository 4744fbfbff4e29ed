import { Button, Card, Link, RadioGroup, Select, Stack } from "@indgang/components";
import { goesOnIn } from "@indgang/domain/after-grant";
import type { OwnApplicationState } from "@indgang/domain/pools/draft";
import { useChange, useFormats, useGoTo, useHrefTo, useWords } from "@indgang/shell";
import { useState } from "react";
import { BeginApplicationDraftDocument } from "../../entrance/apply/generated/begin-application-draft.generated.ts";
import { taskPlace } from "../../entrance/own/tasks/task-place.ts";
import { draftRoute, publicPoolRoute } from "../../entrance/routes.ts";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { runningWords } from "../running-words.ts";
import type { OwnRunning } from "./own-running-part.tsx";

const over: readonly OwnApplicationState[] = ["GRANTED", "PARTLY_GRANTED", "REJECTED", "WITHDRAWN"];

/** POOL-6, POOL-7: from an application that is over to a draft in the pool's open round, in which it stands already. */
export function ApplyAgainCard({ own }: { readonly own: OwnRunning }) {
  const words = useWords(runningWords);
  const { dateTime } = useFormats();
  const hrefTo = useHrefTo();
  const goTo = useGoTo();
  const { run, isRunning } = useChange(BeginApplicationDraftDocument);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isNew, setNew] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  if (!over.includes(own.state)) return null;
  const rounds = own.round.pool.rounds.nodes;
  const open = rounds.filter(({ state }) => state === "OPEN");
  const soon = rounds.find(({ state }) => state === "ANNOUNCED");
  const closed = rounds
    .map(({ deadlineAt }) => deadlineAt)
    .toSorted()
    .at(-1);
  const whenClosed = closed === undefined ? "" : words("againLater", { date: dateTime(closed) });
  const round = open.find(({ id }) => id === chosen) ?? open[0];
  const roundId = round?.id ?? null;
  const isShort = round !== undefined && round.renewalForm != null && goesOnIn(own, round.year);
  const begin = async (): Promise<void> => {
    if (roundId === null) return;
    const answer = await run({ associationId: own.association.id, roundId, fromApplicationId: own.id, isNew });
    setTrouble(troubleOf(answer));
    if (answer.kind === "done") goTo(hrefTo(draftRoute, { draftId: answer.payload.applicationDraft.id }));
  };
  return (
    <Card id={taskPlace("APPLY_AGAIN")} title={words("again")}>
      <Stack>
        {roundId === null ? (
          <>
            <p>{`${words("againClosed")} ${soon ? words("againSoon", { round: soon.name, date: dateTime(soon.opensAt) }) : whenClosed}`}</p>
            <div>
              <Link href={hrefTo(publicPoolRoute, { poolId: own.round.pool.id })}>{words("aboutPool")}</Link>
            </div>
          </>
        ) : (
          <>
            <p>{words("againText")}</p>
            <TroubleNotice trouble={trouble} onRetry={() => void begin()} />
            {open.length > 1 ? (
              <Select
                label={words("round")}
                hasNone={false}
                options={open.map(({ id, name }) => ({ id, label: name }))}
                value={roundId}
                onChange={setChosen}
              />
            ) : null}
            {isShort ? (
              <RadioGroup
                label={words("goesOn")}
                description={words("shortForm", { year: String(round.year - 1) })}
                isRequired
                options={[
                  { id: "same", label: words("sameShort") },
                  { id: "new", label: words("newFull") },
                ]}
                value={isNew ? "new" : "same"}
                onChange={(answer) => setNew(answer === "new")}
              />
            ) : null}
            <div>
              <Button isPending={isRunning} onPress={() => void begin()}>
                {words("again")}
              </Button>
            </div>
          </>
        )}
      </Stack>
    </Card>
  );
}
