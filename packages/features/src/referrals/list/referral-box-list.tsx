import { EmptyState, Pagination, RadioGroup, Stack, Table } from "@indgang/components";
import { hasEnded, liveStates, referralStates } from "@indgang/domain/referrals";
import { QueryState, useHrefTo, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import { firstRow, nextPlace, pageVariables, previousPlace, type PagePlace } from "../../search/paging.ts";
import { toOptions } from "../../vocabulary/to-options.ts";
import { referralStages, type ReferralBox, type ReferralSearch } from "../referral-search.ts";
import { newReferralRoute, referralRoute, referralsRoute } from "../routes.ts";
import { ReferralsDocument } from "./generated/referrals.generated.ts";
import { referralListWords } from "./referral-list-words.ts";
import { useReferralColumns } from "./use-referral-columns.tsx";

const statesOf = { open: liveStates, ended: referralStates.filter((state) => hasEnded({ state })) } as const;

export interface ReferralBoxListProps {
  readonly box: ReferralBox;
  readonly search: ReferralSearch;
  readonly onChange: (search: ReferralSearch) => void;
}

/** One box, page by page. A draft opens in the form, everything else on its own page. */
export function ReferralBoxList({ box, search, onChange }: ReferralBoxListProps) {
  const words = useWords(referralListWords);
  const columns = useReferralColumns(box);
  const hrefTo = useHrefTo();
  const stage = search.stage ?? "open";
  const side = box === "received" ? "RECEIVER" : "SENDER";
  const variables = { ...pageVariables(search), side, states: statesOf[stage] } as const;
  const [result, read] = useQuery({ query: ReferralsDocument, variables });
  const step = (place: PagePlace | null) =>
    place ? { href: hrefTo(referralsRoute, undefined, { box, stage, ...place }) } : null;
  const empty = stage === "ended" ? "emptyEnded" : box === "received" ? "emptyReceived" : "emptySent";
  return (
    <Stack gap={6}>
      <RadioGroup
        label={words("stage")}
        orientation="horizontal"
        options={toOptions(referralStages, words)}
        value={stage}
        onChange={(value) => onChange({ box, stage: referralStages.find((one) => one === value) ?? "open" })}
      />
      <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
        {({ referrals: { nodes, pageInfo, totalCount } }) => (
          <>
            <Table
              caption={words(box)}
              isCaptionHidden
              columns={columns}
              rows={nodes}
              rowKey={({ id }) => id}
              rowHref={({ id, state }) =>
                state === "DRAFT"
                  ? hrefTo(newReferralRoute, undefined, { draft: id })
                  : hrefTo(referralRoute, { referralId: id })
              }
              isLoading={result.fetching}
              empty={
                <EmptyState title={words(empty)}>
                  {words(box === "received" ? "emptyText" : "emptySentText")}
                </EmptyState>
              }
            />
            <Pagination
              from={nodes.length === 0 ? 0 : firstRow(search)}
              to={nodes.length === 0 ? 0 : firstRow(search) + nodes.length - 1}
              total={totalCount}
              previous={step(previousPlace(search, pageInfo))}
              next={step(nextPlace(search, pageInfo))}
            />
          </>
        )}
      </QueryState>
    </Stack>
  );
}
