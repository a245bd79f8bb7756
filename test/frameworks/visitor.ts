// A visitor of an application that runs behind a proxy with TLS: knows it as https://app.example.com, and keeps its cookies.
import { redirectUri } from "../identity/accounts.js";

export const publicOrigin: string = new URL(redirectUri).origin;

export interface Visitor {
  /** Sends to the application as its proxy would; redirects are answers. */
  readonly visit: (path: string, init?: RequestInit & { readonly page?: boolean }) => Promise<Response>;
  readonly cookies: ReadonlyMap<string, string>;
}

/** `address`: where the application really is. */
export function createVisitor(address: string): Visitor {
  const cookies = new Map<string, string>();
  return {
    cookies,
    visit: async (path, { page = true, ...init } = {}) => {
      const whole = path.startsWith("/") ? publicOrigin + path : path;
      const url = new URL(whole);
      const headers = new Headers(init.headers);
      headers.set("accept", page ? "text/html,application/xhtml+xml" : "application/json");
      if (cookies.size > 0) headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
      const answer = await fetch(address + url.pathname + url.search, { ...init, headers, redirect: "manual" });
      for (const line of answer.headers.getSetCookie()) {
        const [pair = "", ...attributes] = line.split(/;\s*/);
        const equals = pair.indexOf("=");
        if (attributes.some((one) => /^max-age=0$/i.test(one))) cookies.delete(pair.slice(0, equals));
        else cookies.set(pair.slice(0, equals), pair.slice(equals + 1));
      }
      return answer;
    },
  };
}
