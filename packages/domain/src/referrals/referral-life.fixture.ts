import { asId, type Outcome, type Viewer } from "../kernel/index.ts";
import * as rules from "./index.ts";
import * as fixture from "./referral.fixture.ts";

/** One citizen's referral, those it came from (newest first), and how many there have been. */
export interface Family {
  readonly referral: rules.Referral;
  readonly ended: readonly rules.Referral[];
  readonly count: number;
}

/** Everybody who might try something: three administrations, an association, and people of the first two without the role. */
export const people: readonly Viewer[] = [
  fixture.sara,
  fixture.hanne,
  fixture.emil,
  fixture.vera,
  fixture.viewer(fixture.social, "LEADER", "lone"),
  fixture.viewer(fixture.health, "SECRETARY", "sofus"),
];

const { terms, as, target } = fixture;
const receivers: readonly rules.Receiver[] = [
  fixture.healthUnit,
  fixture.employmentUnit,
  fixture.socialUnit,
  fixture.activity,
];

/** One try: a step, by somebody, on a day of October, and whom it goes on to where that matters. */
export interface Try {
  readonly step: string;
  readonly person: Viewer;
  readonly day: number;
  readonly receiver: number;
}

type Step = (referral: rules.Referral, attempt: Try, family: Family) => Outcome<{ readonly referral: rules.Referral }>;

const at = ({ person, day }: Try) => as(person, fixture.october(day));
const reason = "Det passer ikke";
const given = ({ version }: rules.Referral) => ({ version });
const targetOf = ({ receiver }: rules.Referral) => receiver && target(receiver);

/** Every step of the rules, the clock's too. */
export const steps: Readonly<Record<string, Step>> = {
  save: (referral, attempt) =>
    rules.saveReferral(
      { referral },
      { ...given(referral), ...fixture.contentTo(referral.receiver ?? fixture.healthUnit) },
      at(attempt),
    ),
  send: (referral, attempt) =>
    rules.sendReferral({ referral, terms, target: targetOf(referral) }, given(referral), at(attempt)),
  sendAgain: (referral, attempt) =>
    rules.sendReferralAgain({ referral, terms, target: targetOf(referral) }, given(referral), at(attempt)),
  accept: (referral, attempt) => rules.acceptReferral({ referral, terms }, given(referral), at(attempt)),
  decline: (referral, attempt) =>
    rules.declineReferral({ referral, terms }, { ...given(referral), reason }, at(attempt)),
  ask: (referral, attempt) =>
    rules.askBack({ referral, terms }, { ...given(referral), question: "Hvornår?" }, at(attempt)),
  answer: (referral, attempt) =>
    rules.answerQuestion({ referral, terms }, { ...given(referral), answer: "Om formiddagen" }, at(attempt)),
  start: (referral, attempt) => rules.startReferral({ referral, terms }, given(referral), at(attempt)),
  hold: (referral, attempt) => rules.holdReferral({ referral, terms }, { ...given(referral), reason }, at(attempt)),
  resume: (referral, attempt) => rules.resumeReferral({ referral, terms }, given(referral), at(attempt)),
  followUp: (referral, attempt) => rules.followUpReferral({ referral, terms }, given(referral), at(attempt)),
  complete: (referral, attempt) =>
    rules.completeReferral({ referral, terms }, { ...given(referral), outcome: "Har fået en ven" }, at(attempt)),
  fail: (referral, attempt) => rules.failReferral({ referral, terms }, { ...given(referral), reason }, at(attempt)),
  cancel: (referral, attempt) => rules.cancelReferral({ referral, terms }, { ...given(referral), reason }, at(attempt)),
  error: (referral, attempt) =>
    rules.enterInError({ referral, terms }, { ...given(referral), reason: null }, at(attempt)),
  withdraw: (referral, attempt) => rules.withdrawConsent({ referral, terms }, at(attempt)),
  passOn: (referral, attempt, { count }) => {
    const receiver = receivers[attempt.receiver % receivers.length] ?? fixture.activity;
    const fields = referral.fields.filter((field) => rules.receiverSees(referral).includes(field));
    const basis = fixture.consent(receiver, fields);
    return rules.passOn(
      { referral, terms, target: target(receiver), childId: asId(`referral-${count + 1}`) },
      { ...given(referral), ...fixture.contentTo(receiver, { fields, basis }), reason },
      at(attempt),
    );
  },
  discard: (referral, attempt) => rules.discardDraft({ referral }, given(referral), at(attempt)),
  overdue: (referral, { day }) => rules.returnOverdue({ referral, terms }, fixture.october(day)),
  draftDies: (referral, { day }) => rules.letDraftDie({ referral }, fixture.october(day)),
  erase: (referral, { day }) => rules.eraseReferral({ referral }, fixture.october(day)),
};

/** Makes one try after another, leaves out what is refused, and shows what is done. A child takes the place of its parent. */
export function live(
  tries: readonly Try[],
  seen: (before: rules.Referral, after: rules.Referral, done: Try) => void,
  from: rules.Referral,
): Family {
  let family: Family = { referral: from, ended: [], count: 1 };
  for (const attempt of tries) {
    const outcome = steps[attempt.step]?.(family.referral, attempt, family);
    if (!outcome?.ok) continue;
    const { referral, child } = outcome.value as Partial<rules.PassedOn> & { readonly referral: rules.Referral };
    seen(family.referral, referral, attempt);
    family = child
      ? { referral: child, ended: [referral, ...family.ended], count: family.count + 1 }
      : { ...family, referral };
  }
  return family;
}
