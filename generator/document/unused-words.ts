// Words of OpenAPI 3.2 that clients have no use for, and `nullable`, which 3.1 has no more and which is followed all the same.
import type { Report } from "../diagnostics.js";
import type { Node } from "./document.js";
import type { Kind } from "./grammar.js";
import { isArray, isObject } from "./json.js";
import { Notes } from "./notes.js";
import { childNode } from "./pointer.js";

const unused = "document/unused-word";

const kinds = {
  nullable: ["info", "document/upgraded", "`nullable` is of OpenAPI 3.0: null is allowed where it stands, as it was there"],
  oauth2MetadataUrl: ["info", unused, "`oauth2MetadataUrl` is not asked: tokens come from the addresses of `flows`"],
  parent: ["info", unused, "`parent` of a tag is not used: methods stand beside each other, or below the first tag of their operation"],
  kind: ["info", unused, "`kind` of a tag is not used: each one groups methods"],
  nodeType: ["info", unused, "`nodeType` is not used: what travels as XML is a text that the caller writes and reads"],
} as const;

export class UnusedWords {
  readonly #notes = new Notes(kinds);

  /** Called once per object of the grammar. */
  note(node: Node, kind: Kind, version: "3.1" | "3.2"): void {
    if (kind === "schema" && isObject(node.value) && node.value["nullable"] === true) this.#found("nullable", node);
    if (version === "3.1") return;
    if (kind === "schema") this.#found("nodeType", childNode(node, "xml"));
    if (kind === "securityScheme") this.#found("oauth2MetadataUrl", node);
    const tags = kind === "root" ? childNode(node, "tags") : null;
    if (tags === null || !isArray(tags.value)) return;
    for (const index of tags.value.keys()) for (const word of ["parent", "kind"] as const) this.#found(word, childNode(tags, index));
  }

  report(report: Report): void {
    this.#notes.report(report);
  }

  #found(word: keyof typeof kinds, owner: Node | null): void {
    const said = owner === null ? null : childNode(owner, word);
    if (said !== null) this.#notes.note(word, said.at);
  }
}
