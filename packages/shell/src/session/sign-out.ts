/** Ends the session and comes back to the log-in. Mirrored drafts go: the next person at this machine must not find them. */
export async function signOut(basePath: string): Promise<void> {
  await fetch("/logout", { method: "POST", credentials: "same-origin", headers: { "x-indgang-csrf": "1" }, redirect: "manual" });
  sessionStorage.clear();
  location.assign(basePath);
}
