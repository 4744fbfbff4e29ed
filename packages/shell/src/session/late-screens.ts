import { lazy } from "react";

// Few people ever see these: each is a chunk of its own.
export const ElsewhereScreen = lazy(async () => ({ default: (await import("./elsewhere-screen.tsx")).ElsewhereScreen }));
export const SignedInScreen = lazy(async () => ({ default: (await import("./signed-in-screen.tsx")).SignedInScreen }));
