import { Breadcrumbs, Button, Card, EmptyState, Stack } from "@indgang/components";
import { Screen as ScreenFrame, useFormats, useHrefTo, useWords } from "@indgang/shell";
import { useState } from "react";
import { allocationWords } from "../allocation-words.ts";
import type { PagePlace } from "../../search/paging.ts";
import { allocationRoundsRoute } from "../routes.ts";
import type { Round, Sharing } from "./allocation.type.ts";
import { CaseTable } from "./case-table.tsx";
import { DraftDialog } from "./draft-dialog.tsx";
import { DraftList } from "./draft-list.tsx";
import { LineTable } from "./line-table.tsx";

/** So many tries stand beside each other. */
const mostCompared = 3;

export interface AllocationViewProps {
  readonly round: Round;
  readonly sharing: Sharing;
  /** Which of the cases are shown. */
  readonly place: PagePlace;
  /** Tries that are not compared. */
  readonly leftOut: readonly string[];
  readonly onLeaveOut: (ids: readonly string[]) => void;
  /** A try was added or taken away. */
  readonly onChanged: () => void;
}

/** The tries at a round, up to three side by side against the proposal as it is now, case by case and line by line. */
export function AllocationView({ round, sharing, place, leftOut, onLeaveOut, onChanged }: AllocationViewProps) {
  const words = useWords(allocationWords);
  const { money } = useFormats();
  const hrefTo = useHrefTo();
  const { cases, drafts } = sharing;
  const [isAdding, setAdding] = useState(false);
  // The newest ones are compared from the beginning; what was left out stays out.
  const compared = drafts.filter(({ id }) => !leftOut.includes(id)).slice(-mostCompared);
  const choose = (id: string, isChosen: boolean): void => {
    if (!isChosen) return onLeaveOut([...leftOut, id]);
    const others = compared.filter((draft) => draft.id !== id).slice(-(mostCompared - 1));
    onLeaveOut(drafts.filter((draft) => draft.id !== id && !others.includes(draft)).map((draft) => draft.id));
  };
  return (
    <ScreenFrame
      title={`${words("title")}: ${round.name}`}
      lead={words("lead")}
      breadcrumbs={<Breadcrumbs items={[{ label: words("title"), href: hrefTo(allocationRoundsRoute) }]} />}
      meta={
        <>
          <span>{round.pool.name}</span>
          <span>{words("cases", { count: cases.totalCount })}</span>
          <span>{`${words("left")}: ${money(round.left)}`}</span>
        </>
      }
      actions={
        <Button variant="primary" onPress={() => setAdding(true)}>
          {words("add")}
        </Button>
      }
    >
      <Stack gap={6}>
        <DraftList drafts={drafts} compared={compared} onChoose={choose} onChanged={onChanged} />
        {cases.totalCount === 0 ? (
          <EmptyState title={words("noCases")}>{words("noCasesText")}</EmptyState>
        ) : (
          <>
            <Card title={words("perLine")}>
              <LineTable lines={round.budgetLines} compared={compared} />
            </Card>
            <Card title={words("perCase")}>
              <CaseTable roundId={round.id} sharing={sharing} compared={compared} place={place} />
            </Card>
          </>
        )}
      </Stack>
      {isAdding ? <DraftDialog roundId={round.id} onKept={onChanged} onClose={() => setAdding(false)} /> : null}
    </ScreenFrame>
  );
}
