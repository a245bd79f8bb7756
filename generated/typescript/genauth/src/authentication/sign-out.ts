// Generated from spec/genauth/authentication/sign-out.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { redirectAnswer } from "../runtime/redirect-answer.js";
import type { Sender } from "../runtime/sender.js";
import type { EndOidcSessionRequest } from "./sign-out.models.js";

const endOidcSessionOperation: EnvelopeOperation<Envelope<string>> = {
  id: "endOidcSession",
  method: "GET",
  path: "/oidc/session/end",
  build: formQueryRequest,
  answer: "redirect",
  read: redirectAnswer,
};

/**
 * Ends the user's session in the browser.
 *
 * This is the OpenID Connect end-session endpoint: the answer redirects the browser. Build the URL and send the browser
 * there instead of calling it from a server. `post_logout_redirect_uri` must be registered with the application.
 *
 * `GET /oidc/session/end`
 */
export function endOidcSession(
  client: Sender,
  input?: EndOidcSessionRequest,
  options?: RequestOptions,
): Promise<Envelope<string>> {
  return client.send(endOidcSessionOperation, input, options);
}
