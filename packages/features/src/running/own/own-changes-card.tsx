import { Badge, Button, Card, Stack, showToast } from "@indgang/components";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { changeKindWords, changeStateTones, changeStateWords, changeWords } from "../change-words.ts";
import { WishFacts } from "../wish-facts.tsx";
import { AskChangeDialog } from "./ask-change-dialog.tsx";
import { WithdrawChangeDocument } from "./generated/own-running.generated.ts";
import type { OwnRunning } from "./own-running-part.tsx";

/** POOL-11: what one asked to change after the grant, and what was answered; one wish at a time. */
export function OwnChangesCard({ own }: { readonly own: OwnRunning }) {
  const words = useWords(changeWords);
  const kinds = useWords(changeKindWords);
  const states = useWords(changeStateWords);
  const { run, isRunning } = useChange(WithdrawChangeDocument);
  const [isAsking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  if (own.amount === null || own.amount === 0) return null;
  const wishes = own.changeRequests;
  const isWaiting = wishes.some(({ state }) => state === "ASKED" || state === "REFERRED");
  const takeBack = async ({ id, version }: (typeof wishes)[number]): Promise<void> => {
    const answer = await run({ changeRequestId: id, version });
    setTrouble(troubleOf(answer));
    if (answer.kind === "done") showToast({ tone: "success", title: words("withdrawn") });
  };
  return (
    <Card title={words("title")}>
      <Stack gap={6}>
        <p>{words(isWaiting ? "waits" : "lead")}</p>
        <TroubleNotice trouble={trouble} onRetry={() => setTrouble(null)} />
        {wishes.map((wish) => (
          <Stack key={wish.id} as="section">
            <h3>
              {kinds(wish.kind)} <Badge tone={changeStateTones[wish.state]}>{states(wish.state)}</Badge>
            </h3>
            <WishFacts wish={wish} />
            {wish.state === "ASKED" || wish.state === "REFERRED" ? (
              <div>
                <Button isPending={isRunning} onPress={() => void takeBack(wish)}>
                  {words("withdraw")}
                </Button>
              </div>
            ) : null}
          </Stack>
        ))}
        {isWaiting ? null : (
          <div>
            <Button onPress={() => setAsking(true)}>{words("ask")}</Button>
          </div>
        )}
      </Stack>
      {isAsking ? <AskChangeDialog own={own} granted={own.amount} onClose={() => setAsking(false)} /> : null}
    </Card>
  );
}
