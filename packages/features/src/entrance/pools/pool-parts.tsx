import { Badge, Card, DefinitionList, FreeText, Stack, Table, type TableColumn } from "@indgang/components";
import { useFormats, useLanguage, useWords } from "@indgang/shell";
import { PublishedPapers } from "../../papers/published-papers.tsx";
import { formatGrantAmount } from "../../vocabulary/grant-amount.ts";
import type { PublicPoolQuery } from "./generated/pool.generated.ts";
import { poolWords, roundStateWords } from "./pool-words.ts";

type Pool = NonNullable<PublicPoolQuery["pool"]>;
type Grants = PublicPoolQuery["grants"];

/** The parts of a pool's page, in the order in which somebody who thinks of applying asks. */
export function PoolParts({ pool, grants }: { readonly pool: Pool; readonly grants: Grants }) {
  const words = useWords(poolWords);
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
      <PublishedPapers pool={pool} />
    </>
  );
}

function RoundsCard({ pool }: { readonly pool: Pool }) {
  const words = useWords(poolWords);
  const columns = useRoundColumns();
  return (
    <Card title={words("rounds")} isFlush>
      <Table
        caption={words("rounds")}
        isCaptionHidden
        isHeadSticky={false}
        rows={pool.rounds.nodes}
        rowKey={({ id }) => id}
        columns={columns}
      />
    </Card>
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

function GrantsCard({ grants }: { readonly grants: Grants }) {
  const words = useWords(poolWords);
  const columns = useGrantColumns();
  if (grants.nodes.length === 0) return <Card title={words("grants")}>{words("noGrants")}</Card>;
  return (
    <Card
      title={words("grants")}
      isFlush
      footer={words("grantsAll", { shown: grants.nodes.length, total: grants.totalCount })}
    >
      <Table
        caption={words("grants")}
        isCaptionHidden
        isHeadSticky={false}
        rows={grants.nodes}
        rowKey={({ id }) => id}
        columns={columns}
      />
    </Card>
  );
}

function useRoundColumns(): readonly TableColumn<Pool["rounds"]["nodes"][number]>[] {
  const words = useWords(poolWords);
  const states = useWords(roundStateWords);
  const { dateTime, money } = useFormats();
  return [
    { id: "name", header: words("round"), cell: ({ name }) => name },
    {
      id: "state",
      header: words("state"),
      cell: ({ state }) => <Badge tone={state === "OPEN" ? "success" : "neutral"}>{states(state)}</Badge>,
    },
    {
      id: "period",
      header: words("period"),
      cell: ({ opensAt, deadlineAt }) => words("from", { opens: dateTime(opensAt), deadline: dateTime(deadlineAt) }),
    },
    { id: "amount", header: words("amount"), align: "end", cell: ({ budget }) => money(budget) },
  ];
}

function useGrantColumns(): readonly TableColumn<Grants["nodes"][number]>[] {
  const words = useWords(poolWords);
  const { date, money } = useFormats();
  return [
    { id: "to", header: words("grantTo"), cell: ({ association }) => <FreeText>{association.name}</FreeText> },
    { id: "for", header: words("grantFor"), cell: ({ title }) => <FreeText>{title}</FreeText> },
    { id: "on", header: words("grantOn"), isUnbroken: true, cell: ({ awardedOn }) => date(awardedOn) },
    {
      id: "amount",
      header: words("grantAmount"),
      align: "end",
      cell: (grant) => formatGrantAmount(grant, money),
    },
  ];
}
