import { Navigate } from "@tanstack/react-router";
import { NotPermittedScreen } from "../failure/not-permitted-screen.tsx";
import { useApp } from "../layout/app-context.tsx";
import { visibleEntries } from "../layout/visible-entries.ts";
import { useViewer } from "../session/session-context.tsx";

/** Leads to the first thing in the person's navigation. */
export function StartScreen() {
  const { configuration } = useApp();
  const viewer = useViewer();
  const first = visibleEntries(configuration.features, viewer)[0];
  return first ? <Navigate to={first.route.path} replace /> : <NotPermittedScreen />;
}
