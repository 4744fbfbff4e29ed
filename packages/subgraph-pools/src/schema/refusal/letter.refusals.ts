import { refusalMember, RefusalType } from "@indgang/subgraph-kit";
import { ObjectType } from "type-graphql";

@ObjectType("MeetingNotClosed", {
  implements: RefusalType,
  simpleResolvers: true,
  description:
    "The minutes of the meeting do not stand yet, so nothing of it is written to anybody, and nothing paid (POOL-9, POOL-10).",
})
class MeetingNotClosedType extends RefusalType {}

export const meetingNotClosed = refusalMember({
  code: "MEETING_NOT_CLOSED",
  type: MeetingNotClosedType,
  message: () => "The minutes of the meeting do not stand yet: close the meeting first.",
  fields: () => ({}),
});
