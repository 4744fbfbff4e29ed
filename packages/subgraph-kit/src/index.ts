import "reflect-metadata";

export { defineSubgraph, type SubgraphDefinition } from "./schema/define-subgraph.ts";
export { maskedError } from "./schema/masked-error.ts";
export { graphEnum } from "./schema/graph-enum.ts";
export type {
  EntityKey,
  ForeignReference,
  LiveField,
  OwnReference,
  References,
  ResolversByType,
  Subgraph,
} from "./schema/subgraph.type.ts";
export { undescribedElements } from "./schema/undescribed.ts";
export { CvrScalar } from "./scalar/cvr.scalar.ts";
export { DateScalar } from "./scalar/date.scalar.ts";
export { DateTimeScalar } from "./scalar/date-time.scalar.ts";
export { MoneyScalar } from "./scalar/money.scalar.ts";
export { userInputError } from "./scalar/user-input-error.ts";
export { connectionOf, type Connection, type ConnectionClass, type Edge } from "./relay/connection-of.ts";
export { cursorsOf, type Cursors, type OrderKind, type OrderValue, type Position } from "./relay/cursor.ts";
export { fromGlobalId, keyOfGlobalId, toGlobalId, typenameOfGlobalId } from "./relay/global-id.ts";
export { NodeType } from "./relay/node.type.ts";
export { ForwardPageArguments, largestPage, PageArguments, usualPage, type Page } from "./relay/page-arguments.ts";
export { PageInfoType } from "./relay/page-info.type.ts";
export { mapPage } from "./relay/map-page.ts";
export { pageOfAll } from "./relay/page-of-all.ts";
export { idOf, idOrNull, noId } from "./relay/id-of.ts";
export { emptyPage, pageOfRows, type FoundRows, type PageOfNodes } from "./relay/page-of-rows.ts";
export { idempotencyKeyReused, IdempotencyKeyReusedType } from "./refusal/idempotency-key-reused.type.ts";
export { invalidInput, InvalidInputType } from "./refusal/invalid-input.type.ts";
export { InvalidFieldType, toInvalidField } from "./refusal/invalid-field.type.ts";
export { notAllowed, NotAllowedType } from "./refusal/not-allowed.type.ts";
export { notFound, NotFoundType } from "./refusal/not-found.type.ts";
export { refusalMember, type RefusalMember } from "./refusal/refusal-member.ts";
export { refusalMapping, refusalUnion, type RefusalUnion } from "./refusal/refusal-union.ts";
export { RefusalType } from "./refusal/refusal.type.ts";
export { sharedRefusalTypes } from "./refusal/shared-refusals.ts";
export { staleVersion, StaleVersionType } from "./refusal/stale-version.type.ts";
export { stateConflict, StateConflictType } from "./refusal/state-conflict.type.ts";
export { searchPatterns } from "./search/search-patterns.ts";
export {
  correlationHeader,
  correlationIdFrom,
  createIdentityKey,
  createViewerSigner,
  createViewerVerifier,
  installationKey,
  readSigningKey,
  readVerificationKey,
  signViewer,
  type Identity,
  type SigningKey,
  type VerificationKey,
} from "./identity/index.ts";
export { findDue, remind, type DueReminder, type ReminderRound } from "./clock/remind.ts";
export { postMail, tell, type News } from "./messages/tell.ts";
export { instantColumn } from "./store/instant-column.ts";
export { cursorIn, keysetOf, type Keyset, type Ordering } from "./store/ordering.ts";
export type { ChildList, ChildPages, Narrowing } from "./store/page-of-children.ts";
export { boundedBy, type List, type Lookup } from "./store/page-of-list.ts";
export { readsThrough, seatReads, type Reads } from "./store/reads-through.ts";
export { rowsIn, type Columns, type Read, type Rows } from "./store/rows.ts";
export { seatRows } from "./store/seat-rows.ts";
export { keyDescription, KeyedInput } from "./mutation/keyed.input.ts";
export { wallRefusal } from "./mutation/wall-refusal.ts";
export { onceEach } from "./context/once-each.ts";
export { type LoaderFactory, RequestContext, type RequestContextParts } from "./context/request-context.ts";
export {
  type AuditFact,
  change,
  type ChangeRefusal,
  type ChangeRequest,
  type Keyed,
  type UnitOfWork,
} from "./mutation/change.ts";
