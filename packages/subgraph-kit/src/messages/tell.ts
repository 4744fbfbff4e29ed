import type { Transaction } from "@indgang/database";
import type { Instant } from "@indgang/domain/kernel";
import { notificationMail, type Concerned, type Mail, type NotificationKind } from "@indgang/domain/messages";

/** Something that concerns somebody, and where in their frontend it is read: `referrals/referral_…`. */
export interface News {
  readonly kind: NotificationKind;
  readonly path: string;
  readonly to: Concerned;
}

interface Telling {
  readonly transaction: Transaction;
  readonly now: Instant;
}

/** Tells those whom it concerns, in the app and by mail, when the transaction commits. Who they are is the database's own knowledge. */
export async function tell({ transaction, now }: Telling, { kind, path, to }: News): Promise<void> {
  const { subject, body } = notificationMail(kind);
  const person = to.kind === "PERSON" ? to.personId : null;
  const [administration, role] = to.kind === "ROLE" ? [to.administration, to.role] : [null, null];
  const association = to.kind === "ASSOCIATION" ? to.associationId : null;
  await transaction.$executeRaw`SELECT wall.tell(${now}::timestamptz, ${kind}, ${path}, ${subject}, ${body},
    ${person}::uuid, ${administration}::text, ${role}::role, ${association}::uuid)`;
}

/** Writes a mail to somebody who need not be known here; it goes out when the transaction has committed. */
export async function postMail(
  { transaction, now }: Telling,
  recipient: string,
  { subject, body }: Mail,
): Promise<void> {
  await transaction.$executeRaw`SELECT wall.post_mail(${now}::timestamptz, ${recipient}, ${subject}, ${body})`;
}
