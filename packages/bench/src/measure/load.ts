import { Agent, request } from "node:http";

/** Somebody who answers HTTP POST. */
export interface Target {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** The body of the n-th request: variables vary, so that nobody answers from memory. */
  body(n: number): string;
}

export interface Measured {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly median: number;
  readonly ninetyNinth: number;
}

/** One request, to its end. Throws unless the answer is 200. */
export function ask({ url, headers, body }: Target, n: number, agent?: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const payload = body(n);
    const sent = request(
      url,
      {
        method: "POST",
        agent,
        headers: { "content-type": "application/json", "content-length": Buffer.byteLength(payload), ...headers },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => {
          const text = Buffer.concat(chunks).toString("utf8");
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${url.href} answered ${response.statusCode}: ${text.slice(0, 300)}`));
        });
      },
    );
    sent.on("error", reject);
    sent.end(payload);
  });
}

/** Asks so often that the engine has compiled what it will compile. */
export async function warmUp(target: Target, requests = 2_000, callers = 8): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  let n = 0;
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (n < requests) await ask(target, n++, agent);
    }),
  );
  agent.destroy();
}

/** Eight callers in a closed loop for so many milliseconds: each asks again as soon as it has its answer. */
export async function measure(target: Target, milliseconds: number, callers = 8): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  const times: number[] = [];
  let n = 0;
  const begin = performance.now();
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (performance.now() - begin < milliseconds) {
        const start = performance.now();
        await ask(target, n++, agent);
        times.push(performance.now() - start);
      }
    }),
  );
  const elapsed = performance.now() - begin;
  agent.destroy();
  times.sort((one, other) => one - other);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { perSecond: (times.length / elapsed) * 1_000, median: at(0.5), ninetyNinth: at(0.99) };
}
