import { Link } from "@indgang/components";
import { useFormats, useHrefTo, useWords } from "@indgang/shell";
import { newReferralRoute, referralRoute } from "../referrals/routes.ts";
import { referralWorkWords, urgencyWords } from "../referrals/terms/referral-terms.ts";
import { myWorkWords } from "./my-work-words.ts";
import type { ReferralWork } from "./use-my-work.ts";
import css from "./work-list.module.css";

/** Where it is the receiver's move; in the others the referral is one's own. */
const receiving: readonly ReferralWork["kind"][] = ["ANSWER_REFERRAL", "START", "TREAT"];

/** A referral that waits, without a word about the citizen: whoever opens it is logged, whoever reads the list is not (LAW-6). */
export function ReferralRow({ item }: { readonly item: ReferralWork }) {
  const words = useWords(myWorkWords);
  const kinds = useWords(referralWorkWords);
  const urgency = useWords(urgencyWords);
  const formats = useFormats();
  const hrefTo = useHrefTo();
  const { referralId, kind, dueOn, isOverdue, sender } = item;
  const href =
    kind === "FINISH_DRAFT"
      ? hrefTo(newReferralRoute, undefined, { draft: referralId })
      : hrefTo(referralRoute, { referralId });
  const date = dueOn === null ? null : formats.date(dueOn);
  return (
    <li className={css["row"]}>
      <span className={css["kind"]}>{kinds(kind)}</span>
      <span className={css["what"]}>
        <Link href={href} className={css["link"]}>
          {receiving.includes(kind) ? words("referralFrom", { sender: sender.name }) : words("ownReferral")}
        </Link>
        {item.urgency === "NORMAL" ? null : <span className={css["who"]}>{urgency(item.urgency)}</span>}
      </span>
      <span className={css["due"]} data-overdue={isOverdue || undefined}>
        {date === null ? words("noDeadline") : words(isOverdue ? "overdueSince" : "dueOn", { date })}
      </span>
    </li>
  );
}
