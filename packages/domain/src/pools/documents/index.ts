export {
  accountsStateWords,
  auditorDemandWords,
  instalmentStateWords,
  ledgerKindWords,
  meetingStateWords,
  outcomeStateWords,
  sizeWords,
  stateWords,
  targetGroupWords,
  verdictWords,
  waitsForWords,
} from "./danish-words.ts";
