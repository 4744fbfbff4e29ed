/** Loaded into the script that `with-node.mjs` runs: when the parent is killed outright, the script stops too. */
if (process.channel) {
  process.channel.unref();
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
}
