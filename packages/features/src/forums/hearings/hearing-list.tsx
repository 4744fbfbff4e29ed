import { EmptyState, FreeText, Pagination, Stack, Table, type TableColumn } from "@indgang/components";
import { QueryState, useFormats, useHrefTo, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import { firstRow, nextPlace, pageVariables, previousPlace, type PagePlace } from "../../search/paging.ts";
import type { HearingSearch, HearingSide } from "../forum-search.ts";
import { hearingRoute, hearingsRoute, newHearingRoute } from "../routes.ts";
import { HearingBadge } from "../terms/state-badges.tsx";
import { useAdministrationName } from "../terms/use-administration-name.ts";
import { HearingsDocument, type HearingsQuery } from "./generated/hearings.generated.ts";
import { hearingsWords } from "./hearings-words.ts";

type HearingRow = HearingsQuery["hearings"]["nodes"][number];

const emptyWords = { asking: "emptyAsking", asked: "emptyAsked" } as const;

/** One side's hearings, page by page. A draft opens in the form, everything else on its own page. */
export function HearingList({ side, search }: { readonly side: HearingSide; readonly search: HearingSearch }) {
  const words = useWords(hearingsWords);
  const hrefTo = useHrefTo();
  const columns = useColumns(side);
  const variables = { ...pageVariables(search), side: side === "asking" ? "ASKING" : "ASKED" } as const;
  const [result, read] = useQuery({ query: HearingsDocument, variables });
  const step = (place: PagePlace | null) =>
    place ? { href: hrefTo(hearingsRoute, undefined, { side, ...place }) } : null;
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ hearings: { nodes, pageInfo, totalCount } }) => (
        <Stack gap={6}>
          <Table
            caption={words(side)}
            isCaptionHidden
            columns={columns}
            rows={nodes}
            rowKey={({ id }) => id}
            rowHref={({ id, state }) =>
              state === "DRAFT"
                ? hrefTo(newHearingRoute, undefined, { draft: id })
                : hrefTo(hearingRoute, { hearingId: id })
            }
            isLoading={result.fetching || result.stale}
            empty={<EmptyState title={words(emptyWords[side])}>{words(`${emptyWords[side]}Text`)}</EmptyState>}
          />
          <Pagination
            from={nodes.length === 0 ? 0 : firstRow(search)}
            to={nodes.length === 0 ? 0 : firstRow(search) + nodes.length - 1}
            total={totalCount}
            previous={step(previousPlace(search, pageInfo))}
            next={step(nextPlace(search, pageInfo))}
          />
        </Stack>
      )}
    </QueryState>
  );
}

function useColumns(side: HearingSide): readonly TableColumn<HearingRow>[] {
  const words = useWords(hearingsWords);
  const nameOf = useAdministrationName();
  const { dateTime } = useFormats();
  const answers = ({ parties }: HearingRow): string => {
    const answered = parties.filter(({ answer }) => answer !== null).length;
    if (side === "asking") return words("answered", { answered, parties: parties.length });
    return words(answered === parties.length ? "yes" : "no");
  };
  const from: TableColumn<HearingRow> = {
    id: "from",
    header: words("from"),
    cell: ({ administration }) => nameOf(administration),
  };
  return [
    {
      id: "title",
      header: words("hearing"),
      isRowHeader: true,
      width: "40%",
      cell: ({ title }) => <FreeText>{title}</FreeText>,
    },
    ...(side === "asked" ? [from] : []),
    { id: "state", header: words("state"), cell: ({ state }) => <HearingBadge state={state} /> },
    { id: "answers", header: words("answers"), cell: answers },
    { id: "answerBy", header: words("answerBy"), isUnbroken: true, cell: ({ answerBy }) => dateTime(answerBy) },
  ];
}
