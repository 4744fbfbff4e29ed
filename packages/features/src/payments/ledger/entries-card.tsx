import { Card, EmptyState, Link, Pagination, Stack } from "@indgang/components";
import { NotFoundScreen, QueryState, useFormats, useHrefTo, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import { ExportButton } from "../../exports/export-button.tsx";
import { useListExportColumns } from "../../exports/use-export-columns.ts";
import { firstRow, nextPlace, pageSize, withoutPlace } from "../../search/paging.ts";
import type { LedgerSearch } from "../payment-search.ts";
import { ledgerRoute, paymentPlanRoute } from "../routes.ts";
import { ledgerKindWords } from "../vocabulary/payment-terms.ts";
import { LineEntriesDocument } from "./generated/line-entries.generated.ts";
import { ledgerWords } from "./ledger-words.ts";

export interface EntriesCardProps {
  readonly lineId: string;
  readonly search: LedgerSearch;
}

/** The ledger of one line, the latest first. A case leads to its payment. */
export function EntriesCard({ lineId, search }: EntriesCardProps) {
  const words = useWords(ledgerWords);
  const kinds = useWords(ledgerKindWords);
  const { money, dateTime } = useFormats();
  const hrefTo = useHrefTo();
  const exportColumns = useListExportColumns("ledger");
  const { after } = search;
  const first = withoutPlace(search);
  const [result, read] = useQuery({
    query: LineEntriesDocument,
    variables: { id: lineId, first: pageSize, after: after ?? null },
    requestPolicy: "cache-and-network",
  });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ node }) => {
        if (node?.__typename !== "BudgetLine") return <NotFoundScreen />;
        const { nodes, pageInfo, totalCount } = node.ledger;
        const next = nextPlace(search, pageInfo);
        return (
          <Card
            title={words("entries", { line: node.name })}
            aside={<ExportButton list="ledger" columns={exportColumns} where={{ lineId }} />}
          >
            <Stack>
              {nodes.length === 0 ? (
                <EmptyState title={words("noEntries")} />
              ) : (
                <PlainTable
                  caption={words("entries", { line: node.name })}
                  heads={[words("when"), words("kind"), words("concerns"), words("amount")]}
                  rows={nodes.map(({ at, kind, amount, reference, application, otherLine, otherRound }) => [
                    dateTime(at),
                    kinds(kind),
                    application ? (
                      <Link key="case" href={hrefTo(paymentPlanRoute, { applicationId: application.id })}>
                        {`${reference ?? application.caseNumber} ${application.title}`}
                      </Link>
                    ) : otherLine ? (
                      `${otherRound?.name ?? ""}: ${otherLine.name}`
                    ) : (
                      ""
                    ),
                    money(amount),
                  ])}
                />
              )}
              <Pagination
                from={nodes.length === 0 ? 0 : firstRow(search)}
                to={nodes.length === 0 ? 0 : firstRow(search) + nodes.length - 1}
                total={totalCount}
                previous={after === undefined ? null : { href: hrefTo(ledgerRoute, undefined, first) }}
                next={next === null ? null : { href: hrefTo(ledgerRoute, undefined, { ...first, ...next }) }}
              />
            </Stack>
          </Card>
        );
      }}
    </QueryState>
  );
}
