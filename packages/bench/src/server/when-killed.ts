/** What is let go of when the run ends before its time: servers of its own, which would go on without it. */
const running = new Set<() => unknown>();
let isEnding = false;

async function letGo(code: number): Promise<void> {
  if (isEnding) return;
  isEnding = true;
  await Promise.allSettled([...running].map(async (stop) => stop()));
  process.exit(code);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => void letGo(130));
process.on("uncaughtException", (error) => {
  // What breaks because it is let go of says nothing.
  if (!isEnding) process.stderr.write(`${error.stack ?? String(error)}\n`);
  void letGo(1);
});

/** Stops with the run, however it ends short of SIGKILL. Answers the same stop, for whoever ends it in time. */
export function stopWhenKilled<Stopped>(stop: () => Stopped): () => Stopped {
  const once = (): Stopped => {
    running.delete(once);
    return stop();
  };
  running.add(once);
  return once;
}
