import { Button, ButtonLink, Card, Inline, Link, Stack } from "@indgang/components";
import type { PlainDate } from "@indgang/domain/kernel";
import { useFormats, useHrefTo, useWords } from "@indgang/shell";
import { useState } from "react";
import { editTermsRoute, newTermsRoute } from "../routes.ts";
import { poolWords } from "./pool-words.ts";
import type { PoolEntry, PoolPartProps } from "./pool-view.tsx";
import { RemoveTermsDialog } from "./remove-terms-dialog.tsx";
import { TermsFacts } from "./terms-facts.tsx";
import { termsPeriods } from "./terms-periods.ts";

type Terms = PoolEntry["termsOverTime"][number];

export interface TermsCardProps extends PoolPartProps {
  readonly today: PlainDate;
  readonly onChanged: () => void;
}

/** POOL-17: what holds for a pool now, what will hold, and what held before. */
export function TermsCard({ pool, keeps, today, onChanged }: TermsCardProps) {
  const words = useWords(poolWords);
  const hrefTo = useHrefTo();
  const { date } = useFormats();
  const [removed, setRemoved] = useState<Terms | null>(null);
  const { now, coming, earlier } = termsPeriods(pool.termsOverTime, today);
  const steps = (terms: Terms) =>
    keeps && terms.validFrom >= today ? (
      <Inline>
        <Link href={hrefTo(editTermsRoute, { poolId: pool.id, validFrom: terms.validFrom })}>{words("editTerms")}</Link>
        <Button variant="quiet" size="small" onPress={() => setRemoved(terms)}>
          {words("removeTerms")}
        </Button>
      </Inline>
    ) : null;
  const part = (title: string, terms: Terms) => (
    <Stack key={terms.validFrom} gap={3}>
      <h3>{title}</h3>
      <TermsFacts terms={terms} />
      {steps(terms)}
    </Stack>
  );
  return (
    <Card
      title={words("terms")}
      aside={
        keeps ? (
          <ButtonLink size="small" href={hrefTo(newTermsRoute, { poolId: pool.id })}>
            {words("newTerms")}
          </ButtonLink>
        ) : null
      }
    >
      <Stack gap={5}>
        {coming.map((terms) => part(words("willHold", { day: date(terms.validFrom) }), terms))}
        {now ? part(words("holdsNow", { day: date(now.validFrom) }), now) : null}
        {earlier.length > 0 ? (
          <details>
            <summary>{words("heldBefore", { count: earlier.length })}</summary>
            <Stack gap={5}>
              {earlier.map((terms) => part(words("heldFrom", { day: date(terms.validFrom) }), terms))}
            </Stack>
          </details>
        ) : null}
      </Stack>
      {removed ? (
        <RemoveTermsDialog pool={pool} terms={removed} onClose={() => setRemoved(null)} onChanged={onChanged} />
      ) : null}
    </Card>
  );
}
