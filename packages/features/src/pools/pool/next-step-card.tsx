import { Banner, ButtonLink } from "@indgang/components";
import type { PlainDate } from "@indgang/domain/kernel";
import { useFormats, useHrefTo, useWords } from "@indgang/shell";
import { criteriaRoute, newRoundRoute, roundRoute } from "../routes.ts";
import { nextStep } from "./next-step.ts";
import { nextStepWords } from "./pool-words.ts";
import type { PoolEntry } from "./pool-view.tsx";

/** What the pool's leader does next, where something is missing. */
export function NextStepCard({ pool, today }: { readonly pool: PoolEntry; readonly today: PlainDate }) {
  const words = useWords(nextStepWords);
  const hrefTo = useHrefTo();
  const { dateTime } = useFormats();
  const rounds = pool.rounds.nodes;
  const step = nextStep({ criteria: pool.criteriaOverTime, rounds, today });
  if (step === null) return null;
  const announced = rounds.findLast(({ state }) => state === "ANNOUNCED");
  if (step === "OPENS_LATER")
    return announced ? (
      <Banner
        tone="info"
        title={words("opens", { round: announced.name, at: dateTime(announced.opensAt) })}
        actions={<ButtonLink href={hrefTo(roundRoute, { roundId: announced.id })}>{words("seeRound")}</ButtonLink>}
      />
    ) : null;
  const isCriteria = step === "CRITERIA";
  const href = hrefTo(isCriteria ? criteriaRoute : newRoundRoute, { poolId: pool.id });
  return (
    <Banner
      tone="info"
      title={words(isCriteria ? "criteria" : "round")}
      actions={
        <ButtonLink variant="primary" href={href}>
          {words(isCriteria ? "addCriteria" : "addRound")}
        </ButtonLink>
      }
    >
      {words(isCriteria ? "criteriaText" : "roundText")}
    </Banner>
  );
}
