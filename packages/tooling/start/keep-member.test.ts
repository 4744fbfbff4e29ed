import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { afterEach, expect, it } from "vitest";
import { keepMember } from "./keep-member.ts";
import { memberOf, type Member } from "./member.ts";

/** Tiny processes, each of which says that it is there and then stays; the clock and the pauses are ours. */
function rig() {
  const children: ChildProcess[] = [];
  const pauses: number[] = [];
  const said: string[] = [];
  let time = 0;
  let onStart: (child: ChildProcess) => void = () => undefined;
  const member = keepMember({
    start() {
      const child = spawn(process.execPath, ["-e", "process.stdout.write('here'); process.stdin.resume();"]);
      children.push(child);
      onStart(child);
      return memberOf("pools", child);
    },
    say: (text) => void said.push(text),
    now: () => time,
    wait: async (milliseconds) => void pauses.push(milliseconds),
  });
  /** Kills the running process, `later` milliseconds on, and gives the next once it is there. */
  const kill = async (later: number): Promise<ChildProcess> => {
    time += later;
    const next = new Promise<ChildProcess>((resolve) => void (onStart = resolve));
    children.at(-1)?.kill("SIGKILL");
    const child = await next;
    await once(child.stdout ?? child, "data");
    return child;
  };
  const killLast = (later: number): void => {
    time += later;
    children.at(-1)?.kill("SIGKILL");
  };
  return { member, children, pauses, said, kill, killLast };
}

let running: Member | null = null;
afterEach(() => running?.stop());

it("a process that was killed is there again, and says so", async () => {
  const { member, children, said, kill } = rig();
  running = member;
  const next = await kill(10_000);
  expect(next.exitCode).toBeNull();
  expect(next.pid).not.toBe(children[0]?.pid);
  expect(said).toEqual(["pools (1) has ended by itself; starting it anew."]);
});

it("waits twice as long each time, and gives up at the fifth end within a minute", async () => {
  const { member, children, pauses, kill, killLast } = rig();
  running = member;
  for (let count = 1; count <= 4; count += 1) await kill(4_000);
  killLast(4_000);
  expect(await member.ended).toBe(1);
  expect(children).toHaveLength(5);
  expect(pauses).toEqual([250, 500, 1_000, 2_000]);
});

it("ends that lie far apart are never too many", async () => {
  const { member, pauses, kill } = rig();
  running = member;
  for (let count = 1; count <= 6; count += 1) await kill(60_000);
  expect(pauses).toEqual([250, 250, 250, 250, 250, 250]);
});

it("a process that ends right after its first start is not started again", async () => {
  const { member, children, killLast } = rig();
  running = member;
  killLast(100);
  expect(await member.ended).toBe(1);
  expect(children).toHaveLength(1);
});

it("whoever is stopped stays stopped", async () => {
  const { member, children, said } = rig();
  await member.stop();
  expect(children).toHaveLength(1);
  expect(said).toEqual([]);
});
