import { useViewer } from "@indgang/shell";
import { AssociationPage } from "../association-page.tsx";
import { ActivitiesCard } from "./activities-card.tsx";
import { AssociationPageWithActivitiesDocument } from "./generated/association-with-activities.generated.ts";

/** An association's page in a frontend with referrals. Those who serve all administrations refer nobody and are told of no activities. */
export function Screen() {
  const isStaff = useViewer().administration !== null;
  return (
    <AssociationPage
      query={AssociationPageWithActivitiesDocument}
      renderMore={(association) => (isStaff ? <ActivitiesCard association={association} /> : null)}
    />
  );
}
