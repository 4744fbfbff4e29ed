import { Card, DefinitionList, Link, Stack } from "@indgang/components";
import { useFormats, useLanguage, useWords } from "@indgang/shell";
import { PublishedPapers } from "../../papers/published-papers.tsx";
import type { PublicPoolQuery } from "./generated/pool.generated.ts";
import { OutcomeList } from "../../outcome/seen/outcome-list.tsx";
import { seenWords } from "../../outcome/seen/seen-words.ts";
import { GrantsCard } from "./grants-card.tsx";
import { poolWords } from "./pool-words.ts";
import { RoundsCard } from "./rounds-card.tsx";

type Pool = NonNullable<PublicPoolQuery["pool"]>;
type Grants = PublicPoolQuery["grants"];

/** The parts of a pool's page, in the order in which somebody who thinks of applying asks. */
export function PoolParts({ pool, grants }: { readonly pool: Pool; readonly grants: Grants }) {
  const words = useWords(poolWords);
  const seen = useWords(seenWords);
  const focus = pool.rounds.nodes.find(({ state }) => state === "OPEN" || state === "ANNOUNCED")?.focusAreas ?? [];
  return (
    <>
      <RoundsCard pool={pool} />
      <Card title={words("whoTitle")}>
        <Stack gap={3}>
          <p>{words("who")}</p>
          {focus.length > 0 ? (
            <div>
              <p>{words("focus")}:</p>
              <ul>
                {focus.map((area) => (
                  <li key={area}>{area}</li>
                ))}
              </ul>
            </div>
          ) : null}
        </Stack>
      </Card>
      <Card title={words("criteria")}>
        <DefinitionList
          items={pool.criteria.map(({ title, guidance, origin }) => ({
            term: title,
            description: origin === "COMMITTEE" ? `${guidance} (${words("committee")})` : guidance,
          }))}
        />
      </Card>
      <RulesCard pool={pool} />
      <GrantsCard grants={grants} />
      <OutcomeList title={seen("list")} filter={{ poolId: pool.id, approved: true }} begin={1} />
      <PublishedPapers pool={pool} />
      <OpenDataCard slug={pool.slug} />
    </>
  );
}

function RulesCard({ pool: { terms, administration } }: { readonly pool: Pool }) {
  const words = useWords(poolWords);
  const { language } = useLanguage();
  const { money } = useFormats();
  return (
    <Card title={words("rules")}>
      <DefinitionList
        items={[
          { term: words("legalBasis"), description: terms.legalBasis },
          { term: words("owner"), description: language === "da" ? administration.name : administration.nameEn },
          ...(terms.auditorThreshold == null
            ? []
            : [
                {
                  term: words("auditor"),
                  description: words(terms.auditorThresholdInclusive ? "auditorFrom" : "auditorAbove", {
                    amount: money(terms.auditorThreshold),
                  }),
                },
              ]),
          ...(terms.agreementThreshold == null
            ? []
            : [
                {
                  term: words("agreement"),
                  description: words(terms.agreementThresholdInclusive ? "agreementFrom" : "agreementAbove", {
                    amount: money(terms.agreementThreshold),
                  }),
                },
              ]),
        ]}
      />
    </Card>
  );
}

/** POOL-14: the same for machines, and for whoever wants to be told. */
function OpenDataCard({ slug }: { readonly slug: string }) {
  const words = useWords(poolWords);
  return (
    <Card title={words("openData")}>
      <ul>
        <li>
          <Link href={`/open-data/pools/${slug}/grants.json`}>{words("grantsFile")}</Link>
        </li>
        <li>
          <Link href="/open-data/pools.atom">{words("feed")}</Link>
        </li>
      </ul>
    </Card>
  );
}
