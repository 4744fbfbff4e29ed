import type { RequestContext } from "@indgang/subgraph-kit";
import { demoPeople, type DemoOf } from "./demo-people.ts";
import { demoBodies } from "./demo-bodies.ts";
import { demoHearings } from "./demo-hearings.ts";
import { demoMeetings } from "./demo-meetings.ts";
import type { Making } from "./making.ts";
import { makeBodies } from "./make-bodies.ts";
import { makeHearing } from "./make-hearing.ts";
import { makeMeeting } from "./make-meeting.ts";

/**
 * Makes the demo's bodies, meetings and hearings through the very services that people use, so that each has its place in the audit chain.
 * Nothing where bodies are there already. Answers how many meetings and hearings were made.
 */
export async function loadForumDemo(demo: DemoOf, now: Date): Promise<number> {
  const people = await demoPeople(demo);
  const [first] = demoBodies;
  const secretary = first && people.get(first.secretary);
  if (!secretary || (await hasBodies(secretary.at(now)))) return 0;
  const making: Making = { people, now };
  const bodies = await makeBodies(making, demoBodies);
  for (const [index, plan] of demoMeetings.entries()) await makeMeeting(making, bodies, plan, `demo meeting ${index}`);
  for (const [index, plan] of demoHearings.entries()) await makeHearing(making, bodies, plan, `demo hearing ${index}`);
  return demoMeetings.length + demoHearings.length;
}

async function hasBodies({ seat }: RequestContext): Promise<boolean> {
  const found = await seat.query({ name: "any forum body", text: "SELECT id FROM forum_body LIMIT 1", values: [] });
  return found.length > 0;
}
