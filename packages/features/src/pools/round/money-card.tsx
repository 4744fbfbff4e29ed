import { Banner, ButtonLink, Card, Stack } from "@indgang/components";
import { useFormats, useHrefTo, useWords } from "@indgang/shell";
import css from "../../applications/case/case.module.css";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import { budgetRoute } from "../routes.ts";
import { budgetSourceWords } from "../terms/round-terms.ts";
import type { RoundEntry } from "./round-view.tsx";
import { roundWords } from "./round-words.ts";

/** POOL-3, POOL-18: the round's budget by source, what is left of it, and whether enough is kept for development. */
export function MoneyCard({ round, keeps }: { readonly round: RoundEntry; readonly keeps: boolean }) {
  const words = useWords(roundWords);
  const sources = useWords(budgetSourceWords);
  const hrefTo = useHrefTo();
  const { money } = useFormats();
  const { budgetLines, reserve } = round;
  const isShort = reserve !== null && reserve.missing > 0;
  return (
    <Card
      title={words("money")}
      aside={
        keeps && round.state !== "DECIDED" ? (
          <ButtonLink size="small" href={hrefTo(budgetRoute, { roundId: round.id })}>
            {words("editBudget")}
          </ButtonLink>
        ) : null
      }
    >
      <Stack>
        {keeps && isShort ? (
          <Banner
            tone="warning"
            title={words("reserveMissing", {
              year: String(round.year),
              kept: money(reserve.kept),
              asked: money(reserve.asked),
              missing: money(reserve.missing),
            })}
          />
        ) : null}
        {budgetLines.length === 0 ? (
          <p>{words("noLines")}</p>
        ) : (
          <PlainTable
            caption={words("money")}
            amounts={[1, 2, 3]}
            heads={[words("line"), words("amount"), words("granted"), words("left")]}
            rows={budgetLines.map((line) => [
              <span key={line.id} className={css["lines"]}>
                {line.name}
                <span className={css["subtle"]}>{sources(line.source)}</span>
              </span>,
              money(line.amount),
              money(line.granted),
              money(line.left),
            ])}
            foot={[words("total"), money(round.budget), money(round.granted), money(round.left)]}
          />
        )}
      </Stack>
    </Card>
  );
}
