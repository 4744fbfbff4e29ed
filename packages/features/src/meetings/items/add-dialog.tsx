import {
  Banner,
  Button,
  Dialog,
  EmptyState,
  Pagination,
  SearchField,
  Stack,
  Table,
  showToast,
} from "@indgang/components";
import { largestBatch } from "@indgang/domain/pools";
import { QueryState, useChange, useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { firstRow, nextPlace, pageVariables, previousPlace, type PagePlace } from "../../search/paging.ts";
import { useSettledText } from "../../search/use-settled-text.ts";
import { associationAndCase } from "../../vocabulary/association-and-case.tsx";
import { recommendationWords } from "../../vocabulary/decision-terms.ts";
import type { Meeting } from "../decision-list/meeting.type.ts";
import { AddToMeetingDocument } from "./generated/add-to-meeting.generated.ts";
import { CandidatesDocument } from "./generated/candidates.generated.ts";
import { listWords } from "./list-words.ts";

export interface AddDialogProps {
  readonly meeting: Meeting;
  readonly onClose: () => void;
}

/** Recommended cases to choose among; the choice stays while one searches and turns pages. */
export function AddDialog({ meeting, onClose }: AddDialogProps) {
  const words = useWords(listWords);
  const recommendations = useWords(recommendationWords);
  const { money } = useFormats();
  const [search, setSearch] = useState("");
  const [place, setPlace] = useState<PagePlace>({});
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { run, isRunning } = useChange(AddToMeetingDocument);
  const text = useSettledText(search, (settled) => {
    setSearch(settled);
    setPlace({});
  });
  const filter = { states: ["RECOMMENDED" as const], ...(search === "" ? {} : { search }) };
  const [result, read] = useQuery({
    query: CandidatesDocument,
    variables: { ...pageVariables(place), filter, orderBy: "CASE_NUMBER_ASC" },
  });
  const step = (next: PagePlace | null) => (next ? { onPress: () => setPlace(next) } : null);
  const wrong =
    chosen.size === 0
      ? words("chooseSome")
      : chosen.size > largestBatch
        ? words("tooMany", { most: largestBatch })
        : null;
  const add = async (): Promise<void> => {
    setAsked(true);
    if (wrong !== null) return;
    const answer = await run({ meetingId: meeting.id, version: meeting.version, applicationIds: [...chosen] });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("added", { count: chosen.size }) });
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void add()}>
        {words("addChosen", { count: chosen.size })}
      </Button>
    </>
  );
  return (
    <Dialog title={words("addTitle")} size="large" isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <TroubleNotice trouble={trouble} onRetry={() => void add()} />
        {isAsked && wrong !== null ? <Banner tone="danger" title={wrong} announce="alert" /> : null}
        <SearchField label={words("search")} value={text.value} onChange={text.change} onSubmit={text.settle} />
        <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
          {({ applications: { nodes, pageInfo, totalCount, hasUncounted } }) => (
            <>
              <Table
                caption={words("candidates")}
                isHeadSticky={false}
                columns={[
                  { id: "application", header: words("application"), isRowHeader: true, cell: ({ title }) => title },
                  {
                    id: "association",
                    header: words("association"),
                    cell: associationAndCase,
                  },
                  { id: "pool", header: words("pool"), cell: ({ pool }) => pool.name },
                  {
                    id: "applied",
                    header: words("applied"),
                    align: "end",
                    cell: ({ appliedAmount }) => money(appliedAmount),
                  },
                  {
                    id: "recommended",
                    header: words("recommended"),
                    align: "end",
                    cell: ({ assessment }) =>
                      assessment?.recommendation === "REJECT"
                        ? recommendations("REJECT")
                        : assessment?.recommendedAmount == null
                          ? ""
                          : money(assessment.recommendedAmount),
                  },
                ]}
                rows={nodes}
                rowKey={({ id }) => id}
                selection={{ selectedKeys: chosen, onChange: setChosen, rowLabel: ({ title }) => title }}
                isLoading={result.fetching || result.stale}
                empty={<EmptyState title={words("noCandidates")}>{words("noCandidatesText")}</EmptyState>}
              />
              <Pagination
                from={nodes.length === 0 ? 0 : firstRow(place)}
                to={nodes.length === 0 ? 0 : firstRow(place) + nodes.length - 1}
                total={totalCount}
                hasUncounted={hasUncounted}
                previous={step(previousPlace(place, pageInfo))}
                next={step(nextPlace(place, pageInfo))}
              />
            </>
          )}
        </QueryState>
      </Stack>
    </Dialog>
  );
}
