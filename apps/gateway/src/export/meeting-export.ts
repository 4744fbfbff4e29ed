import { meetingStateWords } from "@indgang/domain/documents";
import { dateAt, toInstant } from "@indgang/domain/kernel";
import type { MeetingState } from "@indgang/domain/pools";
import { date, number, text, type ListExport } from "./list-export.type.ts";

interface MeetingNode {
  readonly startsAt: string;
  readonly committee: { readonly name: string };
  readonly place: string;
  readonly items: readonly object[];
  readonly state: MeetingState;
}

/** Meetings of committees. */
export const meetingExport: ListExport<MeetingNode> = {
  list: "MEETINGS",
  field: "committeeMeetings",
  title: "Møder",
  file: "moeder",
  narrowing: { filter: "CommitteeMeetingFilter" },
  columns: {
    date: { head: "Dato", select: "startsAt", cell: (node) => date(dateAt(toInstant(new Date(node.startsAt)))) },
    committee: { head: "Udvalg", select: "committee { name }", cell: (node) => text(node.committee.name) },
    place: { head: "Sted", select: "place", cell: (node) => text(node.place) },
    items: { head: "Punkter", select: "items { id }", cell: (node) => number(node.items.length) },
    state: { head: "Status", select: "state", cell: (node) => text(meetingStateWords[node.state]) },
  },
};
