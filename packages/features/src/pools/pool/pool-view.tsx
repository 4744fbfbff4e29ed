import { Breadcrumbs, ButtonLink, Card, DefinitionList, FreeText, Stack } from "@indgang/components";
import { Screen as ScreenFrame, useHrefTo, useLanguage, useViewer, useWords } from "@indgang/shell";
import css from "../../applications/case/case.module.css";
import { useToday } from "../../time/use-today.ts";
import { keepsPools } from "../rights/keeps-pools.ts";
import { editPoolRoute, poolsRoute } from "../routes.ts";
import { CriteriaCard } from "./criteria-card.tsx";
import type { PoolQuery } from "./generated/pool.generated.ts";
import { NextStepCard } from "./next-step-card.tsx";
import { PoolLinks } from "./pool-links.tsx";
import { poolWords } from "./pool-words.ts";
import { RoundsCard } from "./rounds-card.tsx";
import { TermsCard } from "./terms-card.tsx";

export type PoolEntry = NonNullable<PoolQuery["pool"]>;

export interface PoolPartProps {
  readonly pool: PoolEntry;
  /** Whether the person is offered to change something. */
  readonly keeps: boolean;
}

/** A pool with its rounds, what holds for it, and what comes. A leader of its administration keeps it; everybody else reads. */
export function PoolView({ pool, onChanged }: { readonly pool: PoolEntry; readonly onChanged: () => void }) {
  const words = useWords(poolWords);
  const hrefTo = useHrefTo();
  const { language } = useLanguage();
  const keeps = keepsPools(useViewer(), pool.administration.id);
  const today = useToday();
  const part = { pool, keeps };
  return (
    <ScreenFrame
      title={pool.name}
      breadcrumbs={<Breadcrumbs items={[{ label: words("list"), href: hrefTo(poolsRoute) }]} />}
      meta={<span>{language === "da" ? pool.administration.name : pool.administration.nameEn}</span>}
      actions={
        keeps ? <ButtonLink href={hrefTo(editPoolRoute, { poolId: pool.id })}>{words("edit")}</ButtonLink> : null
      }
    >
      <Stack gap={6}>
        {keeps ? <NextStepCard pool={pool} today={today} /> : null}
        <PoolLinks {...part} />
        <div className={css["columns"]}>
          <Stack gap={6}>
            <RoundsCard {...part} />
            <CriteriaCard {...part} today={today} />
          </Stack>
          <Stack gap={6}>
            <Card title={words("about")}>
              <Stack gap={3}>
                <p className={css["prose"]}>
                  <FreeText>{pool.description}</FreeText>
                </p>
                <DefinitionList
                  layout="stacked"
                  items={[
                    { term: words("committee"), description: pool.committee.name },
                    { term: words("kle"), description: pool.kleNumber },
                  ]}
                />
              </Stack>
            </Card>
            <TermsCard {...part} today={today} onChanged={onChanged} />
          </Stack>
        </div>
      </Stack>
    </ScreenFrame>
  );
}
