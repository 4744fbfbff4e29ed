import { errand } from "../../src/errand.ts";
import { accountsToOutcome } from "./accounts-to-outcome.errands.ts";
import { agreementToPayment } from "./agreement-to-payment.errands.ts";
import { announceAndApply } from "./announce-and-apply.errands.ts";
import { checkToRecommendation } from "./check-to-recommendation.errands.ts";
import { meetingToLetters } from "./meeting-to-letters.errands.ts";
import { nextYear } from "./next-year.errands.ts";
import type { WayThread } from "./way-thread.type.ts";

// One pool from nothing to its outcome: each part goes on where the one before left it.
errand.describe.configure({ mode: "serial" });

const mark = Date.now().toString(36);
const thread: WayThread = {
  mark,
  pool: `Hele vejen ${mark}`,
  round: `Hele vejen, vinter ${mark}`,
  full: `Nabobesøg ${mark}`,
  part: `Fællesspisning i gården ${mark}`,
  none: `Større lokaler ${mark}`,
  caseNumber: "",
  addresses: { round: "", publicPool: "", own: "", case: "", meeting: "" },
};

announceAndApply(thread);
checkToRecommendation(thread);
meetingToLetters(thread);
agreementToPayment(thread);
accountsToOutcome(thread);
nextYear(thread);
