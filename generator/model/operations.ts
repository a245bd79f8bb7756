// The operations of one document: found, named, then built one by one.
import type { Node } from "../document/document.js";
import { type Alternative, alternativesOf } from "./alternatives.js";
import { answerOf, type Responses, responsesOf } from "./answer.js";
import { docsOf } from "./docs.js";
import { extension } from "./extension.js";
import { requestOf } from "./input.js";
import type { Operation, OwnServer, Pagination } from "./model.js";
import { compareText, flagOf, isObject, items, keyOf, member, members, textOf, valueOf } from "./node.js";
import { nameFromPath, operationNames, type Wanted } from "./operation-names.js";
import type { NamingOptions, Overrides } from "./overrides.js";
import { paginationOf } from "./pagination.js";
import { memberOfItems, pathItemsOf } from "./path-items.js";
import { pathKeyOf } from "./path-key.js";
import { plainIds } from "./plain-ids.js";
import { callbacksOf, headersOf, linksOf } from "./related.js";
import { reportSamePlaces, type Schemes, securityOf } from "./security.js";
import { ownServerOf } from "./servers.js";
import { checkShape, operationShape } from "./shape.js";
import type { Types } from "./types.js";
import { variantsOf } from "./variants.js";
import { watched } from "./watched.js";
import { checkWireNames, isToken } from "./wire-names.js";
import { nameOf } from "./words.js";

/** In the order in which they are told apart when all else is equal. */
const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
const repeatable = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "QUERY"]);

export interface BuiltOperation {
  readonly operation: Operation;
  /** First tag; empty without one. */
  readonly tag: string;
  /** The schema with `x-envelope` behind the answer. */
  readonly envelope: Node | null;
}

interface Found {
  /** What its `operationId` is read as; empty without one. */
  readonly id: string;
  readonly node: Node;
  /** Where it stands: see `pathItemsOf`. */
  readonly pathItems: readonly Node[];
  readonly method: string;
  readonly path: string;
  readonly responses: Responses;
  readonly server: OwnServer | null;
  readonly alternatives: readonly Alternative[];
}

export interface OperationSettings {
  readonly types: Types;
  readonly schemes: Schemes;
  readonly overrides: Overrides;
  readonly naming: NamingOptions;
  /** `found`: pages that no `x-pagination` declares are looked for. */
  readonly pagination: "declared" | "found";
}

/** Sorted by name. */
export function operationsOf({ types, schemes, overrides, naming, pagination }: OperationSettings): readonly BuiltOperation[] {
  const found = foundIn(types);
  checkFound(types, found);
  const wanted = found.map((one) => wantedBy(one, types, naming));
  const names = operationNames(wanted.flat(), overrides, naming).values();
  // Several paths may refer to one path item: a place alone does not tell which operation is meant.
  const chosen = wanted.map((own) => {
    const named = own.map(({ kind, at, text }) => [`${kind} ${keyOf(at)}${kind === "alias" || kind === "alternative" ? ` ${text}` : ""}`, names.next().value] as const);
    return new Map(named);
  });
  const inherited = member(types.document.root, "security");
  reportSamePlaces(found.map(({ node }) => member(node, "security") ?? inherited), schemes, types.report);
  const built = found.flatMap((one, index) => one.alternatives.map(({ body, answer: content, suffix }): BuiltOperation => {
    const { node, pathItems, method, path, responses, server } = one;
    const nameAt = (kind: Wanted["kind"], { at }: { readonly at: Node["at"] }, text = ""): string | undefined => chosen[index]?.get(`${kind} ${keyOf(at)}${text === "" ? "" : ` ${text}`}`) ?? undefined;
    const isUsual = suffix === "";
    const usual = nameOf(nameAt("operation", node) ?? nameFromPath(method, path));
    const name = isUsual ? usual : nameOf(nameAt("alternative", node, wantedName(one) + suffix) ?? nameFromPath(method, path) + suffix);
    const key = pathKeyOf(path, node.at, types.report);
    // A call for another answer takes what the usual one takes.
    const request = requestOf(types, { operation: node, pathItems, path: key, method, name: suffix.startsWith("As") ? usual : name, content: body });
    const answer = answerOf(types, responses, name, content === null ? null : watched(types, node, content));
    const security = securityOf(member(node, "security") ?? inherited, schemes, types.report);
    const safe = valueOf(node, "x-repeatable") === undefined ? null : extension(node, "x-repeatable", types.report);
    const operation: Operation = {
      name,
      shortName: name,
      aliases: (isUsual ? aliasesOf(node, types) : []).flatMap((alias) => nameAt("alias", node, alias) ?? []).map(nameOf),
      docs: docsOf(node),
      deprecated: flagOf(node, "deprecated"),
      method: methods.includes(method) ? method.toUpperCase() : method,
      path: key.parts,
      fixedQuery: key.fixedQuery,
      server,
      input: request.input,
      body: request.body,
      answer: answer.answer,
      accept: answer.accept,
      security,
      repeatable: safe ?? (repeatable.has(method.toUpperCase()) || request.input.parameters.some(({ idempotencyKey }) => idempotencyKey)),
      pagination: isUsual ? withinServer(server, paginationOf(types, { operation: node, call: `${method.toUpperCase()} ${path}`, method: method.toUpperCase(), input: request.input, answer: answer.answer, responses }, pagination === "found")) : null,
      variants: (isUsual ? variantsOf({ types, schemes, nameAt: (variant) => nameAt("variant", variant) }, node, request.input, security) : [])
        .slice()
        .sort((left, right) => compareText(left.name.text, right.name.text)),
      callbacks: isUsual ? callbacksOf(types, node, name) : [],
      links: linksOf(types, responses),
      headers: headersOf(types, node, responses, usual),
      unconfirmed: valueOf(node, "x-unconfirmed") !== undefined && extension(node, "x-unconfirmed", types.report) === true,
      at: node.at,
    };
    const tag = items(member(node, "tags"))[0]?.value;
    return { operation, tag: typeof tag === "string" ? tag : "", envelope: answer.envelope };
  }));
  return built.sort((one, other) => compareText(one.operation.name.text, other.operation.name.text));
}

/** Addresses of pages are followed below that of the client only. */
function withinServer(server: OwnServer | null, pages: Pagination | null): Pagination | null {
  return server !== null && (pages?.position.kind === "link" || pages?.position.kind === "nextUrl") ? null : pages;
}

function foundIn(types: Types): readonly Found[] {
  const { document } = types;
  const found = members(member(document.root, "paths"))
    .filter(([path]) => !path.startsWith("x-"))
    .flatMap(([path, said]) => {
      const pathItems = pathItemsOf(document, said);
      const item = pathItems.at(-1);
      if (item === undefined) return [];
      if (!isObject(item.value)) {
        types.report.warning("document/shape", `${JSON.stringify(path)} must be an object: its operations are left out`, { at: item.at, ...(item === said ? {} : { related: [{ message: "referred to", at: said.at }] }) });
        return [];
      }
      const usual = methods.flatMap((method): readonly Found[] => {
        const node = memberOfItems(pathItems, method);
        return node === null ? [] : [foundAt(types, { node, pathItems, method, path })];
      });
      for (const one of pathItems) reportOthers(one, types);
      return [...usual, ...additionalIn(pathItems, path, types)];
    });
  const ids = plainIds(found);
  return found.map((one, index) => ({ ...one, id: ids[index] ?? one.id }));
}

function foundAt(types: Types, place: Pick<Found, "node" | "pathItems" | "method" | "path">): Found {
  const responses = responsesOf(types, place.node, place.method, place.pathItems);
  const { node, pathItems } = place;
  return { ...place, id: idOf(node), responses, alternatives: alternativesOf(types, node, responses), server: ownServerOf(types.document.root, [node, ...pathItems], types.report) };
}

/** What looks like an operation under a word that is none of OpenAPI's. */
function reportOthers(item: Node, types: Types): void {
  for (const [word, node] of members(item)) {
    if (methods.includes(word) || word.startsWith("x-") || member(node, "responses") === null) continue;
    const usual = word.toLowerCase();
    types.report.warning("operation/method", `${JSON.stringify(word)} is no method: the operation is left out`, { at: node.at, hint: methods.includes(usual) ? `Write it as \`${usual}\`.` : `Write it below \`additionalOperations\` (OpenAPI 3.2), or as one of ${methods.join(", ")}.` });
  }
}

/** Methods that OpenAPI has no word for (3.2), written as they are sent. */
function additionalIn(pathItems: readonly Node[], path: string, types: Types): readonly Found[] {
  return members(memberOfItems(pathItems, "additionalOperations")).flatMap(([method, node]): readonly Found[] => {
    if (isToken(method) && !methods.includes(method.toLowerCase())) return [foundAt(types, { node, pathItems, method, path })];
    types.report.warning("operation/method", `${JSON.stringify(method)} is not a method that can stand here: the operation is left out`, { at: node.at, hint: methods.includes(method.toLowerCase()) ? `Write it as \`${method.toLowerCase()}\` beside the others.` : "A method is one word, such as COPY." });
    return [];
  });
}

function checkFound(types: Types, found: readonly Found[]): void {
  for (const { node } of found) {
    checkShape(node, operationShape, types.report);
    checkWireNames(types, node);
  }
}

function idOf(operation: Node): string {
  return textOf(operation, "operationId").trim();
}

function wantedName({ id, method, path }: Found): string {
  return id || nameFromPath(method, path);
}

/** Where names are chosen by rule, the table of what was chosen says it of all. */
function wantedBy(found: Found, types: Types, { mode }: NamingOptions): readonly Wanted[] {
  const { node, method, path, alternatives } = found;
  const otherwise = nameFromPath(method, path);
  const text = wantedName(found);
  const invented = found.id === "";
  const call = `${method.toUpperCase()} ${path}`;
  if (invented && mode === "strict") types.report.info("operation/unnamed", `This operation has no operationId: it is called ${JSON.stringify(otherwise)}`, { at: node.at, hint: "Add an operationId." });
  const [, ...others] = alternatives;
  const further = others.map(({ suffix, shared }): Wanted => ({
    kind: "alternative", text: text + suffix, at: node.at, otherwise: otherwise + suffix, invented,
    call: shared === null ? call : `${call} (${shared.contentType})`,
    ...(shared !== null && { instead: shared.suffix }),
  }));
  const variants = items(member(node, "x-variants")).map((variant): Wanted => ({ kind: "variant", text: textOf(variant, "operationId"), at: variant.at, otherwise, call, invented: false }));
  const aliases = aliasesOf(node, types).map((alias): Wanted => ({ kind: "alias", text: alias, at: node.at, otherwise, call, invented: false }));
  return [{ kind: "operation", text, id: idOf(node), at: node.at, otherwise, call, invented }, ...further, ...variants.filter((variant) => variant.text !== ""), ...aliases];
}

function aliasesOf(node: Node, types: Types): readonly string[] {
  return valueOf(node, "x-aliases") === undefined ? [] : [...(extension(node, "x-aliases", types.report) ?? [])].sort(compareText);
}
