import type { WorkItem } from "./work-item.type.ts";

/** A wing's answer: some of what waits there, the next deadline first, and how much it is in all. */
export interface WingWork<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean };
  readonly totalCount: number;
}

/** What waits for a person, over all wings. */
export interface Work {
  /** The next deadline first, without a day last; else in the order of wings, and of each wing. */
  readonly items: readonly WorkItem[];
  readonly count: number;
  readonly hasMore: boolean;
}

export const noWork: Work = { items: [], count: 0, hasMore: false };

/** One wing's answer, each thing in the words of the list; nothing where the wing was not asked. */
export function workOf<Node>(wing: WingWork<Node> | undefined, toItem: (node: Node) => WorkItem): Work {
  if (!wing) return noWork;
  return { items: wing.nodes.map(toItem), count: wing.totalCount, hasMore: wing.pageInfo.hasNextPage };
}

/** All wings' work as one list. */
export function gatherWork(wings: readonly Work[]): Work {
  return {
    items: wings.flatMap(({ items }) => items).toSorted(byDeadline),
    count: wings.reduce((sum, { count }) => sum + count, 0),
    hasMore: wings.some(({ hasMore }) => hasMore),
  };
}

function byDeadline({ dueOn: one }: WorkItem, { dueOn: other }: WorkItem): number {
  if (one === other) return 0;
  if (one === null) return 1;
  return other === null || one < other ? -1 : 1;
}
