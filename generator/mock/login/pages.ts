// What a browser gets: the way to another page, or a small one.
import type { Answer } from "../answer.js";
import type { Received } from "../received.js";
import type { Place } from "./places.js";

/** 302 to the address with further parameters in its query. The address must be one. */
export function redirect(address: string, parameters: Readonly<Record<string, string | undefined>> = {}): Answer {
  const url = new URL(address);
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) url.searchParams.set(name, value);
  return { status: 302, headers: { location: url.href }, body: "", content: null };
}

export function page(text: string): Answer {
  const escaped = text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  return { status: 200, headers: { "content-type": "text/html; charset=utf-8" }, body: `<!doctype html><title>Mock</title><p>${escaped}</p>\n`, content: null };
}

/** Whether a text can be redirected to: an absolute address without a fragment (RFC 6749, section 3.1.2). */
export function isRedirectUri(text: string | undefined): text is string {
  return text !== undefined && URL.canParse(text) && !text.includes("#") && !/^(?:javascript|data):/i.test(text);
}

/** There is no session to end: the browser only goes where the request says. Null when it says nothing. */
export function logoutAnswer({ protocol }: Place, request: Received): Answer | null {
  const parameters = new Map(request.query);
  const target = parameters.get(protocol.logoutRedirectParameter);
  return isRedirectUri(target) ? redirect(target, { state: parameters.get("state") }) : null;
}
