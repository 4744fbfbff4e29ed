import { Badge, Card, FreeText, Link, Stack } from "@indgang/components";
import { useHasRoute, useHrefTo, useWords } from "@indgang/shell";
import css from "../../../applications/case/case.module.css";
import { keyOfTarget } from "../../../referrals/form/referral-target.ts";
import { newReferralRoute } from "../../../referrals/routes.ts";
import { OnlySome } from "../../../search/only-some.tsx";
import { activitiesWords } from "./activities-words.ts";
import type { AssociationPageWithActivitiesQuery } from "./generated/association-with-activities.generated.ts";

type Association = NonNullable<AssociationPageWithActivitiesQuery["association"]>;

/** REF-2: what it offers citizens who are referred; for those who refer, with the way to a referral. */
export function ActivitiesCard({ association }: { readonly association: Association }) {
  const words = useWords(activitiesWords);
  const hrefTo = useHrefTo();
  const canRefer = useHasRoute()(newReferralRoute);
  const { nodes, totalCount } = association.referralActivities;
  const hrefOf = (activityId: string): string =>
    hrefTo(newReferralRoute, undefined, {
      to: keyOfTarget({ kind: "ACTIVITY", associationId: association.id, activityId }),
    });
  return (
    <Card title={words("title")}>
      {nodes.length === 0 ? (
        <p>{words("none")}</p>
      ) : (
        <Stack gap={3}>
          <OnlySome shown={nodes.length} total={totalCount} which="first" />
          <ul className={css["checks"]}>
            {nodes.map(({ id, name, takesReferrals }) => (
              <li key={id} className={css["check"]}>
                <FreeText>{name}</FreeText>
                {takesReferrals ? null : <Badge>{words("takesNone")}</Badge>}
                {takesReferrals && canRefer ? (
                  <Link href={hrefOf(id)} aria-label={words("referTo", { name })}>
                    {words("refer")}
                  </Link>
                ) : null}
              </li>
            ))}
          </ul>
        </Stack>
      )}
    </Card>
  );
}
