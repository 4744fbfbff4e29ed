/** What a person should know of the line: fine, answers are slow to come, or nothing goes through. */
export type NetworkStatus = "fine" | "slow" | "offline";

/** After so many milliseconds without an answer the line is called slow. */
const patience = 3000;

/** Follows the line from the requests that pass; the browser's own word counts too. */
export function createNetworkWatch(isOnline: () => boolean) {
  const listeners = new Set<() => void>();
  let status: NetworkStatus = isOnline() ? "fine" : "offline";
  let waiting = 0;
  const set = (next: NetworkStatus): void => {
    if (next === status) return;
    status = next;
    for (const listener of listeners) listener();
  };
  return {
    status: (): NetworkStatus => status,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    online: () => set("fine"),
    offline: () => set("offline"),
    /** Follows one request; its failure without any answer means that nothing goes through. */
    follow: async <Answer>(request: Promise<Answer>): Promise<Answer> => {
      waiting += 1;
      const timer = setTimeout(() => status !== "offline" && set("slow"), patience);
      try {
        const answer = await request;
        if (waiting === 1 || status === "offline") set("fine");
        return answer;
      } catch (error) {
        if (!(error instanceof DOMException && error.name === "AbortError")) set("offline");
        throw error;
      } finally {
        waiting -= 1;
        clearTimeout(timer);
      }
    },
  };
}

export type NetworkWatch = ReturnType<typeof createNetworkWatch>;
