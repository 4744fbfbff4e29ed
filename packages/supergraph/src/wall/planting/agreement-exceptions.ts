import { always, type Exception } from "./exception.ts";
import { markerOf } from "./marks.ts";
import { administrations, type Owning, type Place, type Variant } from "./owning.ts";

/** ASSOC-6: how far a planted agreement has come. Each administration has one of each, and whoever speaks for an association comes upon all; one in Culture is a draft. */
export const plantedAgreements = ["NEGOTIATING", "AGREED", "ORAL", "DECLINED"] as const;
export type PlantedAgreement = (typeof plantedAgreements)[number] | "DRAFT";

export function agreementAt({
  administration,
  variant,
}: Pick<Owning, "administration"> & { readonly variant: Variant }): PlantedAgreement {
  const turn = administrations.findIndex((name) => name === administration);
  if (turn === 3 && variant === 3) return "DRAFT";
  return plantedAgreements[(variant + turn) % plantedAgreements.length] ?? "NEGOTIATING";
}

const by =
  (values: Readonly<Record<PlantedAgreement, unknown>>): Exception =>
  (place) =>
    values[agreementAt(place)];

/** None of what was agreed orally. */
const unlessOral =
  (usual: (place: Place) => unknown): Exception =>
  (place) =>
    agreementAt(place) === "ORAL" ? null : usual(place);

/** What agreements ask for: in every state that the association sees, with all that was said and signed. */
export const agreementExceptions: Readonly<Record<string, Exception>> = {
  "agreement.state": by({
    DRAFT: "DRAFT",
    NEGOTIATING: "NEGOTIATING",
    AGREED: "AGREED",
    ORAL: "AGREED",
    DECLINED: "DECLINED",
  }),
  "agreement.form": by({
    DRAFT: "WRITTEN",
    NEGOTIATING: "WRITTEN",
    AGREED: "WRITTEN",
    ORAL: "ORAL",
    DECLINED: "WRITTEN",
  }),
  "agreement.waits_on": by({
    DRAFT: "MUNICIPALITY",
    NEGOTIATING: "ASSOCIATION",
    AGREED: null,
    ORAL: null,
    DECLINED: "MUNICIPALITY",
  }),
  "agreement.answer_by": by({ DRAFT: null, NEGOTIATING: "2026-04-15", AGREED: null, ORAL: null, DECLINED: null }),
  "agreement.agreed_on": by({ DRAFT: null, NEGOTIATING: null, AGREED: null, ORAL: "2026-04-15", DECLINED: null }),
  "agreement.agreed_with": (place, { marks }) =>
    agreementAt(place) === "ORAL" ? marks.remember(`Aftalt med ${marks.digits(place)}`, place) : null,
  "agreement.number": always(1),
  // Of oral ones nobody has noted how it went.
  "agreement_follow_up.note": unlessOral(markerOf),
  "agreement_follow_up.person_id": unlessOral(({ variant }) => variant),
  "agreement_follow_up.name": unlessOral(markerOf),
  "agreement_follow_up.at": unlessOral(() => "2026-04-15T10:00:00Z"),
  "agreement_version.number": always(1),
  "agreement_version.side": always("MUNICIPALITY"),
  "agreement_acceptance.number": always(1),
  "agreement_acceptance.side": always("MUNICIPALITY"),
  "agreement_decline.number": always(1),
  "agreement_decline.side": always("ASSOCIATION"),
};

/** Who signs is whoever acts, and what was sent stays; here each stands by itself. */
export const agreementTables = [
  "agreement",
  "agreement_version",
  "agreement_acceptance",
  "agreement_decline",
  "agreement_follow_up",
];
