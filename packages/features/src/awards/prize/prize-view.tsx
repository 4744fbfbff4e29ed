import { Breadcrumbs, Button, ButtonLink, Card, FreeText, Stack } from "@indgang/components";
import { Screen as ScreenFrame, useHrefTo, useLanguage, useViewer, useWords } from "@indgang/shell";
import { useState } from "react";
import css from "../../applications/case/case.module.css";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import { editPrizeRoute, prizesRoute } from "../routes.ts";
import { nomineeKindWords } from "../terms/award-terms.ts";
import { prizeRights } from "../terms/prize-rights.ts";
import type { PrizeQuery } from "./generated/prize.generated.ts";
import { OpenCycleDialog } from "./open-cycle-dialog.tsx";
import { prizeWords } from "./prize-words.ts";
import { PrizeWinnersCard } from "./prize-winners-card.tsx";
import { YearsCard } from "./years-card.tsx";

export type PrizeEntry = NonNullable<PrizeQuery["prize"]>;

/** A prize with its measure, its years and its winners. Its secretariat edits it and opens a year. */
export function PrizeView({ prize }: { readonly prize: PrizeEntry }) {
  const words = useWords(prizeWords);
  const kinds = useWords(nomineeKindWords);
  const hrefTo = useHrefTo();
  const { language } = useLanguage();
  const { runs } = prizeRights(useViewer(), prize.administration.id);
  const [isOpening, setOpening] = useState(false);
  const { id, name, aims, restYears, administration } = prize;
  const categories = prize.categories.filter(({ isRetired }) => !isRetired);
  const criteria = prize.criteria.filter(({ isRetired }) => !isRetired);
  return (
    <ScreenFrame
      title={name}
      breadcrumbs={<Breadcrumbs items={[{ label: words("list"), href: hrefTo(prizesRoute) }]} />}
      meta={<span>{language === "da" ? administration.name : administration.nameEn}</span>}
      actions={
        runs ? (
          <>
            <ButtonLink href={hrefTo(editPrizeRoute, { prizeId: id })}>{words("edit")}</ButtonLink>
            <Button variant="primary" onPress={() => setOpening(true)}>
              {words("open")}
            </Button>
          </>
        ) : null
      }
    >
      <div className={css["columns"]}>
        <Stack gap={6}>
          <YearsCard cycles={prize.cycles.nodes} />
          <PrizeWinnersCard awards={prize.awards} />
        </Stack>
        <Stack gap={6}>
          <Card title={words("aims")}>
            <Stack gap={3}>
              <p className={css["prose"]}>
                <FreeText>{aims}</FreeText>
              </p>
              <p className={css["subtle"]}>{words("rest", { years: restYears })}</p>
            </Stack>
          </Card>
          <Card title={words("categories")}>
            <PlainTable
              caption={words("categories")}
              amounts={[]}
              heads={[words("category"), words("kind")]}
              rows={categories.map((category) => [category.name, kinds(category.kind)])}
            />
          </Card>
          <Card title={words("criteria")}>
            <PlainTable
              caption={words("criteria")}
              heads={[words("criterion"), words("points")]}
              rows={criteria.map((criterion) => [
                <span key={criterion.id} className={css["lines"]}>
                  {criterion.name}
                  <span className={css["subtle"]}>{criterion.description}</span>
                </span>,
                String(criterion.mostPoints),
              ])}
            />
          </Card>
        </Stack>
      </div>
      {isOpening ? <OpenCycleDialog prize={prize} onClose={() => setOpening(false)} /> : null}
    </ScreenFrame>
  );
}
