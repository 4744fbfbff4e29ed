import { connectionOf } from "@indgang/subgraph-kit";
import { ApplicationType } from "./application.type.ts";
import { TimelineEventType } from "./timeline-event.type.ts";

export const ApplicationConnection = connectionOf<ApplicationType>("Application", () => ApplicationType, {
  isCountBounded: true,
});
export const TimelineEventConnection = connectionOf<TimelineEventType>("TimelineEvent", () => TimelineEventType);
