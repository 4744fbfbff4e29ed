import { isMissing } from "@indgang/domain/accounts";
import { fromGlobalId, type OwnReference, type References, type RequestContext } from "@indgang/subgraph-kit";
import { readOutcome } from "../service/outcome/read-outcomes.ts";
import { readAgreement } from "../service/agreement/read-agreements.ts";
import { readAccounts, readOwnAccounts } from "../service/accounts/read-accounts.ts";
import { readPapers } from "../service/papers/read-papers.ts";
import { readLetter } from "../service/letters/read-letters.ts";
import { readOwnLetter } from "../service/letters/read-own-letters.ts";
import { readForm } from "../service/form/read-form.ts";
import { readFile, readInstalment, readPlan } from "../service/payment/read-payments.ts";
import { readApplication, readAssessment, readDecision, readMeeting, readMeetingItem } from "../service/read-case.ts";
import { budgetLineById, roundById } from "../store/pool/funding-round.store.ts";
import { grantById } from "../store/pool/grant.store.ts";
import { criterionById, poolById } from "../store/pool/pool.store.ts";
import { toAgreementType } from "./agreement/agreement.type.ts";
import { toGrantAccountsType } from "./accounts/grant-accounts.type.ts";
import { toOwnAccountsType } from "./accounts/own-accounts.type.ts";
import { toApplicationType } from "./application/application.type.ts";
import { toAssessmentType } from "./assessment/assessment.type.ts";
import { readOwnApplication, readOwnDraft } from "../service/draft/read-own.ts";
import { toApplicationDraftType } from "./draft/application-draft.type.ts";
import { toOwnApplicationType } from "./draft/own-application.type.ts";
import { toMeetingPapersType } from "./papers/meeting-papers.type.ts";
import { toPoolFormType } from "./form/pool-form.type.ts";
import { toGrantType } from "./grant/grant.type.ts";
import { readChapter } from "../service/report/read-report.ts";
import { toReportChapterType } from "./report/report-chapter.type.ts";
import { toLetterType } from "./letters/letter.type.ts";
import { toOwnLetterType } from "./letters/own-letter.type.ts";
import { toCommitteeMeetingType } from "./meeting/committee-meeting.type.ts";
import { toDecisionType } from "./meeting/decision.type.ts";
import { toMeetingItemType } from "./meeting/meeting-item.type.ts";
import { toOutcomeReportType } from "./outcome/outcome-report.type.ts";
import { toInstalmentType } from "./payment/instalment.type.ts";
import { toPaymentFileType } from "./payment/payment-file.type.ts";
import { toPaymentPlanType } from "./payment/payment-plan.type.ts";
import { toBudgetLineType } from "./pool/budget-line.type.ts";
import { toCriterionType } from "./pool/criterion.type.ts";
import { toFundingRoundType } from "./pool/funding-round.type.ts";
import { toPoolType } from "./pool/pool.type.ts";

type Read<Thing> = (context: RequestContext, id: string) => Promise<Thing | null>;

function own<Thing>(
  typename: string,
  read: Read<Thing>,
  toType: (thing: Thing) => object,
): OwnReference<RequestContext> {
  return {
    owns: true,
    async load({ id }, context) {
      const key = fromGlobalId(id, typename);
      const thing = key === null ? null : await read(context, key);
      return thing === null ? null : toType(thing);
    },
  };
}

/** Every entity that is fetched by its id goes through the same policies as the queries. */
export const references: References<RequestContext> = {
  Pool: own("Pool", (context, id) => context.use(poolById).load(id), toPoolType),
  Criterion: own("Criterion", (context, id) => context.use(criterionById).load(id), toCriterionType),
  FundingRound: own("FundingRound", (context, id) => context.use(roundById).load(id), toFundingRoundType),
  BudgetLine: own("BudgetLine", (context, id) => context.use(budgetLineById).load(id), toBudgetLineType),
  Grant: own("Grant", (context, id) => context.use(grantById).load(id), toGrantType),
  Application: own("Application", readApplication, toApplicationType),
  Assessment: own("Assessment", readAssessment, toAssessmentType),
  Decision: own("Decision", readDecision, toDecisionType),
  CommitteeMeeting: own("CommitteeMeeting", readMeeting, toCommitteeMeetingType),
  Agreement: own("Agreement", readAgreement, toAgreementType),
  Letter: own("Letter", readLetter, toLetterType),
  OwnLetter: own("OwnLetter", readOwnLetter, toOwnLetterType),
  ReportChapter: own("ReportChapter", readChapter, toReportChapterType),
  MeetingPapers: own("MeetingPapers", readPapers, toMeetingPapersType),
  MeetingItem: own("MeetingItem", readMeetingItem, toMeetingItemType),
  ApplicationDraft: own("ApplicationDraft", readOwnDraft, toApplicationDraftType),
  OwnApplication: own("OwnApplication", readOwnApplication, toOwnApplicationType),
  PoolForm: own("PoolForm", readForm, toPoolFormType),
  PaymentPlan: own("PaymentPlan", readPlan, toPaymentPlanType),
  Instalment: own("Instalment", readInstalment, toInstalmentType),
  PaymentFile: own("PaymentFile", readFile, toPaymentFileType),
  OutcomeReport: own("OutcomeReport", readOutcome, toOutcomeReportType),
  GrantAccounts: own("GrantAccounts", readAccounts, toGrantAccountsType),
  OwnAccounts: own(
    "OwnAccounts",
    async (context, id) => {
      const found = await readOwnAccounts(context, id);
      return found && toOwnAccountsType(found, isMissing(found, context.now()));
    },
    (accounts) => accounts,
  ),
  Association: { owns: false },
  Administration: { owns: false },
  Committee: { owns: false },
  Person: { owns: false },
  ForumBody: { owns: false },
};
