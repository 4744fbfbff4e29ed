export { composePapers, isClosedToPublic, type PapersWish } from "./compose-papers.ts";
export { closeItem, issuePapers, type IssuePapersInput } from "./issue-papers.ts";
export { changesSince, papersDocument, papersFileName, papersTitle, partsFor } from "./papers-document.ts";
export type {
  EarlierPapers,
  PapersAttachment,
  PapersFacts,
  PapersHearing,
  PapersItem,
  PapersLine,
} from "./papers-facts.type.ts";
export {
  holdsNumber,
  papersFindingCodes,
  papersFindings,
  withoutNumbers,
  type PapersFinding,
  type PapersFindingCode,
} from "./papers-findings.ts";
export { mayIssuePapers, mayReadPapers } from "./papers.policy.ts";
export {
  papersAudiences,
  papersKinds,
  type MeetingPapers,
  type PapersAudience,
  type PapersBlock,
  type PapersDocument,
  type PapersKind,
  type PapersOutline,
  type PapersPart,
} from "./papers.type.ts";
