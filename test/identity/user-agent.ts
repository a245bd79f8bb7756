// A browser without a window: follows redirects, keeps cookies, fills forms. It stops where the application would take over.

export interface Page {
  readonly url: string;
  readonly status: number;
  readonly text: string;
}

export interface UserAgent {
  /** Follows redirects within the provider; the answer is null when the last one led elsewhere, to `url`. */
  readonly open: (url: string, init?: { method: "POST"; body: URLSearchParams }) => Promise<{ readonly url: string; readonly page: Page | null }>;
  /** Logs in and consents where it is asked to; resolves with the address at the application, with `code` or `error`. */
  readonly logIn: (url: string, account: string) => Promise<string>;
  /** Confirms a logout where it is asked to; the last address. */
  readonly logOut: (url: string) => Promise<string>;
  readonly forget: () => void;
}

export function createUserAgent(origin: string): UserAgent {
  const jar = new Map<string, { readonly value: string; readonly path: string }>();

  const keep = (cookies: readonly string[]): void => {
    for (const cookie of cookies) {
      const [pair = "", ...attributes] = cookie.split(/;\s*/);
      const [name = "", ...rest] = pair.split("=");
      const attribute = (key: string): string | undefined => attributes.find((text) => text.toLowerCase().startsWith(`${key}=`))?.slice(key.length + 1);
      const path = attribute("path") ?? "/";
      const gone = Date.parse(attribute("expires") ?? "") < Date.now() || attribute("max-age") === "0";
      if (gone) jar.delete(`${name} ${path}`);
      else jar.set(`${name} ${path}`, { value: rest.join("="), path });
    }
  };
  const cookiesFor = (path: string): string =>
    [...jar].filter(([, cookie]) => path.startsWith(cookie.path)).map(([key, cookie]) => `${key.split(" ")[0]}=${cookie.value}`).join("; ");

  const open: UserAgent["open"] = async (start, init) => {
    let url = start;
    let next: { method: string; body?: URLSearchParams } = init ?? { method: "GET" };
    for (let hop = 0; hop < 20; hop += 1) {
      const answer = await fetch(url, { ...next, redirect: "manual", headers: { cookie: cookiesFor(new URL(url).pathname), accept: "text/html" } });
      keep(answer.headers.getSetCookie());
      const location = answer.headers.get("location");
      const text = await answer.text();
      if (location === null) return { url, page: { url, status: answer.status, text } };
      url = new URL(location, url).href;
      if (!url.startsWith(`${origin}/`)) return { url, page: null };
      next = { method: "GET" };
    }
    throw new Error("this goes in circles");
  };

  const answered = async (start: string, fields: Readonly<Record<string, string>>): Promise<string> => {
    let { url, page } = await open(start);
    for (let step = 0; step < 6 && page !== null; step += 1) {
      const form = filledForm(page, fields);
      if (form === null) break;
      ({ url, page } = await open(form.action, { method: "POST", body: form.body }));
    }
    if (page !== null && page.status >= 400) throw new Error(`the provider answered ${page.status}: ${page.text.replace(/<style>.*?<\/style>|<[^>]+>/gs, " ").replace(/\s+/g, " ").slice(0, 300)}`);
    return url;
  };

  return {
    open,
    logIn: (url, account) => answered(url, { login: account, password: "whatever it is" }),
    logOut: (url) => answered(url, {}),
    forget: () => jar.clear(),
  };
}

/** The page's first form, with what it already says and what a person adds. */
function filledForm(page: Page, fields: Readonly<Record<string, string>>): { readonly action: string; readonly body: URLSearchParams } | null {
  const action = /<form[^>]*\saction="([^"]*)"/.exec(page.text)?.[1];
  if (action === undefined) return null;
  const body = new URLSearchParams();
  for (const [tag] of page.text.matchAll(/<(?:input|button)\b[^>]*>/g)) {
    const attribute = (name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
    const name = attribute("name");
    if (name !== undefined) body.set(name, fields[name] ?? attribute("value") ?? "");
  }
  return { action: new URL(action.replaceAll("&amp;", "&"), page.url).href, body };
}
