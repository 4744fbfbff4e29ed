import type { Transaction } from "@indgang/database";
import type { Instant } from "@indgang/domain/kernel";
import { aboutOf, notificationMail, type Concerned, type Mail, type NotificationKind } from "@indgang/domain/messages";

/** Something that concerns somebody, and where in their frontend it is read: `referrals/referral_…`. Whoever is named twice is told once. */
export interface News {
  readonly kind: NotificationKind;
  readonly path: string;
  /** What it is about, in words that name no citizen: the app shows them, a mail does not. */
  readonly about?: string | null;
  readonly to: Concerned | readonly Concerned[];
}

interface Telling {
  readonly transaction: Transaction;
  readonly now: Instant;
}

/** Tells those whom it concerns, in the app and by mail, when the transaction commits. Who they are is the database's own knowledge. */
export async function tell({ transaction, now }: Telling, { kind, path, about = null, to }: News): Promise<void> {
  const { subject, body } = notificationMail(kind);
  const concerned = JSON.stringify([to].flat().map(entryOf));
  await transaction.$executeRaw`SELECT wall.tell(${now}::timestamptz, ${kind}, ${path}, ${aboutOf(kind, about)}, ${subject}, ${body}, ${concerned}::jsonb)`;
}

type EntryOf = { readonly [Kind in Concerned["kind"]]: (to: Extract<Concerned, { readonly kind: Kind }>) => object };

/** As the database reads it. */
const entries: EntryOf = {
  PERSON: ({ personId }) => ({ person: personId }),
  COLLEAGUE: ({ personId, administration }) => ({ person: personId, administration }),
  SHARED_ROLE: ({ role }) => ({ administration: null, has_role: role }),
  ROLE: ({ administration, role }) => ({ administration, has_role: role }),
  ASSOCIATION: ({ associationId }) => ({ association: associationId }),
  RECEIPT: ({ associationId }) => ({ association: associationId, receipt: true }),
  MEMBERS: ({ bodyId }) => ({ forum: bodyId }),
  OUTSIDE_MEMBERS: ({ bodyId, associationId }) => ({ forum: bodyId, outside: true, association: associationId }),
};

function entryOf<Kind extends Concerned["kind"]>(to: Extract<Concerned, { readonly kind: Kind }>): object {
  return (entries[to.kind] as (one: typeof to) => object)(to);
}

/** Writes a mail to somebody who need not be known here; it goes out when the transaction has committed. */
export async function postMail(
  { transaction, now }: Telling,
  recipient: string,
  { subject, body }: Mail,
): Promise<void> {
  await transaction.$executeRaw`SELECT wall.post_mail(${now}::timestamptz, ${recipient}, ${subject}, ${body})`;
}
