// What HTTP lets a header, a content type and a status be called; what a document calls otherwise cannot be sent or met.
import type { Node } from "../document/document.js";
import { member, members } from "./node.js";
import type { Types } from "./types.js";

/** RFC 9110, 5.6.2. */
const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** RFC 9110, 8.3.1; a range stands for all that it covers. Parameters may be anything that a header can hold. */
const contentType = /^[!#$&^_.+*0-9A-Za-z-]+\/[!#$&^_.+*0-9A-Za-z-]+\s*(?:;[\t\x20-\x7e]*)?$/;
const status = /^(?:[1-9](?:[0-9]{2}|XX)|default)$/i;
/** They say how a message is framed and where it goes: the transport decides that. */
const framing = new Set(["connection", "content-length", "host", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade"]);

export function isToken(text: string): boolean {
  return token.test(text);
}

/** Why no caller can set a header of that name; null when one can. */
export function headerProblem(name: string): string | null {
  if (!isToken(name)) return `${JSON.stringify(name)} cannot be the name of a header`;
  return framing.has(name.toLowerCase()) ? `The header ${JSON.stringify(name)} is decided by the transport` : null;
}

export function isContentType(text: string): boolean {
  return contentType.test(text);
}

export function isStatus(text: string): boolean {
  return status.test(text);
}

/** Says which contents and answers of an operation have names that nothing can be sent or met by. */
export function checkWireNames({ document, report }: Types, operation: Node): void {
  const checkContents = (said: Node | null): void => {
    const owner = said === null ? null : document.resolve(said);
    const described = owner === null ? [] : members(member(owner, "content"));
    const outcome = described.some(([name]) => isContentType(name)) ? "it is left out" : "it is read as content of any type";
    for (const [name, { at }] of described) {
      if (!isContentType(name)) report.warning("operation/content-type", `${JSON.stringify(name)} is no content type: ${outcome}`, { at, hint: "Such as `application/json` (RFC 6838)." });
    }
  };
  checkContents(member(operation, "requestBody"));
  for (const [name, said] of members(member(operation, "responses"))) {
    if (name.startsWith("x-")) continue;
    if (isStatus(name)) checkContents(said);
    else report.warning("operation/status", `${JSON.stringify(name)} is no status: the answer is left out`, { at: said.at, hint: "Three digits, a range such as 4XX, or `default`." });
  }
}
