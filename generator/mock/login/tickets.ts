// CAS: tickets for a service, and whom they are for (CAS protocol 1.0 `validate`, 2.0 `serviceValidate`).
import { type Answer, jsonAnswer } from "../answer.js";
import type { Received } from "../received.js";
import type { Desk } from "./desk.js";
import { isRedirectUri, redirect } from "./pages.js";
import type { Protocol } from "./places.js";

/** Milliseconds. */
const ticketLifetime = 60_000;

/** Null without a service to go back to. */
export function casLoginAnswer(request: Received, { grants, gate }: Desk): Answer | null {
  const service = new Map(request.query).get("service");
  if (!isRedirectUri(service)) return null;
  return redirect(service, { ticket: grants.addTicket({ service, until: gate.clock.now() + ticketLifetime }) });
}

export function validateAnswer(protocol: Protocol, request: Received, desk: Desk): Answer {
  return textAnswer(isValid(request, desk) ? `yes\n${protocol.user.sub}\n` : "no\n\n", "text/plain");
}

/** XML unless the request says `format=JSON`. */
export function serviceValidateAnswer(protocol: Protocol, request: Received, desk: Desk): Answer {
  const valid = isValid(request, desk);
  const user = protocol.user.sub;
  const description = "the ticket is not known, was used, or is for another service";
  if (new Map(request.query).get("format") === "JSON") {
    return jsonAnswer(200, { serviceResponse: valid ? { authenticationSuccess: { user } } : { authenticationFailure: { code: "INVALID_TICKET", description } } });
  }
  const inside = valid
    ? `<cas:authenticationSuccess><cas:user>${user.replaceAll(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)}</cas:user></cas:authenticationSuccess>`
    : `<cas:authenticationFailure code="INVALID_TICKET">${description}</cas:authenticationFailure>`;
  return textAnswer(`<cas:serviceResponse xmlns:cas="http://www.yale.edu/tp/cas">${inside}</cas:serviceResponse>\n`, "application/xml");
}

function isValid({ query }: Received, { grants, gate }: Desk): boolean {
  const parameters = new Map(query);
  return grants.takeTicket(parameters.get("ticket") ?? "", parameters.get("service") ?? "", gate.clock.now());
}

function textAnswer(body: string, type: string): Answer {
  return { status: 200, headers: { "content-type": `${type}; charset=utf-8` }, body, content: null };
}
