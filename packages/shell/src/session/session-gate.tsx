import { useEffect, useSyncExternalStore, type ReactNode } from "react";
import { useApp } from "../layout/app-context.tsx";
import { ElsewhereScreen } from "./late-screens.ts";
import { LogInScreen } from "./log-in-screen.tsx";
import { SessionEndedDialog } from "./session-ended-dialog.tsx";
import { rememberReturning } from "./returning.ts";
import { watchForSignIn } from "./session-channel.ts";
import { ViewerProvider } from "./session-context.tsx";
import { OpeningScreen } from "./opening-screen.tsx";
import { UnreachableScreen } from "./unreachable-screen.tsx";

/** Lets in those who work here; a public frontend, everybody. A session that ends later leaves the screens as they are, with a dialog over them. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const { configuration, session } = useApp();
  const state = useSyncExternalStore(session.subscribe, session.state);
  useEffect(() => {
    void session.check();
    return watchForSignIn(() => void session.check());
  }, [session]);
  const { kind } = state;
  useEffect(() => {
    if (kind === "signedIn" || kind === "signedOut") rememberReturning(kind === "signedIn");
  }, [kind]);
  if (state.kind === "loading") return <OpeningScreen />;
  if (state.kind === "unreachable") return <UnreachableScreen />;
  if (state.kind === "signedOut")
    return configuration.isPublic && state.guest !== null ? (
      <ViewerProvider viewer={state.guest}>{children}</ViewerProvider>
    ) : (
      <LogInScreen />
    );
  if (!configuration.isPublic && !configuration.seats.includes(state.viewer.seat))
    return <ElsewhereScreen viewer={state.viewer} />;
  return (
    <ViewerProvider viewer={state.viewer}>
      {children}
      {state.kind === "ended" ? <SessionEndedDialog /> : null}
    </ViewerProvider>
  );
}
