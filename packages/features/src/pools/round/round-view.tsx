import { Breadcrumbs, Button, ButtonLink, Card, Stack } from "@indgang/components";
import { Screen as ScreenFrame, useFormats, useHrefTo, useViewer, useWords } from "@indgang/shell";
import { useState } from "react";
import css from "../../applications/case/case.module.css";
import { TermsFacts } from "../pool/terms-facts.tsx";
import { keepsPools } from "../rights/keeps-pools.ts";
import { editRoundRoute, poolRoute, poolsRoute } from "../routes.ts";
import { RoundStateBadge } from "../terms/round-state-badge.tsx";
import { CloseDialog } from "./close-dialog.tsx";
import { ExtendDialog } from "./extend-dialog.tsx";
import type { PoolRoundQuery } from "./generated/round.generated.ts";
import { MoneyCard } from "./money-card.tsx";
import { RoundFactsCard } from "./round-facts-card.tsx";
import { roundWords } from "./round-words.ts";

export type RoundEntry = NonNullable<PoolRoundQuery["fundingRound"]>;

/** A round with its steps for the leader of its administration; everybody else reads. */
export function RoundView({ round, onChanged }: { readonly round: RoundEntry; readonly onChanged: () => void }) {
  const words = useWords(roundWords);
  const hrefTo = useHrefTo();
  const { date } = useFormats();
  const { pool, state } = round;
  const keeps = keepsPools(useViewer(), pool.administration.id);
  const [step, setStep] = useState<"EXTEND" | "CLOSE" | null>(null);
  const dialog = { round, onClose: () => setStep(null), onChanged };
  return (
    <ScreenFrame
      title={round.name}
      breadcrumbs={
        <Breadcrumbs
          items={[
            { label: words("list"), href: hrefTo(poolsRoute) },
            { label: pool.name, href: hrefTo(poolRoute, { poolId: pool.id }) },
          ]}
        />
      }
      meta={<RoundStateBadge state={state} />}
      actions={
        keeps ? (
          <>
            {state === "ANNOUNCED" ? (
              <ButtonLink href={hrefTo(editRoundRoute, { roundId: round.id })}>{words("edit")}</ButtonLink>
            ) : null}
            {state === "OPEN" ? <Button onPress={() => setStep("CLOSE")}>{words("close")}</Button> : null}
            {state === "OPEN" || state === "CLOSED" ? (
              <Button onPress={() => setStep("EXTEND")}>{words("extend")}</Button>
            ) : null}
          </>
        ) : null
      }
    >
      <div className={css["columns"]}>
        <Stack gap={6}>
          <MoneyCard round={round} keeps={keeps} />
          <Card title={words("criteria", { day: date(round.termsOn) })}>
            {round.criteria.length === 0 ? (
              <p>{words("noCriteria")}</p>
            ) : (
              <ol className={css["goals"]}>
                {round.criteria.map((criterion) => (
                  <li key={criterion.id}>
                    <span className={css["lines"]}>
                      {criterion.title}
                      <span className={css["subtle"]}>{criterion.guidance}</span>
                    </span>
                  </li>
                ))}
              </ol>
            )}
          </Card>
        </Stack>
        <Stack gap={6}>
          <RoundFactsCard round={round} />
          <Card title={words("rules", { day: date(round.termsOn) })}>
            {round.terms ? <TermsFacts terms={round.terms} /> : <p>{words("noTerms")}</p>}
          </Card>
        </Stack>
      </div>
      {step === "EXTEND" ? <ExtendDialog {...dialog} /> : null}
      {step === "CLOSE" ? <CloseDialog {...dialog} /> : null}
    </ScreenFrame>
  );
}
