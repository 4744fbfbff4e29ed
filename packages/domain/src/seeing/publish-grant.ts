import { containsCpr, type Money, type PlainDate } from "../kernel/index.ts";
import { currencyExponent } from "../pools/grant-import/index.ts";
import { publishOutcome, type OutcomeToPublish, type PublishedDocument } from "./publish-outcome.ts";

/** A grant that was decided, with what everybody may know beside it (POOL-14). Amount in minor units of `currency`. */
export interface GrantToPublish {
  readonly id: string;
  readonly title: string;
  readonly amount: Money;
  readonly currency: string;
  readonly awardedOn: PlainDate;
  readonly pool: { readonly slug: string; readonly name: string; readonly description: string };
  readonly administration: string;
  readonly association: { readonly id: string; readonly name: string; readonly cvr: string | null };
  /** POOL-12: what came of it, once that is approved. */
  readonly outcome?: OutcomeToPublish | null;
}

/** Who publishes. `prefix` is the publisher's own in the standard's register (`360G-…`); a municipality without a CVR number here is named by it. */
export interface GrantPublisher {
  readonly name: string;
  readonly prefix: string;
  readonly cvr: string | null;
}

/** One row of a grant file by the 360Giving standard. */
export interface PublishedGrant {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly currency: string;
  readonly amountAwarded: number;
  readonly awardDate: PlainDate;
  readonly recipientOrganization: readonly [{ readonly id: string; readonly name: string }];
  readonly fundingOrganization: readonly [{ readonly id: string; readonly name: string; readonly department: string }];
  readonly grantProgramme: readonly [{ readonly code: string; readonly title: string }];
  readonly relatedDocument?: readonly [PublishedDocument];
}

/** Organisations by the register that org-id.guide lists for Denmark; one without a number by the publisher's own. */
export function organisationId(cvr: string | null, { prefix }: Pick<GrantPublisher, "prefix">, ownId: string): string {
  return cvr === null ? `${prefix}-org-${ownId}` : `DK-CVR-${cvr}`;
}

/**
 * POOL-13, POOL-14: a grant as everybody may take it over: who, what for, how much, when and from which pool; never why. LAW-7: a title or a name with a
 * person's number in it is not published; the pool's name, or that the name is left out, stands in its place.
 */
export function publishGrant(grant: GrantToPublish, publisher: GrantPublisher): PublishedGrant {
  const { pool, association } = grant;
  const exponent = currencyExponent(grant.currency) ?? 2;
  return {
    id: `${publisher.prefix}-${grant.id}`,
    title: withoutCpr(grant.title, pool.name),
    description: withoutCpr(pool.description.trim() || pool.name, pool.slug),
    currency: grant.currency,
    amountAwarded: grant.amount / 10 ** exponent,
    awardDate: grant.awardedOn,
    recipientOrganization: [
      {
        id: organisationId(association.cvr, publisher, association.id),
        name: withoutCpr(association.name, "Navnet er udeladt"),
      },
    ],
    fundingOrganization: [
      {
        id: organisationId(publisher.cvr, publisher, "publisher"),
        name: publisher.name,
        department: grant.administration,
      },
    ],
    grantProgramme: [{ code: pool.slug, title: pool.name }],
    ...(grant.outcome ? { relatedDocument: [publishOutcome(grant.outcome, publisher.prefix)] as const } : {}),
  };
}

function withoutCpr(text: string, instead: string): string {
  return containsCpr(text) ? instead : text;
}
