import { ButtonLink, Card, Stack } from "@indgang/components";
import { holdsOn, type PlainDate } from "@indgang/domain/kernel";
import { useFormats, useHrefTo, useWords } from "@indgang/shell";
import css from "../../applications/case/case.module.css";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import { criteriaRoute } from "../routes.ts";
import { poolWords } from "./pool-words.ts";
import type { PoolEntry, PoolPartProps } from "./pool-view.tsx";

type Criterion = PoolEntry["criteriaOverTime"][number];

/** POOL-4, POOL-17: by what applications are assessed today, what comes, and what counted before. */
export function CriteriaCard({ pool, keeps, today }: PoolPartProps & { readonly today: PlainDate }) {
  const words = useWords(poolWords);
  const hrefTo = useHrefTo();
  const all = pool.criteriaOverTime;
  const parts = [
    { name: words("countNow"), rows: all.filter((one) => holdsOn(one, today)) },
    { name: words("countLater"), rows: all.filter((one) => one.validFrom > today) },
    { name: words("countedBefore"), rows: all.filter((one) => one.validTo !== null && one.validTo < today) },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <Card
      title={words("criteria")}
      aside={
        keeps ? (
          <ButtonLink size="small" href={hrefTo(criteriaRoute, { poolId: pool.id })}>
            {words("editCriteria")}
          </ButtonLink>
        ) : null
      }
    >
      <Stack>
        {parts.length === 0 ? <p>{words("noCriteria")}</p> : null}
        {parts.map(({ name, rows }) => (
          <CriteriaTable key={name} name={name} rows={rows} />
        ))}
      </Stack>
    </Card>
  );
}

function CriteriaTable({ name, rows }: { readonly name: string; readonly rows: readonly Criterion[] }) {
  const words = useWords(poolWords);
  const { date, number } = useFormats();
  const days = ({ validFrom, validTo }: Criterion): string =>
    validTo === null
      ? words("from", { day: date(validFrom) })
      : words("fromTo", { day: date(validFrom), last: date(validTo) });
  return (
    <Stack gap={2}>
      <h3>{name}</h3>
      <PlainTable
        caption={name}
        amounts={[1]}
        heads={[words("criterion"), words("weight"), words("origin"), words("days")]}
        rows={rows.map((criterion) => [
          <span key={criterion.id} className={css["lines"]}>
            {criterion.title}
            <span className={css["subtle"]}>{criterion.guidance}</span>
          </span>,
          number(criterion.weight),
          words(criterion.origin === "GENERAL" ? "general" : "own"),
          days(criterion),
        ])}
      />
    </Stack>
  );
}
