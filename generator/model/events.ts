// `x-events`: events that a client can subscribe to over a WebSocket.
import type { Report } from "../diagnostics.js";
import type { Node } from "../document/document.js";
import { extension } from "./extension.js";
import type { Credential, EventsModel } from "./model.js";
import { below } from "./node.js";

/** Null when the document has no events, or some that are reported. */
export function eventsOf(root: Node, credentials: readonly Credential[], report: Report): EventsModel | null {
  const said = extension(root, "x-events", report);
  if (said === null) return null;
  const { address, path, codeParameter, text, tokenParameter } = said;
  const scheme = credentials.find(({ name }) => name.text === said.credential);
  const wrong = (message: string, hint: string): null => {
    report.error("events/credential", message, { at: below(root.at, "x-events", "credential"), hint });
    return null;
  };
  if (scheme === undefined) return wrong(`There is no security scheme ${JSON.stringify(said.credential)}`, "credential: the name of a scheme in `components.securitySchemes`");
  if (text !== undefined && tokenParameter !== undefined) return wrong("A subscription is proven in one way: by `text` or by `tokenParameter`", "Remove one of the two.");
  if (tokenParameter !== undefined) return { address, path, codeParameter, credential: { kind: "queryToken", parameter: tokenParameter } };
  const word = scheme.kind === "signature" ? scheme.parameters["scheme"] : undefined;
  if (typeof word !== "string" || text === undefined) return wrong("A subscription is proven by a token in the query, or by a signature of a text", "tokenParameter: token, or text with a scheme that has `x-signing`");
  return { address, path, codeParameter, credential: { kind: "signature", scheme: word, text } };
}
