import type { AgreementSide } from "@indgang/domain/agreement";
import type { AgreementPartsFragment } from "./generated/agreement-parts.generated.ts";

/** An agreement as a page has it. */
export type ShownAgreement = AgreementPartsFragment;

/** Who looks: one of the two sides, or somebody who only reads (the service desk, the committee). */
export type Looking = AgreementSide | "READER";
