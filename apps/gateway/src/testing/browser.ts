/** A browser as far as logging in needs one: cookies with their paths, redirects followed by hand. */
export class Browser {
  readonly #origin: string;
  readonly #jar = new Map<string, { name: string; value: string; path: string }>();

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** One request, no redirect followed. */
  async send(target: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(target, this.#origin);
    const headers = new Headers(init.headers);
    const cookies = [...this.#jar.values()]
      .filter(({ path }) => url.pathname.startsWith(path))
      .map(({ name, value }) => `${name}=${value}`);
    if (cookies.length > 0) headers.set("cookie", cookies.join("; "));
    const response = await fetch(url, { ...init, headers, redirect: "manual" });
    response.headers.getSetCookie().forEach((line) => this.#keep(line));
    return response;
  }

  /** Follows redirects until a page comes; tells where it came to. */
  async open(target: string, init: RequestInit = {}): Promise<{ address: string; response: Response }> {
    let address = new URL(target, this.#origin).href;
    let response = await this.send(address, init);
    for (let hops = 0; hops < 10 && response.headers.has("location"); hops += 1) {
      address = new URL(response.headers.get("location") ?? "", address).href;
      response = await this.send(address);
    }
    return { address, response };
  }

  /** Logs in as somebody at the demo provider; answers where that led. */
  async logIn(
    subject: string,
    { to = "/", password = "demo" }: { to?: string; password?: string } = {},
  ): Promise<{ address: string; response: Response }> {
    const page = await this.open(`/login?${new URLSearchParams({ to }).toString()}`);
    const action = /<form method="post" action="([^"]+)"/u.exec(await page.response.text())?.[1] ?? "";
    return this.open(action, { method: "POST", body: new URLSearchParams({ subject, password }) });
  }

  cookie(name: string): string | undefined {
    return [...this.#jar.values()].find((one) => one.name === name)?.value;
  }

  plant(name: string, value: string): void {
    this.#jar.set(`${name} /`, { name, value, path: "/" });
  }

  #keep(line: string): void {
    const [pair = "", ...attributes] = line.split(/;\s*/u);
    const equals = pair.indexOf("=");
    const [name, value] = [pair.slice(0, equals), pair.slice(equals + 1)] as const;
    const attribute = (wanted: string): string | undefined =>
      attributes.find((one) => one.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
    const isGone = attribute("max-age") === "0" || Date.parse(attribute("expires") ?? "9999-01-01") < Date.now();
    const path = attribute("path") ?? "/";
    if (isGone) this.#jar.delete(`${name} ${path}`);
    else this.#jar.set(`${name} ${path}`, { name, value, path });
  }
}
