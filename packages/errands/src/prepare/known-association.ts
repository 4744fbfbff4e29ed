import { ask } from "../graph/ask.ts";

type Names = { readonly nodes: readonly { readonly name: string }[] };

interface Winner {
  readonly id: string;
  readonly name: string;
  readonly grants: { readonly nodes: readonly { readonly title: string }[] };
  readonly awards: { readonly nodes: readonly { readonly prize: { readonly name: string } }[] };
  readonly forumMemberships: {
    readonly nodes: readonly { readonly name: string; readonly body: { readonly name: string } }[];
  };
  readonly referralActivities: Names;
}

/** An association that every wing knows of, with a word of each that stands on its page. */
export interface KnownAssociation {
  readonly id: string;
  readonly name: string;
  readonly grant: string;
  readonly prize: string;
  readonly body: string;
  readonly speaker: string;
  readonly activity: string;
}

const query = `{ awards(first: 50) { nodes { association { id name
  grants(first: 1) { nodes { title } } awards(first: 1) { nodes { prize { name } } }
  forumMemberships(first: 1) { nodes { name body { name } } } referralActivities(first: 1) { nodes { name } } } } } }`;

/** The first of the demo's winners that has a grant, a seat in a body and an activity for citizens who are referred. */
export async function knownAssociation(): Promise<KnownAssociation> {
  const { awards } = await ask<{ awards: { nodes: readonly { readonly association: Winner | null }[] } }>(
    "social.caseworker",
    query,
  );
  for (const { association } of awards.nodes) {
    if (association === null) continue;
    const [grant] = association.grants.nodes;
    const [award] = association.awards.nodes;
    const [seat] = association.forumMemberships.nodes;
    const [activity] = association.referralActivities.nodes;
    if (!grant || !award || !seat || !activity) continue;
    const { id, name } = association;
    const of = { grant: grant.title, prize: award.prize.name, body: seat.body.name, speaker: seat.name };
    return { id, name, ...of, activity: activity.name };
  }
  throw new Error("The demo has no association that every wing knows of: see to whom the demo of prizes gives them.");
}
