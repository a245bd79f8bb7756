// CAS tickets: a service asks the provider whom a ticket is for (CAS protocol 1.0 `validate` and 2.0 `serviceValidate`).
import type { Login } from "./login.js";
import { providerText } from "./provider-text.js";
import { refusedAnswer } from "./refused-answer.js";

export interface Ticket1 {
  readonly valid: boolean;
  /** Name of the user, when the ticket is valid. */
  readonly user?: string;
}

/** Answer of protocol 2.0: JSON (parsed), or XML as text. */
export type Ticket2 = { readonly format: "JSON"; readonly answer: unknown } | { readonly format: "XML"; readonly answer: string };

/** Asks by protocol 1.0, for the `service` of `authorizeUrl`; default: the client's redirect URI. A ticket that is not valid is no error: `valid` is false. Rejects with `request`, `refused`, or `configuration` when the protocol is not CAS. */
export async function validateTicket1(login: Login, ticket: string, service?: string): Promise<Ticket1> {
  // Whatever else counts as a space or ends a line is a part of the name: without it, it would be the name of somebody else.
  const [verdict = "", user = ""] = (await ticketAnswer(login, "validate", ticket, service, {})).split(/\r?\n/);
  if (verdict === "no") return { valid: false };
  if (verdict !== "yes" || user.trim() === "") throw login.fail("request", "The provider's answer says neither yes nor no");
  return { valid: true, user };
}

/** Asks by protocol 2.0, for the `service` of `authorizeUrl`; default: the client's redirect URI. Whether the ticket is valid stands in the answer. Rejects with `request`, `refused`, or `configuration` when the protocol is not CAS. */
export async function validateTicket2(login: Login, ticket: string, service?: string, format: "JSON" | "XML" = "JSON"): Promise<Ticket2> {
  const text = await ticketAnswer(login, "serviceValidate", ticket, service, { format });
  if (format === "XML") return { format, answer: text };
  try {
    const answer: unknown = JSON.parse(text);
    return { format, answer };
  } catch {
    throw login.fail("request", "The provider's answer is no JSON");
  }
}

/**
 * Name of the user that the ticket is for: by protocol 2.0, or 1.0 where the provider has no other. Rejects with `ticket_invalid` when the ticket is
 * unknown, was used or is for another service, and as `validateTicket2` does.
 */
export async function ticketUser(login: Login, ticket: string, service: string): Promise<string> {
  if (login.protocol.serviceValidate === undefined) {
    const { user } = await validateTicket1(login, ticket, service);
    if (user === undefined) throw login.fail("ticket_invalid", "The provider refused the ticket");
    return user;
  }
  const response = memberOf((await validateTicket2(login, ticket, service)).answer, "serviceResponse");
  const user = memberOf(memberOf(response, "authenticationSuccess"), "user");
  const failure = memberOf(response, "authenticationFailure");
  if (failure === undefined && typeof user === "string" && user !== "") return user;
  if (failure === undefined) throw login.fail("request", "The provider's answer says neither yes nor no");
  const error = providerText(memberOf(failure, "code"));
  throw login.fail("ticket_invalid", `The provider refused the ticket${error === undefined ? "" : `: ${error}`}`, { error, errorDescription: providerText(memberOf(failure, "description")) });
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? new Map<string, unknown>(Object.entries(value)).get(name) : undefined;
}

async function ticketAnswer(login: Login, endpoint: "validate" | "serviceValidate", ticket: string, service: string | undefined, more: Readonly<Record<string, string>>): Promise<string> {
  const address = await login.endpoint(endpoint);
  const asked = service ?? login.redirectUri;
  if (address === undefined) throw login.fail("configuration", "Tickets belong to the protocol cas");
  if (asked === undefined) throw login.fail("configuration", "service: missing, and the client has no redirect URI");
  if (ticket === "") throw login.fail("configuration", "ticket: missing");
  const url = new URL(address);
  for (const [name, value] of Object.entries({ service: asked, ticket, ...more })) url.searchParams.set(name, value);
  const response = await login.fetch(url.href, { headers: { accept: "*/*" } });
  if (response.status !== 200) throw await refusedAnswer(login, response);
  return response.text();
}
