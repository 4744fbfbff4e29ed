import { lazy } from "react";

/** Fetches what only somebody who is signed in needs. */
export const fetchSignedInApp = () => import("../signed-in-app.tsx");
export const SignedInApp = lazy(async () => ({ default: (await fetchSignedInApp()).SignedInApp }));

// Few people ever see these: each is a chunk of its own.
export const ElsewhereScreen = lazy(async () => ({
  default: (await import("./elsewhere-screen.tsx")).ElsewhereScreen,
}));
export const SignedInScreen = lazy(async () => ({ default: (await import("./signed-in-screen.tsx")).SignedInScreen }));
