import { Card, Stack } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { OnlySome } from "../../search/only-some.tsx";
import { useToday } from "../../time/use-today.ts";
import type { AssociationEntryFragment } from "./generated/association-entry.generated.ts";
import { SeatList } from "./seat-list.tsx";
import { seatWords } from "./seat-words.ts";
import { seatsByTime } from "./seats-by-time.ts";

type Seats = NonNullable<AssociationEntryFragment["forumMemberships"]>;
export type Seat = Seats["nodes"][number];

/** FORUM-1: in which bodies somebody speaks for it, who that is and until when; then who did before. */
export function SeatsCard({ seats: { nodes, totalCount } }: { readonly seats: Seats }) {
  const words = useWords(seatWords);
  const { held, past } = seatsByTime(nodes, useToday());
  return (
    <Card title={words("title")}>
      <Stack>
        <OnlySome shown={nodes.length} total={totalCount} which="newest" />
        {held.length === 0 ? <p>{words(past.length === 0 ? "none" : "noneNow")}</p> : <SeatList seats={held} />}
        {past.length === 0 ? null : (
          <>
            <h3>{words("past")}</h3>
            <SeatList seats={past} />
          </>
        )}
      </Stack>
    </Card>
  );
}
