export { batchLease, continueLetterBatch } from "../letters/letter-batch.ts";
export { remindOfCases } from "./remind-of-cases.ts";
