import { CloseMeetingItemResolver } from "../mutation/meeting/close-meeting-item.resolver.ts";
import { IssueMeetingPapersResolver } from "../mutation/papers/issue-meeting-papers.resolver.ts";
import {
  MeetingPapersFieldsResolver,
  MeetingWithPapersResolver,
  PoolWithPapersResolver,
} from "./papers-fields.resolver.ts";

/** Papers of meetings: what can be asked for, and what they add to meetings and pools. */
export const papersMutations = [CloseMeetingItemResolver, IssueMeetingPapersResolver] as const;
export const papersFields = [MeetingPapersFieldsResolver, MeetingWithPapersResolver, PoolWithPapersResolver] as const;
