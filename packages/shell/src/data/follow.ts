/** Begins a stream: calls `onAnswer` with each answer and `onEnd` when nothing more comes. The answer leaves it. */
export type Subscribe = (onAnswer: () => void, onEnd: () => void) => () => void;

/** Milliseconds before a stream that ended is begun anew; twice as many each time that no answer came in between. */
const pauses = { first: 2_000, longest: 60_000 } as const;

/**
 * Keeps a stream going as long as the page is looked at: a tab in the background holds no connection, of which a browser has few, and
 * reads anew when it is looked at again. The answer ends it.
 */
export function follow(subscribe: Subscribe): () => void {
  let leave: (() => void) | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let pause: number = pauses.first;

  const stop = (): void => {
    clearTimeout(waiting);
    leave?.();
    leave = null;
  };
  const begin = (): void => {
    stop();
    leave = subscribe(
      () => void (pause = pauses.first),
      () => {
        stop();
        waiting = setTimeout(begin, pause);
        pause = Math.min(2 * pause, pauses.longest);
      },
    );
  };
  const look = (): void => (document.visibilityState === "visible" ? begin() : stop());

  document.addEventListener("visibilitychange", look);
  look();
  return () => {
    document.removeEventListener("visibilitychange", look);
    stop();
  };
}
