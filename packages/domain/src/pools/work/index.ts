export { waitsForValues, workKinds, type WaitsFor, type WorkItem, type WorkKind, type WorkPlace } from "./work.type.ts";
export {
  applicationWork,
  applicationWorkItem,
  committeeWorkItem,
  meetingWork,
  meetingWorkItem,
  waitsFor,
  waitsForOf,
  workPlacesOf,
} from "./work.ts";
