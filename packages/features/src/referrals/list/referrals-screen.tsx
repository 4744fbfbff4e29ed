import { ButtonLink, Tabs } from "@indgang/components";
import { Screen as ScreenFrame, UnkeptData, useHrefTo, useRouteSearch, useWords } from "@indgang/shell";
import { referralBoxes } from "../referral-search.ts";
import { newReferralRoute, referralsRoute } from "../routes.ts";
import { ReferralBoxList } from "./referral-box-list.tsx";
import { referralListWords } from "./referral-list-words.ts";

/** REF-1: what came, and what was sent, by deadline. */
export function Screen() {
  const words = useWords(referralListWords);
  const hrefTo = useHrefTo();
  const [search, setSearch] = useRouteSearch(referralsRoute);
  const box = search.box ?? "received";
  return (
    <ScreenFrame
      title={words("title")}
      lead={words("lead")}
      actions={
        <ButtonLink variant="primary" href={hrefTo(newReferralRoute)}>
          {words("new")}
        </ButtonLink>
      }
    >
      <UnkeptData>
        <Tabs
          label={words("boxes")}
          selectedId={box}
          onSelectionChange={(id) => setSearch({ box: referralBoxes.find((one) => one === id) ?? "received" })}
          items={referralBoxes.map((id) => ({
            id,
            label: words(id),
            content: <ReferralBoxList key={id} box={id} search={search} onChange={setSearch} />,
          }))}
        />
      </UnkeptData>
    </ScreenFrame>
  );
}
