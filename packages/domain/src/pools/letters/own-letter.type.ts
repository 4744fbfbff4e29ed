import type { ApplicationId, AssociationId, Instant, LetterId, MunicipalityId } from "../../kernel/index.ts";
import type { LetterWording } from "./letter-template.type.ts";

/** POOL-10, LAW-1: a letter about a decision, as the association finds it on its own case: who wrote, approved and posted it is the office's own. */
export interface OwnLetter extends LetterWording {
  readonly id: LetterId;
  readonly municipalityId: MunicipalityId;
  readonly associationId: AssociationId;
  readonly applicationId: ApplicationId;
  readonly caseNumber: string;
  /** Null: it has not left, and is not the association's to see. */
  readonly sentAt: Instant | null;
  /** Null: the minutes of the decision do not stand. */
  readonly decidedAt: Instant | null;
  /** Whether another that was sent is in its place. */
  readonly isReplaced: boolean;
}
