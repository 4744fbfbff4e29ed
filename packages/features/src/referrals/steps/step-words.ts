import { defineCatalogue } from "@indgang/shell";
import type { PageStep } from "./use-steps.ts";
import type { ReferralStep } from "./referral-steps.ts";

/** The step as its button says it. */
export const stepWords = defineCatalogue<ReferralStep>("referralStep", {
  accept: { da: "Tag imod", en: "Accept" },
  ask: { da: "Stil et spørgsmål", en: "Ask a question" },
  decline: { da: "Afvis", en: "Decline" },
  passOn: { da: "Send videre", en: "Pass on" },
  start: { da: "Begynd arbejdet", en: "Begin the work" },
  complete: { da: "Afslut", en: "Complete" },
  hold: { da: "Sæt på pause", en: "Put on hold" },
  resume: { da: "Genoptag arbejdet", en: "Resume the work" },
  fail: { da: "Det lykkedes ikke", en: "It failed" },
  answer: { da: "Svar på spørgsmålet", en: "Answer the question" },
  sendAgain: { da: "Send igen", en: "Send again" },
  followUp: { da: "Jeg har fulgt op", en: "I have followed up" },
  cancel: { da: "Stop henvisningen", en: "Cancel the referral" },
  withdrawConsent: { da: "Samtykket er trukket tilbage", en: "The consent is withdrawn" },
  enterInError: { da: "Markér som en fejl", en: "Mark as an error" },
});

/** What is said when the step is taken. */
export const stepDoneWords = defineCatalogue<PageStep>("referralStepDone", {
  accept: { da: "I har taget imod henvisningen", en: "You have accepted the referral" },
  ask: { da: "Spørgsmålet er sendt", en: "The question is sent" },
  decline: { da: "Henvisningen er afvist", en: "The referral is declined" },
  start: { da: "Arbejdet er begyndt", en: "The work has begun" },
  complete: { da: "Henvisningen er afsluttet", en: "The referral is completed" },
  hold: { da: "Henvisningen er sat på pause", en: "The referral is on hold" },
  resume: { da: "Arbejdet er genoptaget", en: "The work is resumed" },
  fail: { da: "Henvisningen er lukket", en: "The referral is closed" },
  answer: { da: "Svaret er sendt", en: "The answer is sent" },
  sendAgain: { da: "Henvisningen er sendt igen", en: "The referral is sent again" },
  followUp: { da: "Opfølgningen er noteret", en: "The follow-up is noted" },
  cancel: { da: "Henvisningen er stoppet", en: "The referral is cancelled" },
  withdrawConsent: { da: "Adgangen til borgerens oplysninger er lukket", en: "Access to the citizen's data is closed" },
  enterInError: { da: "Henvisningen er markeret som en fejl", en: "The referral is marked as an error" },
});

/** A step that asks for a text, or for a second thought. */
export const dialogSteps = [
  "ask",
  "decline",
  "complete",
  "hold",
  "fail",
  "answer",
  "cancel",
  "withdrawConsent",
  "enterInError",
] as const satisfies readonly PageStep[];
export type DialogStep = (typeof dialogSteps)[number];

export const stepTitleWords = defineCatalogue<DialogStep>("referralStepTitle", {
  ask: { da: "Stil et spørgsmål til afsenderen", en: "Ask the sender a question" },
  decline: { da: "Afvis henvisningen?", en: "Decline the referral?" },
  complete: { da: "Afslut henvisningen", en: "Complete the referral" },
  hold: { da: "Sæt henvisningen på pause", en: "Put the referral on hold" },
  fail: { da: "Luk henvisningen uden resultat?", en: "Close the referral without a result?" },
  answer: { da: "Svar modtageren", en: "Answer the recipient" },
  cancel: { da: "Stop henvisningen?", en: "Cancel the referral?" },
  withdrawConsent: { da: "Er samtykket trukket tilbage?", en: "Is the consent withdrawn?" },
  enterInError: { da: "Markér henvisningen som en fejl?", en: "Mark the referral as an error?" },
});

/** What will happen. */
export const stepTextWords = defineCatalogue<DialogStep>("referralStepText", {
  ask: {
    da: "Henvisningen går tilbage til afsenderen, til der er svaret.",
    en: "The referral goes back to the sender until it is answered.",
  },
  decline: {
    da: "Henvisningen slutter, og afsenderen læser din begrundelse.",
    en: "The referral ends, and the sender reads your reason.",
  },
  complete: {
    da: "Henvisningen slutter, og afsenderen læser, hvad der kom ud af den.",
    en: "The referral ends, and the sender reads what came of it.",
  },
  hold: { da: "Afsenderen kan se grunden.", en: "The sender can see the reason." },
  fail: {
    da: "Henvisningen slutter, og afsenderen læser hvorfor.",
    en: "The referral ends, and the sender reads why.",
  },
  answer: {
    da: "Modtageren får henvisningen igen med en ny frist for sit svar.",
    en: "The recipient gets the referral again with a new deadline for its answer.",
  },
  cancel: {
    da: "Henvisningen slutter for begge parter, og modtageren kan ikke længere se borgeren. Det kan ikke fortrydes.",
    en: "The referral ends for both sides, and the recipient can no longer see the citizen. It cannot be undone.",
  },
  withdrawConsent: {
    da: "Modtageren kan straks ikke længere se noget om borgeren, og henvisningen stoppes. Begge parter får det at vide. Det kan ikke fortrydes.",
    en: "The recipient can at once see nothing of the citizen any more, and the referral is cancelled. Both sides are told. It cannot be undone.",
  },
  enterInError: {
    da: "Brug det, når henvisningen aldrig skulle være sendt, for eksempel om den forkerte borger. Modtageren kan ikke længere se noget om borgeren.",
    en: "Use this when the referral should never have been sent, the wrong citizen for one. The recipient can no longer see anything of the citizen.",
  },
});

/** The name of the text that the step asks for. */
export const stepLabelWords = defineCatalogue<Exclude<DialogStep, "withdrawConsent">>("referralStepLabel", {
  ask: { da: "Spørgsmål", en: "Question" },
  decline: { da: "Begrundelse", en: "Reason" },
  complete: { da: "Resultat", en: "Outcome" },
  hold: { da: "Grund", en: "Reason" },
  fail: { da: "Begrundelse", en: "Reason" },
  answer: { da: "Svar", en: "Answer" },
  cancel: { da: "Begrundelse", en: "Reason" },
  enterInError: { da: "Begrundelse", en: "Reason" },
});
