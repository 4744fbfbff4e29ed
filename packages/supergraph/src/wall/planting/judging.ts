import { administrations, elsewhere, home, politician, type Owning, type Variant } from "./owning.ts";

type Numbered = Owning & { readonly variant: Variant };

/** The person of each administration who takes letters down (AWARD-2). */
export const caseworker: Variant = 1;
/** The planted one outside of all administrations who judges. */
export const outsideJuror: Variant = 4;

/** The cycles of each administration: nominating, judging, decided under embargo, and public. One administration gave its last one up. */
export const [nominating, judging, underEmbargo, published] = [1, 2, 3, 4] as const;

/** AWARD-1: a year that was given up after it was decided; its instant has passed, and it stays untold. */
export function isGivenUp({ administration, variant }: Numbered): boolean {
  return administration === "employment-integration" && variant === published;
}

/** The first juror judges while the jury judges, the two next sit where the embargo holds, the last one where all is public. */
const juries: readonly Variant[] = [judging, underEmbargo, underEmbargo, published];
/** The third juror has left. */
const left: Variant = 3;
const judgingOutside: Variant = 1;
/** The second juror leads the jury. */
export const chair: Variant = 2;

/** Which cycle of its administration a row is of. What is not said here is of the cycle with its own number. */
export function cycleOf({ administration, variant }: Numbered, table: string): Variant {
  if (["juror", "jury_ballot", "jury_score"].includes(table)) return juries[variant - 1] ?? variant;
  const judged = administration === "employment-integration" ? judging : underEmbargo;
  if (table === "jury_recusal") return judged;
  // One waits to be confirmed where nominating is open, and one that lost stands where the winner is public.
  if (table === "nomination") return ([nominating, judged, judged, published] as const)[variant - 1] ?? judged;
  return variant;
}

/** The nomination of each administration that can win. */
export const eligible: Variant = 3;

/** Somebody of the register of people. */
export interface Line {
  readonly administration: string | null;
  readonly variant: Variant;
}

/** Who the juror with this number is: somebody from outside, a politician of the next administration, and one of the own. */
export function jurorLine({ municipality, administration, variant }: Numbered): Line {
  const isOutside = variant === judgingOutside || variant === left;
  if (isOutside || (variant === chair && administration === "health-elderly"))
    return { administration: null, variant: outsideJuror };
  const all: readonly string[] = municipality === elsewhere ? ["social", "culture"] : administrations;
  const next = all[(all.indexOf(administration ?? "") + 1) % all.length] ?? null;
  return { administration: variant === chair ? next : administration, variant: politician };
}

/** The number of the juror by which somebody sits on the jury of an administration's cycle; null for whoever does not, or has left. */
export function seatOnJury(line: Line | null, owning: Owning, cycle: Variant): Variant | null {
  const isWhom = (variant: Variant): boolean => {
    const juror = jurorLine({ ...owning, variant });
    return line !== null && juror.administration === line.administration && juror.variant === line.variant;
  };
  const own = ([1, 2, 4] as const).find((variant) => juries[variant - 1] === cycle && isWhom(variant));
  return own ?? null;
}

/** Whether the ballot of the juror with this number is in. The chair's is missing in one administration, the first juror's in another. */
export function isSubmitted({ administration, variant }: Numbered): boolean {
  if (variant === chair) return administration !== "social";
  return variant !== judgingOutside || administration !== "employment-integration";
}

/** LAW-2: the number of the recusal of a juror; the other recusals are of nobody on a jury. */
export function isRecusedChair({ municipality, administration, variant }: Numbered): boolean {
  return municipality === home && administration === "culture" && variant === chair;
}
