import { Badge, type TableColumn } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import { meetingStateTones, meetingStateWords } from "../meeting-states.ts";
import type { MeetingsQuery } from "./generated/meetings.generated.ts";
import { meetingListWords } from "./meeting-list-words.ts";

type MeetingRow = MeetingsQuery["committeeMeetings"]["nodes"][number];

/** The columns of the list of meetings. */
export function useMeetingColumns(): readonly TableColumn<MeetingRow>[] {
  const words = useWords(meetingListWords);
  const states = useWords(meetingStateWords);
  const formats = useFormats();
  return [
    { id: "when", header: words("when"), isRowHeader: true, cell: ({ startsAt }) => formats.dateTime(startsAt) },
    { id: "committee", header: words("committee"), cell: ({ committee }) => committee.name },
    { id: "place", header: words("place"), cell: ({ place }) => place },
    { id: "items", header: words("items"), align: "end", cell: ({ items }) => formats.number(items.length) },
    {
      id: "state",
      header: words("state"),
      cell: ({ state }) => <Badge tone={meetingStateTones[state]}>{states(state)}</Badge>,
    },
  ];
}
