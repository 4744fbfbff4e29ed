import type { RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { readApplication, readMeeting } from "../../service/read-case.ts";
import { ApplicationType, toApplicationType } from "../application/application.type.ts";
import { CommitteeMeetingType, toCommitteeMeetingType } from "../meeting/committee-meeting.type.ts";
import { WorkItemType } from "./work-item.type.ts";

@Resolver(() => WorkItemType)
export class WorkItemFieldsResolver {
  @FieldResolver(() => ApplicationType, { nullable: true, description: "The case that it is about." })
  async application(@Root() item: WorkItemType, @Ctx() context: RequestContext): Promise<ApplicationType | null> {
    const application = item.applicationId === null ? null : await readApplication(context, item.applicationId);
    return application && toApplicationType(application);
  }

  @FieldResolver(() => CommitteeMeetingType, { nullable: true, description: "The meeting that it is about." })
  async meeting(@Root() item: WorkItemType, @Ctx() context: RequestContext): Promise<CommitteeMeetingType | null> {
    const meeting = item.meetingId === null ? null : await readMeeting(context, item.meetingId);
    return meeting && toCommitteeMeetingType(meeting);
  }
}
