const channelName = "indgang.session";

/** Tells the other tabs of this browser that somebody has signed in. */
export function announceSignIn(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage("signedIn");
  channel.close();
}

/** Calls `check` when another tab has signed in, and when the person comes back to this one. Answers how to stop. */
export function watchForSignIn(check: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener("message", check);
  const checkWhenSeen = (): void => {
    if (document.visibilityState === "visible") check();
  };
  document.addEventListener("visibilitychange", checkWhenSeen);
  return () => {
    channel.close();
    document.removeEventListener("visibilitychange", checkWhenSeen);
  };
}
