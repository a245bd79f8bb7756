// Pages of documents that do not declare them, by the names and types that are usual. What is not plain is no page.
import type { Node } from "../document/document.js";
import type { Responses } from "./answer.js";
import { listIn, type MemberFound, membersBelow, only, plainName } from "./answer-members.js";
import type { DraftField } from "./draft.js";
import type { Answer, Input, PagePosition, Pagination, Type } from "./model.js";
import { member, members } from "./node.js";
import { tellsOfLinks } from "./told-links.js";
import type { Types } from "./types.js";

export interface PagedCall {
  readonly operation: Node;
  /** `GET /users` */
  readonly call: string;
  /** Upper case. */
  readonly method: string;
  readonly input: Input;
  readonly answer: Answer;
  readonly responses: Responses;
}

// Names without letter case and signs.
const offsets = /^(?:offset|skip|start|startat|pageoffset)$/;
const pages = /^(?:page|pagenumber|pageno|pagenum|pageindex|currentpage)$/;
const sizes = /^(?:limit|perpage|pagesize|pagelimit|size|count|top|take|maxresults|maxitems|maxpagesize|resultsperpage|itemsperpage|maxkeys|max)$/;
const cursors = /^(?:cursor|pagecursor|pagetoken|nexttoken|nextcursor|nextpagetoken|paginationtoken|continuationtoken|continue|marker|startcursor|startingafter|after|scrollid)$/;
const tokens = /^(?:cursor|nextcursor|endcursor|cursornext|nextpagecursor|nextpagetoken|nexttoken|nextpaginationtoken|paginationtoken|continuationtoken|nextcontinuationtoken|continue|nextmarker|startingafter|after|scrollid|lastid)$/;
const addresses = /^(?:next(?:url|uri|link|href|pageurl|pageuri|pagelink)|odatanextlink)$/;
const holders = /^(?:links?|paging|pages)$/;
const endings = /^(?:hasmore|hasnext|hasnextpage|hasmoreitems)$/;
const totals = /^(?:total|totalcount|totalitems|totalresults|totalelements|totalrecords|totalrows|totalhits|totalsize)$/;

const numbers = ["integer", "number"];
const addressFormat = /^(?:uri|url|uri-reference|iri|iri-reference)$/;

/** Only of calls that change nothing (RFC 9110, 9.2.1), whose answer is a list or has one that is plainly meant. */
export function foundPagination(types: Types, call: PagedCall): Pagination | null {
  const { method, answer } = call;
  const data = answer.kind === "envelope" ? answer.data : answer.kind === "json" ? answer.type : null;
  if ((method !== "GET" && method !== "QUERY") || data === null) return null;
  const list = listIn(types, data);
  if (list === null) return null;
  const held = membersBelow(types, data, 3);
  const total = only(held.filter(({ name, field }) => totals.test(name) && isOf(types, field, numbers)));
  const limit = parameterOf(types, call, sizes, numbers);
  const isSized = limit !== null || total !== null;
  const address = isSized || !isResource(types, call, held, list.path.slice(0, -1)) ? addressPosition(types, call, held, list.path.length === 0) : null;
  const position = cursorPosition(types, call, held, list.item) ?? address ?? countedPosition(types, call, isSized);
  if (position === null) return null;
  const isCounted = position.kind === "page" || position.kind === "offset";
  return { position, limit: limit === null ? [] : limit.path, items: list.path, total: isCounted && total !== null ? total.path : null, item: list.item, found: true };
}

function cursorPosition(types: Types, call: PagedCall, held: readonly MemberFound[], item: Type): PagePosition | null {
  const cursor = cursorOf(types, call);
  if (cursor === null) return null;
  const ending = only(held.filter(({ name, field }) => endings.test(name) && isOf(types, field, ["boolean"])));
  const shared = { kind: "cursor", path: cursor.path, more: ending === null ? null : ending.path } as const;
  const next = only(held.filter(({ name, field }) => tokens.test(name) && isOf(types, field, ["string", "integer"]) && !isAddress(types, field)));
  if (next !== null) return { ...shared, of: "data", next: next.path };
  // The way of Stripe: what comes after the last item, by its id.
  const id = types.drafts.field(item, ["id"]);
  const isAfter = plainName(cursor.field.name.text).endsWith("after") && ending !== null && id !== null && isOf(types, id, ["string", "integer"]);
  return isAfter ? { ...shared, of: "lastItem", next: ["id"] } : null;
}

function cursorOf(types: Types, call: PagedCall): Asked | null {
  return parameterOf(types, call, cursors, ["string", "integer", "unknown"]);
}

function addressPosition(types: Types, call: PagedCall, held: readonly MemberFound[], isBare: boolean): PagePosition | null {
  const { responses, method } = call;
  if (method !== "GET") return null;
  const next = only(held.filter(({ name, parent, field }) => {
    if (!isOf(types, field, ["string"])) return false;
    return addresses.test(name) || (name === "next" && (holders.test(parent) || isAddress(types, field))) || (name === "href" && parent === "next");
  }));
  if (next !== null) return { kind: "nextUrl", next: next.path };
  const hasLink = responses.successes.some(({ node }) => members(member(node, "headers")).some(([name]) => name.toLowerCase() === "link"));
  // A list alone has no place for the cursor that the call takes.
  return hasLink || (isBare && cursorOf(types, call) !== null && tellsOfLinks(types.document.root.value)) ? { kind: "link" } : null;
}

/** Whether the object at `path`, which holds the list, has an id of its own and the call asks for it by one: what comes next is then another resource. */
function isResource(types: Types, { call, input }: PagedCall, held: readonly MemberFound[], path: readonly string[]): boolean {
  const parameter = /\{([^{}]+)\}\/?$/.exec(call)?.[1];
  if (parameter === undefined || input.parameters.some(({ in: location, wireName }) => location === "query" && pages.test(plainName(wireName)))) return false;
  const own = held.filter((member) => member.path.length === path.length + 1 && path.every((step, index) => member.path[index] === step));
  return own.some(({ name, path: found, field }) => isOf(types, field, ["string", ...numbers]) && (/^_?id$/i.test(found.at(-1) ?? "") || name === plainName(parameter)));
}

/** Without a size or a total, a page may be one of a book. */
function countedPosition(types: Types, call: PagedCall, isSized: boolean): PagePosition | null {
  if (!isSized) return null;
  const page = parameterOf(types, call, pages, numbers);
  const offset = parameterOf(types, call, offsets, numbers);
  const counted: PagePosition | null = offset === null ? null : { kind: "offset", path: offset.path, first: 0 };
  if (page === null) return counted;
  const { name, default: initial, limits } = page.field;
  const first = typeof initial === "number" ? initial : limits.minimum;
  // Directus allows page 0, which is the first one again; items are counted from zero everywhere.
  if (first === 0 && initial !== 0 && counted !== null) return counted;
  if (first !== 0 && first !== 1 && plainName(name.text) === "pageindex") return null;
  return { kind: "page", path: page.path, first: first === 0 ? 0 : 1 };
}

interface Asked {
  /** Inside the input. */
  readonly path: readonly string[];
  readonly field: DraftField;
}

/** The only query parameter with such a name and type; where there is none, the only such member of objects among them, as `pageable` of Spring is one. */
function parameterOf(types: Types, { input }: PagedCall, names: RegExp, primitives: readonly string[]): Asked | null {
  const { type, parameters } = input;
  if (type === null) return null;
  const query = parameters.filter((parameter) => parameter.in === "query").map((parameter) => ({ ...parameter, field: types.drafts.field({ kind: "ref", name: type, open: false, nullable: false }, [parameter.member]) }));
  const isMeant = (name: string, field: DraftField): boolean => [plainName(name), plainName(name).replace(/^pagination/, "")].some((plain) => names.test(plain)) && isOf(types, field, primitives);
  const alone = query.flatMap(({ wireName, member: name, field }) => (field !== null && isMeant(wireName, field) ? [{ path: [name], field }] : []));
  if (alone.length > 0) return only(alone);
  const inside = query.flatMap(({ member: name, field: holder, contentType }) => {
    const content = holder === null || contentType !== null ? undefined : types.drafts.behind(holder.type)?.content;
    return content?.kind === "object" ? content.fields.filter((field) => isMeant(field.name.text, field)).map((field) => ({ path: [name, field.name.text], field })) : [];
  });
  return only(inside);
}

function isOf(types: Types, { type }: DraftField, primitives: readonly string[]): boolean {
  const plain = types.drafts.plain(type);
  return plain.kind === "primitive" && primitives.includes(plain.primitive);
}

function isAddress(types: Types, { type }: DraftField): boolean {
  const plain = types.drafts.plain(type);
  return plain.kind === "primitive" && addressFormat.test(plain.format ?? "");
}
