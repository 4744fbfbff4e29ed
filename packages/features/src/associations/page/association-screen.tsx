import { AssociationPage } from "./association-page.tsx";
import { AssociationPageDocument } from "./generated/association.generated.ts";

/** An association's page in a frontend without referrals. */
export function Screen() {
  return <AssociationPage query={AssociationPageDocument} />;
}
