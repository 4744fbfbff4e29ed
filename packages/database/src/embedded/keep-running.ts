/** How often the server is looked after, in milliseconds. */
const interval = 2_000;

/** Looks after a server: where it is gone, `start` brings it back. One attempt at a time; a failed one is repeated. Ends by what it answers. */
export const keepRunning = (isRunning: () => boolean, start: () => Promise<unknown>): (() => void) => {
  let isStarting = false;
  const look = async (): Promise<void> => {
    if (isStarting || isRunning()) return;
    isStarting = true;
    await start().catch(() => undefined);
    isStarting = false;
  };
  const timer = setInterval(() => void look(), interval);
  // It must not keep a process alive that has nothing else to do.
  timer.unref();
  return () => clearInterval(timer);
};
