export { accessibilityStatementRoute } from "./accessibility-statement/route.ts";
export type { AppConfiguration } from "./configuration/app-configuration.type.ts";
export type { Feature, NavigationEntry, WatchUnread } from "./configuration/feature.type.ts";
export { readFailure, type GraphFailure } from "./data/graph-failure.ts";
export { createIntent, type Intent } from "./data/intent.ts";
export { UnkeptData } from "./data/unkept-data.tsx";
export { useFollow } from "./data/use-follow.ts";
export { useChange, type Change, type ChangeAnswer, type PayloadOf, type RefusalOf } from "./data/use-change.ts";
export { createDraftStorage, type DraftStorage } from "./drafts/draft-storage.ts";
export { useDraft, type Draft } from "./drafts/use-draft.ts";
export { FailureNotice } from "./failure/failure-notice.tsx";
export { failureText } from "./failure/failure-text.ts";
export { NotFoundScreen } from "./failure/not-found-screen.tsx";
export { QueryState } from "./failure/query-state.tsx";
export { useFormats } from "./format/use-formats.ts";
export { Screen, type ScreenProps } from "./layout/screen.tsx";
export { mountApp } from "./mount-app.tsx";
export { defineRoute } from "./routing/define-route.ts";
export { readFlag, readOneOf, readSomeOf, readText, type UnreadSearch } from "./routing/read-search.ts";
export type { PathParameters, RouteDefinition } from "./routing/route-definition.type.ts";
export { parseSearch, stringifySearch } from "./routing/search-text.ts";
export {
  useGoTo,
  useHasRoute,
  useHrefBelow,
  useHrefTo,
  useRouteParameters,
  useRouteSearch,
  type HrefTo,
} from "./routing/use-route.ts";
export { LogInButton } from "./session/log-in-button.tsx";
export { useMay, useViewer } from "./session/session-context.tsx";
export type { SignedInViewer } from "./session/session.type.ts";
export { defineCatalogue } from "./words/define-catalogue.ts";
export { InLanguage } from "./words/in-language.tsx";
export { useLanguage } from "./words/language-provider.tsx";
export type { Language } from "./words/language.ts";
export type { Catalogue, Message, MessageValues, Words } from "./words/message.type.ts";
export { shellWords } from "./words/shell-words.ts";
export { useWords } from "./words/use-words.ts";
