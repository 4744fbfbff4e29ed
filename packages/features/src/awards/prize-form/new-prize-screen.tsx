import { NotFoundScreen, useViewer } from "@indgang/shell";
import { prizeRights } from "../terms/prize-rights.ts";
import { PrizeEditor } from "./prize-editor.tsx";

/** AWARD-1: the secretariat founds a prize. */
export function Screen() {
  const viewer = useViewer();
  const { runs } = prizeRights(viewer, viewer.administration?.id ?? "");
  return runs ? <PrizeEditor prize={null} /> : <NotFoundScreen />;
}
