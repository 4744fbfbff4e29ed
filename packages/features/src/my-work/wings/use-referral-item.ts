import { useHrefTo, useWords } from "@indgang/shell";
import { newReferralRoute, referralRoute } from "../../referrals/routes.ts";
import { referralWorkWords, urgencyWords } from "../../referrals/terms/referral-work-terms.ts";
import type { MyWorkQuery } from "../generated/my-work.generated.ts";
import { myWorkWords } from "../my-work-words.ts";
import type { WorkItem } from "../work-item.type.ts";

type ReferralWork = NonNullable<MyWorkQuery["myReferralWork"]>["nodes"][number];

/** Where it is the receiver's move; in the others the referral is one's own. */
const receiving: readonly ReferralWork["kind"][] = ["ANSWER_REFERRAL", "START", "TREAT"];

/** A referral as it waits in the list. */
export function useReferralItem(): (found: ReferralWork) => WorkItem {
  const words = useWords(myWorkWords);
  const kinds = useWords(referralWorkWords);
  const urgencies = useWords(urgencyWords);
  const hrefTo = useHrefTo();
  return ({ referralId: id, kind, urgency, sender, dueOn, isOverdue }) => ({
    id,
    words: kinds(kind),
    title: receiving.includes(kind) ? words("referralFrom", { sender: sender.name }) : words("ownReferral"),
    about: urgency === "NORMAL" ? null : words("urgency", { urgency: urgencies(urgency) }),
    dueOn,
    isOverdue,
    href:
      kind === "FINISH_DRAFT"
        ? hrefTo(newReferralRoute, undefined, { draft: id })
        : hrefTo(referralRoute, { referralId: id }),
  });
}
