import { FoldingCards, Stack } from "@indgang/components";
import { DocumentsCard } from "../../files/documents-card.tsx";
import { AnswersCards } from "../../forms/answers/answers-cards.tsx";
import { HearingCommentsCard } from "../../forums/comments/hearing-comments-card.tsx";
import { HearingCard } from "../../hearing-wait/hearing-card.tsx";
import { AssessmentCard } from "./assessment-card.tsx";
import type { Case } from "./case.type.ts";
import { FactsCard } from "./facts-card.tsx";
import { GoalsCard } from "./goals-card.tsx";
import { BudgetCard, OtherFundingCard } from "./money-cards.tsx";

/** What was applied for and what speaks for and against. Once that is decided each part takes one line, but for the documents, to which more are added. */
export function WrittenPart({ application }: { readonly application: Case }) {
  const { id, assessment, attachments } = application;
  const isDecided = application.decision !== null;
  return (
    <Stack gap={isDecided ? 4 : 6}>
      <FoldingCards begin={isDecided ? "FOLDED" : null}>
        <HearingCard application={application} isOpen={!isDecided} />
        <HearingCommentsCard comments={application.hearingComments} />
        <FactsCard application={application} />
        <BudgetCard application={application} />
        <GoalsCard goals={application.goals} />
        <OtherFundingCard otherFunding={application.otherFunding} />
      </FoldingCards>
      <DocumentsCard applicationId={id} documents={attachments.nodes} />
      <FoldingCards begin={isDecided ? "FOLDED" : null}>
        <AnswersCards answers={application.answers} documents={attachments.nodes} />
        {assessment ? <AssessmentCard applicationId={id} assessment={assessment} /> : null}
      </FoldingCards>
    </Stack>
  );
}
