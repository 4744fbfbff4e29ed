import { ButtonLink, EmptyState, Pagination, RadioGroup, Table } from "@indgang/components";
import {
  QueryState,
  Screen as ScreenFrame,
  useFormats,
  useHrefTo,
  useMay,
  useRouteSearch,
  useWords,
} from "@indgang/shell";
import { useQuery } from "urql";
import { ApplicationsDocument } from "../../applications/list/generated/applications.generated.ts";
import { firstRow, nextPlace, pageVariables, previousPlace, type PagePlace } from "../../search/paging.ts";
import { associationAndCase } from "../../vocabulary/association-and-case.tsx";
import { dueDate } from "../../vocabulary/due-date.tsx";
import { toOptions } from "../../vocabulary/to-options.ts";
import { formalCheckRoute, receptionRoute, registerApplicationRoute } from "../routes.ts";
import { queues } from "./queue-search.ts";
import { queueWords } from "./queue-words.ts";

const states = { received: "RECEIVED", returned: "RETURNED" } as const;

/** POOL-2: what the clerical side has before it. */
export function Screen() {
  const words = useWords(queueWords);
  const formats = useFormats();
  const hrefTo = useHrefTo();
  const may = useMay();
  const [search, setSearch] = useRouteSearch(receptionRoute);
  const show = search.show ?? "received";
  const variables = { ...pageVariables(search), filter: { states: [states[show]] }, orderBy: "DUE_ON_ASC" as const };
  const [result, read] = useQuery({ query: ApplicationsDocument, variables });
  const step = (place: PagePlace | null) =>
    place ? { href: hrefTo(receptionRoute, undefined, { show, ...place }) } : null;
  const register = may("REGISTER_APPLICATION") ? (
    <ButtonLink variant="primary" href={hrefTo(registerApplicationRoute)}>
      {words("register")}
    </ButtonLink>
  ) : null;
  return (
    <ScreenFrame title={words("title")} lead={words("lead")} actions={register}>
      <RadioGroup
        label={words("show")}
        orientation="horizontal"
        options={toOptions(queues, words)}
        value={show}
        onChange={(value) => setSearch({ show: queues.find((one) => one === value) ?? "received" })}
      />
      <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
        {({ applications: { nodes, pageInfo, totalCount, hasUncounted } }) => (
          <>
            <Table
              caption={words(show)}
              columns={[
                { id: "application", header: words("application"), isRowHeader: true, cell: ({ title }) => title },
                {
                  id: "association",
                  header: words("association"),
                  cell: associationAndCase,
                },
                { id: "pool", header: words("pool"), cell: ({ pool }) => pool.name },
                {
                  id: "received",
                  header: words("receivedAt"),
                  isUnbroken: true,
                  cell: ({ receivedAt }) => formats.date(receivedAt),
                },
                {
                  id: "due",
                  header: words("due"),
                  isUnbroken: true,
                  cell: dueDate,
                },
              ]}
              rows={nodes}
              rowKey={({ id }) => id}
              rowHref={({ id }) => hrefTo(formalCheckRoute, { applicationId: id })}
              isLoading={result.fetching || result.stale}
              empty={
                <EmptyState title={words(show === "received" ? "emptyReceived" : "emptyReturned")}>
                  {words("emptyText")}
                </EmptyState>
              }
            />
            <Pagination
              from={nodes.length === 0 ? 0 : firstRow(search)}
              to={nodes.length === 0 ? 0 : firstRow(search) + nodes.length - 1}
              total={totalCount}
              hasUncounted={hasUncounted}
              previous={step(previousPlace(search, pageInfo))}
              next={step(nextPlace(search, pageInfo))}
            />
          </>
        )}
      </QueryState>
    </ScreenFrame>
  );
}
