export { ask, type Answer } from "./ask.ts";
export { insertCase, insertMeeting, type CaseOptions, type MeetingOptions } from "./cases.ts";
export { globalId, id, type Kind } from "./ids.ts";
export { insert, type Owner } from "./insert.ts";
export { administrations, contextOf, personNumber, testNow, viewerOf, type Slug, type Who } from "./people.ts";
export { blockGrant, insertWorld, marker, numberOf, reserve } from "./world.ts";
export { mutate, type Changed, type Input } from "./mutate.ts";
export { assessmentInput, metChecks, operations, reason, registration, type Operation } from "./operations.ts";
