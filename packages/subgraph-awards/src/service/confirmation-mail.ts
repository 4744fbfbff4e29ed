import type { Transaction } from "@indgang/database";
import type { MunicipalityId } from "@indgang/domain/kernel";

/** AWARD-2: what whoever nominated is sent. The token is nowhere else. */
export interface ConfirmationMail {
  readonly municipalityId: MunicipalityId;
  readonly to: string;
  readonly prize: string;
  readonly nominee: string;
  readonly token: string;
}

/** How the mail is posted, in the transaction that keeps the nomination. */
export const confirmationPost = {
  send: async (_transaction: Transaction, _mail: ConfirmationMail): Promise<void> => {},
};
