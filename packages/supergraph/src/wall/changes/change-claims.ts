import type { Role } from "@indgang/domain/kernel";
import type { JurySide } from "./jury-sides.ts";
import type { ReferralStepSide } from "./referral-sides.ts";

/** Who may ask for a change of what belongs to one administration: its people in these roles, and perhaps the service desk. */
export interface ChangeClaim {
  readonly roles: readonly Role[];
  readonly desk?: true;
  /** LAW-2: who may ask for it for themselves alone. */
  readonly themselves?: readonly Role[];
  /** ASSOC-1: the directory is shared: staff of every administration, and the association itself. */
  readonly directory?: true;
  readonly association?: true;
  /** Of what one was told oneself: everybody who is somebody. */
  readonly everybody?: true;
  /** POOL-6: of what belongs to the association that one speaks for. */
  readonly spoken?: true;
  /** REF-1: the side of a referral whose step it is; "OWN": what the administration enters for itself. */
  readonly referral?: "OWN" | ReferralStepSide;
  /** AWARD-2: whoever sits on the jury that this is before; "CHAIR": whoever leads it. */
  readonly jury?: JurySide;
  /** AWARD-2: everybody in the municipality, logged in or not. */
  readonly public?: true;
  /** Names nothing that is there. */
  readonly founding?: true;
}

const office: readonly Role[] = ["CASEWORKER", "LEADER"];
const listUsers: readonly Role[] = [...office, "SECRETARY", "POLITICIAN"];
const ownView: ChangeClaim = { roles: [], themselves: listUsers };
const clerical: ChangeClaim = { roles: office, desk: true };
const secretary: ChangeClaim = { roles: ["SECRETARY"] };
const leader: ChangeClaim = { roles: ["LEADER"] };
const own: ChangeClaim = { roles: ["REFERRAL"], referral: "OWN" };
const sender: ChangeClaim = { roles: ["REFERRAL"], referral: "SENDER" };
const receiver: ChangeClaim = { roles: ["REFERRAL"], referral: "RECEIVER", association: true };
const either: ChangeClaim = { roles: ["REFERRAL"], referral: "EITHER", association: true };
const letters: ChangeClaim = { roles: [...office, "SECRETARY"], desk: true };
const lettersTakenDown: ChangeClaim = { roles: ["SECRETARY", "CASEWORKER"] };
const juror: ChangeClaim = { roles: [], jury: "JUROR" };
const spoken: ChangeClaim = { roles: [], spoken: true };
/** ASSOC-6: either side of an agreement. */
const bothSides: ChangeClaim = { roles: office, spoken: true };
const interest: ChangeClaim = { roles: ["SECRETARY"], themselves: [...office, "POLITICIAN"] };

/** POOL-1, POOL-2, ASSOC-1: every mutation with who may ask for it. One that does not stand here makes the test fail. */
export const changeClaims: Readonly<Record<string, ChangeClaim>> = {
  saveView: ownView,
  removeView: ownView,
  // LAW-6: it names nothing that is there.
  recordExtract: { roles: [...listUsers, "SERVICE_DESK"], founding: true },
  markNotificationsRead: { roles: [], everybody: true },
  chooseNotifications: { roles: [], everybody: true },
  registerAssociation: { roles: office, desk: true, directory: true, association: true },
  updateAssociation: { roles: office, desk: true, directory: true, association: true },
  verifyAssociation: { roles: office, desk: true, directory: true },
  registerApplication: clerical,
  requestCompletion: clerical,
  receiveCompletion: clerical,
  acceptFormalities: clerical,
  withdrawApplication: clerical,
  requestUpload: clerical,
  attachFile: clerical,
  removeAttachment: clerical,
  beginApplicationDraft: spoken,
  saveApplicationDraft: spoken,
  showInApplicationDraft: spoken,
  discardApplicationDraft: spoken,
  submitApplicationDraft: spoken,
  requestOwnUpload: spoken,
  removeOwnFile: spoken,
  completeOwnApplication: spoken,
  withdrawOwnApplication: spoken,
  renewGrantYear: spoken,
  askForChange: spoken,
  withdrawChange: spoken,
  takeDownRenewal: clerical,
  openGrantYear: { roles: office },
  endGrantYears: { roles: office },
  referChange: { roles: office },
  answerChange: { roles: [...office, "SECRETARY"] },
  assignApplication: { roles: office },
  saveAssessment: { roles: office },
  completeAssessment: { roles: office },
  reopenAssessment: { roles: ["LEADER"] },
  askForOpinions: { roles: ["LEADER"] },
  callOpinionBack: { roles: ["LEADER"] },
  saveOpinion: { roles: [], themselves: office },
  keepAllocationDraft: { roles: [...office, "SECRETARY"] },
  removeAllocationDraft: { roles: [...office, "SECRETARY"] },
  takeOverAllocation: secretary,
  beginFormDraft: leader,
  saveFormDraft: leader,
  publishForm: leader,
  withdrawFormDraft: leader,
  chooseRoundForm: leader,
  createMeeting: secretary,
  callMeeting: secretary,
  cancelMeeting: secretary,
  addToMeeting: secretary,
  removeFromMeeting: secretary,
  saveMeetingItem: secretary,
  recordDecision: secretary,
  recordDecisions: secretary,
  closeMeeting: secretary,
  draftLetter: letters,
  saveLetter: letters,
  approveLetter: letters,
  sendLetter: letters,
  postLetter: letters,
  sendLettersOfMeeting: { roles: letters.roles },
  saveLetterTemplate: { roles: ["LEADER"] },
  draftAgreement: { roles: office },
  recordOralAgreement: { roles: office },
  saveAgreementDraft: { roles: office },
  sendAgreement: { roles: office },
  proposeAgreementVersion: bothSides,
  acceptAgreement: bothSides,
  // ASSOC-9: the association alone says no.
  declineAgreement: spoken,
  planAgreementFollowUp: { roles: office },
  noteAgreementFollowUp: { roles: office },
  // POOL-15: a chapter that is begun is one's own.
  beginReportChapter: { roles: [...office, "SECRETARY"], founding: true },
  saveReportChapter: { roles: [...office, "SECRETARY"] },
  shareReportChapter: leader,
  closeReportChapter: leader,
  reviseReportChapter: leader,
  publishReportChapter: leader,
  layReportBeforeMeeting: secretary,
  startLetterBatch: { roles: letters.roles },
  stopLetterBatch: { roles: letters.roles },
  issueMeetingPapers: { roles: ["SECRETARY"] },
  closeMeetingItem: { roles: ["SECRETARY"] },
  declareInterest: interest,
  withdrawInterest: interest,
  // POOL-2: the office plans, and whoever pays pays.
  // POOL-12: an association writes and hands in, the office reads, evaluates and approves.
  saveOutcomeDraft: spoken,
  handInOutcome: spoken,
  registerOutcome: clerical,
  returnOutcome: { roles: office },
  evaluateOutcome: { roles: office },
  approveOutcome: { roles: office },
  changeOutcomeGoals: { roles: office },
  planPayments: { roles: office },
  markInstalmentReady: clerical,
  stopInstalment: clerical,
  releaseInstalment: clerical,
  cancelInstalment: { roles: office },
  exportPayments: clerical,
  markPaymentsPaid: { roles: [...office, "SERVICE_DESK"], founding: true },
  recordReturn: clerical,
  claimBack: { roles: office },
  carryForward: secretary,
  // POOL-11: an association delivers, clerks take in and look, the office approves.
  requestAccountsFile: spoken,
  submitAccounts: spoken,
  registerAccounts: clerical,
  checkAccounts: clerical,
  returnAccounts: clerical,
  extendAccounts: { roles: office },
  approveAccounts: { roles: office },
  registerCitizen: own,
  createReferral: own,
  saveReferral: sender,
  discardReferral: sender,
  sendReferral: sender,
  sendReferralAgain: sender,
  answerAboutReferral: sender,
  followUpReferral: sender,
  enterReferralInError: sender,
  acceptReferral: receiver,
  declineReferral: receiver,
  askAboutReferral: receiver,
  startReferral: receiver,
  holdReferral: receiver,
  resumeReferral: receiver,
  completeReferral: receiver,
  failReferral: receiver,
  // REF-2: an association has no citizens of its own to refer.
  passOnReferral: { roles: ["REFERRAL"], referral: "RECEIVER" },
  cancelReferral: either,
  withdrawReferralConsent: either,
  // AWARD-1: a new prize is of the own administration.
  createPrize: { roles: ["SECRETARY"], founding: true },
  savePrize: secretary,
  openCycle: secretary,
  appointJuror: secretary,
  endJuror: secretary,
  beginJudging: secretary,
  cancelCycle: secretary,
  nominate: { roles: [], public: true },
  confirmNomination: { roles: [], public: true },
  registerNomination: lettersTakenDown,
  checkNomination: secretary,
  withdrawNomination: secretary,
  declareJuryInterest: juror,
  saveScores: juror,
  submitBallot: juror,
  decideAward: { roles: ["SECRETARY"], jury: "CHAIR" },
  publishAwards: secretary,
  // POOL-1: a new pool is of the own administration.
  createPool: { roles: ["LEADER"], founding: true },
  editPool: leader,
  saveTerms: leader,
  removeTerms: leader,
  saveCriteria: leader,
  planRound: leader,
  editRound: leader,
  extendRound: leader,
  closeRound: leader,
  saveBudgetLines: leader,
};
