import { Breadcrumbs, ButtonLink } from "@indgang/components";
import {
  NotFoundScreen,
  QueryState,
  Screen as ScreenFrame,
  UnkeptData,
  useHrefTo,
  useRouteSearch,
  useWords,
} from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import { referralFormWords } from "../form/referral-form-words.ts";
import { ReferralDocument } from "../page/generated/referral.generated.ts";
import { newReferralRoute, referralRoute, referralsRoute } from "../routes.ts";
import { DraftForm, type DraftFormProps } from "./draft-form.tsx";

/** REF-1: a new referral, or a draft that was begun. The address tells which draft once there is one, so that a reload finds it. */
export function Screen() {
  const [search, setSearch] = useRouteSearch(newReferralRoute);
  const [{ draft, to }] = useState(search);
  const begun = (id: string): void => setSearch({ draft: id }, { replace: true });
  return (
    <UnkeptData>
      {draft === undefined ? (
        <DraftPage opened={null} to={to} onBegun={begun} />
      ) : (
        <OpenedDraft id={draft} onBegun={begun} />
      )}
    </UnkeptData>
  );
}

function OpenedDraft({ id, onBegun }: { readonly id: string; readonly onBegun: (id: string) => void }) {
  const [result, read] = useQuery({ query: ReferralDocument, variables: { id } });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ referral }) => (referral ? <DraftPage opened={referral} onBegun={onBegun} /> : <NotFoundScreen />)}
    </QueryState>
  );
}

function DraftPage({ opened, to, onBegun }: DraftFormProps) {
  const words = useWords(referralFormWords);
  const hrefTo = useHrefTo();
  const list = hrefTo(referralsRoute, undefined, { box: "sent" });
  return (
    <ScreenFrame
      title={words(opened ? "draftTitle" : "newTitle")}
      lead={words("lead")}
      breadcrumbs={<Breadcrumbs items={[{ label: words("list"), href: list }]} />}
    >
      {opened !== null && opened.state !== "DRAFT" ? (
        <>
          <p>{words("notDraft")}</p>
          <div>
            <ButtonLink href={hrefTo(referralRoute, { referralId: opened.id })}>{words("openIt")}</ButtonLink>
          </div>
        </>
      ) : (
        <DraftForm opened={opened} to={to} onBegun={onBegun} />
      )}
    </ScreenFrame>
  );
}
