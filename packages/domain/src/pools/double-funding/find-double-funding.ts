import type { AdministrationSlug, ApplicationId, AssociationId, Money, PoolId } from "../../kernel/index.ts";
import { alikeNames, alikePurposes, likenessOfNames, likenessOfPurposes } from "./likeness.ts";

/** As much of an entry in the directory as tells whether two are of the same people. */
export interface AssociationTraits {
  readonly id: AssociationId;
  readonly name: string;
  readonly street: string | null;
  readonly postalCode: string | null;
  /** Mail addresses and telephone numbers, its own and its contacts'. */
  readonly reachedBy: readonly string[];
}

/** By what an association is taken to be the one that asks. */
export const sameAssociations = ["SAME", "SAME_CONTACT", "SAME_ADDRESS", "SIMILAR_NAME"] as const;
export type SameAssociation = (typeof sameAssociations)[number];

/** POOL-13: what was given by whichever administration, and what was applied for in the viewer's own. Never another's application, nor its assessment. */
export interface OtherMoney {
  readonly kind: "GRANT" | "APPLICATION";
  readonly id: string;
  readonly applicationId: ApplicationId | null;
  readonly administration: AdministrationSlug;
  readonly poolId: PoolId;
  readonly association: AssociationTraits;
  readonly title: string;
  /** What else there is to read of what it is for. */
  readonly purpose: string;
  readonly amount: Money;
  readonly year: number;
}

export interface AskedMoney {
  readonly applicationId: ApplicationId;
  readonly association: AssociationTraits;
  readonly title: string;
  readonly purpose: string;
  readonly year: number;
}

/** POOL-13: money for what may be the same: by whom, and in what it is alike. */
export interface DoubleFunding extends OtherMoney {
  readonly sameAs: SameAssociation;
  readonly isSameYear: boolean;
  readonly isSamePurpose: boolean;
}

/**
 * POOL-13: of the other money that the viewer may know of, what the same association (or one that seems to be the same) has or asks for, for the same year or
 * the same purpose. The case itself is left out. The latest year first.
 */
export function findDoubleFunding(asked: AskedMoney, others: readonly OtherMoney[]): readonly DoubleFunding[] {
  return others
    .filter(({ applicationId }) => applicationId !== asked.applicationId)
    .flatMap((other): readonly DoubleFunding[] => {
      const sameAs = sameAssociation(asked.association, other.association);
      if (sameAs === null) return [];
      const isSameYear = other.year === asked.year;
      const isSamePurpose = likenessOfPurposes(textOf(asked), textOf(other)) >= alikePurposes;
      return isSameYear || isSamePurpose ? [{ ...other, sameAs, isSameYear, isSamePurpose }] : [];
    })
    .toSorted((one, other) => other.year - one.year || (one.id < other.id ? -1 : 1));
}

/** POOL-13: by what two entries are taken to be of the same people, the surest first; null when nothing says so. CVR numbers stand once in the directory. */
export function sameAssociation(one: AssociationTraits, other: AssociationTraits): SameAssociation | null {
  if (one.id === other.id) return "SAME";
  const reached = new Set(one.reachedBy.map(plain));
  if (other.reachedBy.some((way) => plain(way) !== "" && reached.has(plain(way)))) return "SAME_CONTACT";
  const isAddressKnown = one.street !== null && one.postalCode !== null && plain(one.street) !== "";
  if (isAddressKnown && addressOf(one) === addressOf(other)) return "SAME_ADDRESS";
  return likenessOfNames(one.name, other.name) >= alikeNames ? "SIMILAR_NAME" : null;
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/\s/gu, "");
const addressOf = ({ street, postalCode }: AssociationTraits): string => `${plain(street ?? "")} ${postalCode ?? ""}`;
const textOf = ({ title, purpose }: { readonly title: string; readonly purpose: string }): string =>
  `${title} ${purpose}`;
