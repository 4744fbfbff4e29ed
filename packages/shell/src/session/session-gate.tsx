import { useEffect, useSyncExternalStore, type ReactNode } from "react";
import { useApp } from "../layout/app-context.tsx";
import { ElsewhereScreen } from "./late-screens.ts";
import { LogInScreen } from "./log-in-screen.tsx";
import { SessionEndedDialog } from "./session-ended-dialog.tsx";
import { rememberReturning } from "./returning.ts";
import { watchForSignIn } from "./session-channel.ts";
import { ViewerProvider } from "./session-context.tsx";
import type { SignedInViewer } from "./session.type.ts";
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
  const viewer = state.kind === "signedOut" ? (configuration.isPublic ? state.guest : null) : state.viewer;
  if (viewer === null) return <LogInScreen />;
  const isOfHere = configuration.seats.includes(viewer.seat);
  if (!isOfHere && !configuration.isPublic) return <ElsewhereScreen viewer={viewer} />;
  return (
    <ViewerProvider viewer={isOfHere ? viewer : asGuest(viewer)}>
      {children}
      {state.kind === "ended" ? <SessionEndedDialog /> : null}
    </ViewerProvider>
  );
}

/** Somebody who works elsewhere sees of a public frontend what everybody sees. */
function asGuest(viewer: SignedInViewer): SignedInViewer {
  return { ...viewer, person: null, permissions: [] };
}
