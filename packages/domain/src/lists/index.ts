export { mayChangeView, mayKeepViews, mayTakeExtract } from "./list.policy.ts";
export { extractFormats, listNames, type ExtractFormat, type ListName } from "./list.type.ts";
export { saveView, viewBounds, type SavedView, type SavedViewInput } from "./saved-view.ts";
