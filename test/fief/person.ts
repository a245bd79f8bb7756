// Somebody with a browser, as far as signing in needs one: keeps cookies, fills the form in, and goes where the pages lead.
export interface Credentials {
  readonly email: string;
  readonly password: string;
}

export class Person {
  readonly #cookies = new Map<string, string>();
  /** How many times a password was asked for. */
  typed = 0;

  /** Goes from the address of a login to where the application takes over, and resolves to that address. */
  async signedIn(address: string, credentials: Credentials): Promise<URL> {
    const { origin } = new URL(address);
    let at = new URL(address);
    for (let step = 0; step < 10; step += 1) {
      const answer = at.pathname.endsWith("/login") ? await this.#submitted(at, credentials) : await this.#asked(at);
      const location = answer.headers.get("location");
      if (location === null) throw new Error(`${at.pathname} answered ${answer.status} ${answer.headers.get("x-fief-error") ?? ""}`);
      at = new URL(location, at);
      if (at.origin !== origin) return at;
    }
    throw new Error("the pages lead nowhere");
  }

  #submitted(at: URL, credentials: Credentials): Promise<Response> {
    this.typed += 1;
    // The server compares cookie and form; who made the value does not matter.
    this.#cookies.set("fief_csrftoken", "same");
    return this.#asked(at, { method: "POST", body: new URLSearchParams({ ...credentials, csrf_token: "same" }) });
  }

  async #asked(at: URL, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#cookies].map((pair) => pair.join("=")).join("; ");
    const answer = await fetch(at, { ...init, redirect: "manual", headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (/max-age=0/i.test(set)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return answer;
  }
}
