import { ForumBodiesResolver } from "./query/forum-bodies.resolver.ts";
import { ForumBodyResolver } from "./query/forum-body.resolver.ts";
import { ForumCandidatesResolver } from "./query/forum-candidates.resolver.ts";
import { ForumMeetingResolver } from "./query/forum-meeting.resolver.ts";
import { HearingResolver } from "./query/hearing.resolver.ts";
import { HearingsResolver } from "./query/hearings.resolver.ts";
import { MyForumMeetingsResolver } from "./query/my-forum-meetings.resolver.ts";
import { MyForumWorkResolver } from "./query/my-forum-work.resolver.ts";

export const queries = [
  ForumBodiesResolver,
  ForumBodyResolver,
  ForumCandidatesResolver,
  ForumMeetingResolver,
  MyForumMeetingsResolver,
  HearingsResolver,
  HearingResolver,
  MyForumWorkResolver,
] as const;
