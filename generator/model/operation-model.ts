// The operations of a client: what is passed, how it travels, what comes back. Plain data, like the rest of the model.
import type { Place } from "../diagnostics.js";
import type { Docs, Json, Limits, Name, Type } from "./model.js";
import type { Pagination } from "./pagination-model.js";
import type { Related } from "./related-model.js";

/** The operations of one tag: one file in most languages. */
export interface Group {
  readonly name: Name;
  readonly docs: Docs;
  readonly operations: readonly Operation[];
}

export interface Operation extends Related {
  readonly name: Name;
  /** Without the words of its group: `pulls/get` is `get` among `pulls`. Unique in the group. */
  readonly shortName: Name;
  /** Former or misspelt names, kept as deprecated aliases. */
  readonly aliases: readonly Name[];
  readonly docs: Docs;
  readonly deprecated: boolean;
  /** Upper case. */
  readonly method: string;
  /** Literal text and parameters in turn; joined they are the path template. */
  readonly path: readonly PathPart[];
  /** Query members that the path key itself fixed (`/x?a=b`). */
  readonly fixedQuery: readonly { readonly name: string; readonly value: string }[];
  /** Null: that of the client. */
  readonly server: OwnServer | null;
  readonly input: Input;
  readonly body: Body | null;
  readonly answer: Answer;
  /** Content types to ask for; null for JSON. */
  readonly accept: string | null;
  /** Any one of these sets; no set at all, or an empty one, means that no credential is needed. */
  readonly security: readonly (readonly { readonly credential: string; readonly scopes: readonly string[] }[])[];
  /** Sending it twice does what sending it once does. */
  readonly repeatable: boolean;
  readonly pagination: Pagination | null;
  readonly variants: readonly Variant[];
  /** The platform may not serve it; the docs say so. */
  readonly unconfirmed: boolean;
  readonly at: Place;
}

/** Where a call goes as long as its client has the usual server (OpenAPI 3.1, Operation Object, `servers`): who names another one gets all calls there. */
export interface OwnServer {
  /** Origin and path of the usual one. */
  readonly usual: string;
  /** `https://uploads.example.com` */
  readonly origin: string;
  /** Empty or `/prefix`. */
  readonly prefix: string;
}

/** `literal`: percent-encoded, ready to be sent. `parameter`: its `wireName`. */
export type PathPart = { readonly literal: string } | { readonly parameter: string };

/** The one object that a caller passes. */
export interface Input {
  /** Name of the object declaration, or null when there is nothing to pass. */
  readonly type: string | null;
  /** False when every member is optional. */
  readonly required: boolean;
  /** Every member that is not simply a body field. */
  readonly parameters: readonly Parameter[];
}

export interface Parameter {
  /** Name of the field in the input declaration, which has its type, documentation and place. */
  readonly member: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly wireName: string;
  readonly style: "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "brackets" | "cookie";
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** Set for `content` parameters. */
  readonly contentType: string | null;
  /** The body has a field of the same name and gets the value too. */
  readonly alsoBody: boolean;
  /** Of a path, and an object, a list or a choice with one: elsewhere in a path nobody means such. */
  readonly isStructure?: true;
  /** A header by which the server knows a request that it has met before: a random UUID where the caller gives none, the same in all attempts of a call. */
  readonly idempotencyKey?: true;
  /** The one value that the document lets it have: sent where the caller gives none. */
  readonly only?: string | number;
}

export interface Body {
  readonly kind: "json" | "form" | "multipart" | "text" | "binary";
  /** Of bytes there may be several, `image/png, image/jpeg`, one of which the caller says. */
  readonly contentType: string;
  readonly required: boolean;
  /** It must be there although none of its members must: without any it is sent empty. */
  readonly bare?: true;
  /** Members that it needs where it is sent at all: the body may be left out as a whole. */
  readonly needs?: readonly string[];
  /** `members`: the fields of the body stand in the input itself. `whole`: the input has this one member. */
  readonly shape: { readonly kind: "members" } | { readonly kind: "whole"; readonly member: string };
  /** Only fields that do not travel the usual way: lists as several of one name, objects as JSON, null not at all. */
  readonly encoding: { readonly [field: string]: Encoding };
}

/** How a field of a form travels (OpenAPI 3.1, Encoding Object); null where the document does not say. */
export interface Encoding {
  readonly contentType: string | null;
  readonly style: Parameter["style"] | null;
  readonly explode: boolean | null;
  readonly allowReserved: boolean;
  /** Headers of the part: the member of the input that holds the value, which is no field of the form. */
  readonly headers: { readonly [wireName: string]: string };
}

export type Answer =
  | { readonly kind: "envelope"; readonly data: Type | null; /** Of the data. */ readonly limits?: Limits }
  /** `redirect`: the address that the answer sends to is its data. */
  | { readonly kind: "json" | "text" | "binary" | "redirect"; readonly type: Type; /** A success without content stands beside it. */ readonly mayBeEmpty?: true; /** And it is not 204 or 205, which tell by themselves: the body does. JSON only. */ readonly optional?: true; /** And what comes is not described: data of type `unknown`, which is JSON, or else a text, or bytes. JSON only. */ readonly undescribed?: true; /** A text, which frameworks send as it is, though they call it JSON. JSON only. */ readonly written?: true; /** Of the whole. */ readonly limits?: Limits; readonly errors: readonly ErrorAnswer[] }
  /** Items that come one by one: server-sent events with JSON or text as their data, JSON in lines, a JSON text sequence (RFC 7464). `type` is that of an item, or of the data of an event. */
  | { readonly kind: "stream"; /** Data of `mixedEvents` is JSON where it can be read so, else text. */ readonly framing: "events" | "textEvents" | "mixedEvents" | "lines" | "sequence"; readonly type: Type; readonly errors: readonly ErrorAnswer[] }
  | { readonly kind: "none"; readonly errors: readonly ErrorAnswer[] };

export interface ErrorAnswer {
  /** `404`, `4XX` or `default`. */
  readonly status: string;
  readonly type: Type;
  /** Its `detail` lists what is wrong with the request: `{ loc, msg }` for each. */
  readonly listsProblems: boolean;
}

/** A convenience form of the operation: some members fixed, others renamed to shorter ones. */
export interface Variant {
  readonly name: Name;
  readonly docs: Docs;
  /** Name of the object declaration that holds its members. */
  readonly input: string;
  readonly required: boolean;
  readonly fixed: readonly { readonly path: readonly string[]; readonly value: Json }[];
  readonly members: readonly { readonly member: string; readonly path: readonly string[] }[];
  readonly security: Operation["security"];
  readonly at: Place;
}
