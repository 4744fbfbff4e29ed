import { Button, EmptyState, Inline, Link, Pagination, Table, showToast } from "@indgang/components";
import {
  QueryState,
  Screen as ScreenFrame,
  useChange,
  useFormats,
  useHasRoute,
  useHrefTo,
  useMay,
  useRouteSearch,
  useWords,
} from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import { ExportButton } from "../../exports/export-button.tsx";
import { useListExportColumns } from "../../exports/use-export-columns.ts";
import { overviewRoute } from "../../overview/routes.ts";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { firstRow, nextPlace, pageSize, withoutPlace } from "../../search/paging.ts";
import { ViewMenu } from "../../views/view-menu.tsx";
import { openStates, readPaymentSearch } from "../payment-search.ts";
import { accountsRoute, ledgerRoute, paymentPlanRoute, paymentsRoute } from "../routes.ts";
import { FilesCard } from "./files-card.tsx";
import { ExportPaymentsDocument } from "./generated/export-payments.generated.ts";
import { PaymentsDocument } from "./generated/payments.generated.ts";
import { PaymentFilters } from "./payment-filters.tsx";
import { paymentsWords } from "./payments-words.ts";
import { ReportDialog } from "./report-dialog.tsx";
import { saveFile } from "./save-file.ts";
import { usePaymentColumns } from "./use-payment-columns.tsx";

/** POOL-2: what is to be paid, and was. What is ready is chosen here and sent to the finance system in one file. */
export function Screen() {
  const words = useWords(paymentsWords);
  const formats = useFormats();
  const columns = usePaymentColumns();
  const exportColumns = useListExportColumns("payments");
  const hrefTo = useHrefTo();
  const hasFigures = useHasRoute()(overviewRoute);
  const mayPay = useMay()("CHECK_FORMALITIES");
  const [search, setSearch] = useRouteSearch(paymentsRoute);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isReporting, setReporting] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { run, isRunning } = useChange(ExportPaymentsDocument);
  const { state, pool, due, after } = search;
  const states = state === undefined ? [...openStates] : state === "ALL" ? null : [state];
  const filter = { states, poolId: pool ?? null, dueTo: due ?? null };
  const [result, read] = useQuery({
    query: PaymentsDocument,
    variables: { first: pageSize, after: after ?? null, filter },
    requestPolicy: "cache-and-network",
  });
  const send = async (): Promise<void> => {
    const answer = await run({ instalmentIds: [...chosen] });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    const { files } = answer.payload;
    for (const file of files) saveFile(file);
    setChosen(new Set());
    const count = files.reduce((sum, file) => sum + file.count, 0);
    showToast({ tone: "success", title: words("exported", { count }), description: words("exportedText") });
  };
  const first = withoutPlace(search);
  const related = (
    <Inline>
      {hasFigures ? <Link href={hrefTo(overviewRoute)}>{words("figures")}</Link> : null}
      <Link href={hrefTo(ledgerRoute)}>{words("ledger")}</Link>
      <Link href={hrefTo(accountsRoute)}>{words("accounts")}</Link>
    </Inline>
  );
  const actions = (
    <>
      <ViewMenu list="PAYMENTS" search={first} onOpen={(raw, options) => setSearch(readPaymentSearch(raw), options)} />
      <ExportButton list="payments" columns={exportColumns} where={{ filter }} />
      {mayPay ? <Button onPress={() => setReporting(true)}>{words("report")}</Button> : null}
    </>
  );
  return (
    <ScreenFrame title={words("title")} meta={related} actions={actions}>
      <PaymentFilters search={search} onChange={setSearch} />
      {mayPay ? <p>{words("help")}</p> : null}
      <TroubleNotice trouble={trouble} onRetry={() => void send()} />
      <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
        {({ payments: { nodes, pageInfo, totalCount } }) => {
          const next = nextPlace(search, pageInfo);
          const sum = nodes.filter(({ id }) => chosen.has(id)).reduce((total, { amount }) => total + amount, 0);
          const selection = {
            selectedKeys: chosen,
            onChange: setChosen,
            rowLabel: ({ reference }: (typeof nodes)[number]) => reference,
            isRowDisabled: ({ isExportable }: (typeof nodes)[number]) => !isExportable,
            actions: (
              <Button variant="primary" isPending={isRunning} onPress={() => void send()}>
                {`${words("export")} (${formats.money(sum)})`}
              </Button>
            ),
          };
          return (
            <>
              <Table
                caption={words("caption")}
                isCaptionHidden
                columns={columns}
                rows={nodes}
                rowKey={({ id }) => id}
                rowHref={({ application }) =>
                  application && hrefTo(paymentPlanRoute, { applicationId: application.id })
                }
                selection={mayPay ? selection : undefined}
                isLoading={result.fetching || result.stale}
                empty={<EmptyState title={words("emptyTitle")}>{words("empty")}</EmptyState>}
              />
              <Pagination
                from={nodes.length === 0 ? 0 : firstRow(search)}
                to={nodes.length === 0 ? 0 : firstRow(search) + nodes.length - 1}
                total={totalCount}
                previous={after === undefined ? null : { href: hrefTo(paymentsRoute, undefined, first) }}
                next={next === null ? null : { href: hrefTo(paymentsRoute, undefined, { ...first, ...next }) }}
              />
            </>
          );
        }}
      </QueryState>
      {mayPay ? <FilesCard /> : null}
      {isReporting ? <ReportDialog onClose={() => setReporting(false)} /> : null}
    </ScreenFrame>
  );
}
