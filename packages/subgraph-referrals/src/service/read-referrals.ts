import type { CitizenId, ReferralId } from "@indgang/domain/kernel";
import {
  lookAtReferral,
  mayReadExchange,
  previewOf,
  referralWork,
  sideOf,
  type PersonField,
  type Referral,
  type ReferralSide,
  type ReferralState,
  type ReferralWorkKind,
  type TellingOf,
} from "@indgang/domain/referrals";
import type { Page, PageOfNodes, RequestContext } from "@indgang/subgraph-kit";
import { emptyPage } from "@indgang/subgraph-kit";
import { findCitizens, type Citizen } from "../store/citizen.store.ts";
import { findReferrals, type HeldReferral } from "../store/find-referrals.store.ts";
import { findReferralEvents, type KeptEvent } from "../store/referral-event.store.ts";
import { listReferrals, type ReferralCriteria } from "../store/referral-list.store.ts";
import { look, type Looking } from "./look.ts";

/** A referral as a viewer was shown it, with what was written into the log. */
export interface SeenReferral {
  readonly referral: Referral;
  readonly side: ReferralSide;
  readonly work: ReferralWorkKind | null;
  /** REF-6: the words of what the viewer may see of the citizen. */
  readonly told: TellingOf;
  /** REF-3: whether questions, reason and outcome are open to the viewer. */
  readonly isExchangeOpen: boolean;
  /** The own administration's record; null for everybody who was only told. */
  readonly citizen: Citizen | null;
  readonly preview: Readonly<Record<ReferralState, readonly PersonField[]>>;
  readonly events: readonly KeptEvent[];
}

/** REF-3: the referrals behind the ids that the viewer may see, each looked at and logged. */
export function readReferrals(
  context: RequestContext,
  ids: readonly ReferralId[],
): Promise<ReadonlyMap<ReferralId, SeenReferral>> {
  return look(context, new Map<ReferralId, SeenReferral>(), async (looking) => {
    const held = await findReferrals(looking.reading, ids);
    return new Map((await see(looking, [...held.values()])).map((each) => [each.referral.id, each]));
  });
}

/** REF-1, REF-3: a page of the referrals that one's side has, by deadline. */
export function readReferralList(
  context: RequestContext,
  criteria: ReferralCriteria,
  page: Page,
): Promise<PageOfNodes<SeenReferral>> {
  return look<PageOfNodes<SeenReferral>>(context, emptyPage, async (looking) => {
    const found = await listReferrals(looking.reading, criteria, page, context);
    const seen = new Map((await see(looking, found.nodes)).map((each) => [each.referral.id, each]));
    const nodes = found.nodes.flatMap(({ referral }) => seen.get(referral.id) ?? []);
    const heldOf = new Map(found.nodes.map((held) => [held.referral.id, held]));
    const cursorOf = ({ referral }: SeenReferral): string => {
      const held = heldOf.get(referral.id);
      return held ? found.cursorOf(held) : "";
    };
    return { ...found, nodes, cursorOf };
  });
}

async function see(
  { reading, acting, note }: Looking,
  held: readonly HeldReferral[],
): Promise<readonly SeenReferral[]> {
  const { viewer, now } = acting;
  const seen = held.flatMap((each) => {
    const looked = lookAtReferral(each.referral, acting);
    const side = sideOf(viewer, each.referral);
    return looked.ok && side ? [{ ...each, side, ...looked.value }] : [];
  });
  seen.forEach(({ access }) => note(access));
  const citizens = await citizensOf(
    reading,
    seen.flatMap(({ side, referral }) => (side === "SENDER" && referral.citizenId ? [referral.citizenId] : [])),
  );
  const events = await findReferralEvents(
    reading,
    seen.map(({ referral }) => referral.id),
  );
  return seen.map(({ referral, side, told, fields }) => ({
    referral,
    side,
    work: referralWork(viewer, referral, now),
    told: Object.fromEntries(Object.entries(told).filter(([field]) => fields.some((each) => each === field))),
    isExchangeOpen: mayReadExchange(viewer, referral, now),
    citizen: (referral.citizenId && citizens.get(referral.citizenId)) ?? null,
    preview: previewOf(referral),
    events: events.get(referral.id) ?? [],
  }));
}

async function citizensOf(
  { transaction, vault, viewer }: Looking["reading"],
  ids: readonly CitizenId[],
): Promise<ReadonlyMap<CitizenId, Citizen>> {
  const { municipalityId, administration } = viewer;
  if (ids.length === 0 || administration === null) return new Map();
  return findCitizens(transaction, vault, { municipalityId, administration }, ids);
}
