import { tiesOf, type AssociationTie } from "../associations/index.ts";
import type { PlainDate } from "../kernel/index.ts";
import type { AgendaItem, ForumRecusal } from "./agenda-item.type.ts";
import type { ForumMembership } from "./forum-body.type.ts";
import { holdsTerm } from "./term.ts";

/**
 * LAW-2, POOL-16: the members who take no part in an item on the day of the meeting: whoever speaks for the association that it is about, and
 * whoever a known tie binds to it. Whom the council itself put on a board is exempt. One per person.
 */
export function forumRecusals(
  { associationId }: Pick<AgendaItem, "associationId">,
  members: readonly ForumMembership[],
  ties: readonly AssociationTie[],
  on: PlainDate,
): readonly ForumRecusal[] {
  if (associationId === null) return [];
  return members
    .filter((member) => holdsTerm(member, on))
    .flatMap((member): readonly ForumRecusal[] => {
      const { personId, personName } = member;
      if (member.associationId === associationId) return [{ personId, personName, cause: "SPEAKS_FOR" }];
      const isTied = tiesOf(personId, associationId, ties, on).length > 0;
      return isTied ? [{ personId, personName, cause: "TIE" }] : [];
    });
}
