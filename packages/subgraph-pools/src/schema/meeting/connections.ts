import { connectionOf } from "@indgang/subgraph-kit";
import { CommitteeMeetingType } from "./committee-meeting.type.ts";

export const CommitteeMeetingConnection = connectionOf<CommitteeMeetingType>(
  "CommitteeMeeting",
  () => CommitteeMeetingType,
);
