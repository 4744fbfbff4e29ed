import {
  asAdministrationSlug,
  asId,
  asMunicipalityId,
  toInstant,
  type Instant,
  type PlainDate,
} from "@indgang/domain/kernel";
import type {
  ContactChannel,
  LegalBasis,
  MinimisationLevel,
  PersonField,
  Referral,
  ReferralReasonCode,
  ReferralState,
  ReturnCause,
  Urgency,
} from "@indgang/domain/referrals";
import type { Prisma } from "@indgang/prisma";
import { fromReceiverRecord, fromRecipientText, toReceiverRecord, toRecipientText } from "./receiver-record.ts";
import type { ReferralWords } from "./referral-words.ts";

/** A referral's row without its words. */
export type ReferralRecord = Prisma.ReferralGetPayload<object>;

/** The same without its keys. */
export type KeylessRecord = Omit<ReferralRecord, "senderKey" | "receiverKey">;

const day = (date: Date | null): PlainDate | null => date && (date.toISOString().slice(0, 10) as PlainDate);
const instant = (date: Date | null): Instant | null => date && toInstant(date);
const rowDay = (date: PlainDate | null): Date | null => (date === null ? null : new Date(`${date}T00:00:00.000Z`));
const rowInstant = (at: Instant | null): Date | null => (at === null ? null : new Date(at));

/** Row and words as the domain has them. For a receiver without what only the sender may read. */
export function toReferral(record: KeylessRecord, words: ReferralWords): Referral {
  return {
    id: asId(record.id),
    municipalityId: asMunicipalityId(record.municipalityId),
    version: record.version,
    parentId: record.parentId === null ? null : asId(record.parentId),
    passedOnTo: record.passedOnTo === null ? null : asId(record.passedOnTo),
    sender: {
      administration: asAdministrationSlug(record.administrationId),
      personId: record.senderId === null ? null : asId(record.senderId),
    },
    state: record.state as ReferralState,
    returnCause: record.returnCause as ReturnCause | null,
    receiver: fromReceiverRecord(record),
    citizenId: record.citizenId === null ? null : asId(record.citizenId),
    basis: basisOf(record, words),
    level: record.level as MinimisationLevel,
    fields: record.fields as PersonField[],
    channel: record.channel as ContactChannel | null,
    need: words.content?.need ?? words.told.NEED ?? null,
    urgency: record.urgency as Urgency,
    dueOn: day(record.dueOn),
    questions: words.exchange?.questions ?? [],
    reason:
      record.reasonCode === null
        ? null
        : { code: record.reasonCode as ReferralReasonCode, text: words.exchange?.reason ?? null },
    outcome: words.exchange?.outcome ?? null,
    createdAt: toInstant(record.createdAt),
    sentAt: instant(record.sentAt),
    endedAt: instant(record.endedAt),
    viewEndsOn: day(record.viewEndsOn),
    erasedAt: instant(record.erasedAt),
  };
}

/** A referral's columns, but for its keys. */
export function toRecord(referral: Referral) {
  const { basis } = referral;
  const consent = basis?.kind === "CONSENT" ? basis : null;
  return {
    version: referral.version,
    parentId: referral.parentId,
    passedOnTo: referral.passedOnTo,
    senderId: referral.sender.personId,
    state: referral.state,
    returnCause: referral.returnCause,
    citizenId: referral.citizenId,
    ...toReceiverRecord(referral.receiver),
    basis: basis?.kind ?? null,
    provision: basis?.kind === "AUTHORITY_TASK" ? basis.provision : null,
    consentRecipient: consent?.recipient ? toRecipientText(consent.recipient) : null,
    consentFields: [...(consent?.fields ?? [])],
    consentGivenAt: rowInstant(consent?.givenAt ?? null),
    consentWithdrawnAt: rowInstant(consent?.withdrawnAt ?? null),
    level: referral.level,
    fields: [...referral.fields],
    channel: referral.channel,
    urgency: referral.urgency,
    reasonCode: referral.reason?.code ?? null,
    dueOn: rowDay(referral.dueOn),
    createdAt: new Date(referral.createdAt),
    sentAt: rowInstant(referral.sentAt),
    endedAt: rowInstant(referral.endedAt),
    viewEndsOn: rowDay(referral.viewEndsOn),
    erasedAt: rowInstant(referral.erasedAt),
  };
}

function basisOf(record: KeylessRecord, { content }: ReferralWords): LegalBasis | null {
  if (record.basis === "AUTHORITY_TASK") return { kind: "AUTHORITY_TASK", provision: record.provision ?? "" };
  if (record.basis === "SIGNPOST_ONLY") return { kind: "SIGNPOST_ONLY" };
  if (record.basis === null) return null;
  return {
    kind: "CONSENT",
    recipient: record.consentRecipient === null ? null : fromRecipientText(record.consentRecipient),
    purpose: content?.purpose ?? "",
    fields: record.consentFields as PersonField[],
    givenAt: instant(record.consentGivenAt),
    withdrawnAt: instant(record.consentWithdrawnAt),
  };
}
