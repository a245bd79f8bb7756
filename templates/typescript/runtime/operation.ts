// An operation as data: what the transport must know of it, and nothing else.

import type { Address } from "./address.js";
import type { OutgoingRequest } from "./credential.js";
import type { Envelope } from "./envelope.js";
import type { EnvelopeFields } from "./settings.js";
import type { TransportAnswer } from "./transport.js";

declare const result: unique symbol;

/** `any`: an envelope where there is one, else the JSON itself. `undescribed`: the same, or a text, or bytes, or nothing. `redirect`: the address that the answer sends to. */
export type AnswerKind = "envelope" | "json" | "text" | "binary" | "redirect" | "none" | "optional" | "any" | "undescribed" | "stream";

/**
 * Reads an answer into an envelope; `fields` are null for an API without, `signal` is the caller's, `read` gives the JSON of a body and `undefined` for
 * what is none (default: as `JSON.parse` does). Never throws.
 */
export type ReadAnswer = (answer: TransportAnswer, kind: AnswerKind, fields: EnvelopeFields | null, operation: OperationDetails, signal?: AbortSignal, read?: ReadBody) => Envelope<unknown, number>;

export type ReadBody = (answer: Pick<TransportAnswer, "body">) => unknown;

/** Makes the request of an input. Throws or rejects with `TypeError` that names the member that cannot be sent. */
export type BuildRequest = (
  operation: Operation<unknown, unknown>,
  input: object | undefined,
  address: Address,
  headers: Readonly<Record<string, string>>,
) => OutgoingRequest | Promise<OutgoingRequest>;

/** Makes the result of an answer, in plain clients; `signal` is the caller's. Never throws. */
export type ReadResult = (answer: TransportAnswer, operation: Operation<unknown, unknown>, signal?: AbortSignal) => AnyResult;

/** What a call of a plain client comes to, before the document says what is in it. */
export interface AnyResult {
  readonly ok: boolean;
  readonly status: number;
  readonly data?: unknown;
  readonly error?: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

export interface OperationDetails {
  /** Names of credentials: any one of these sets will do. Absent: none is needed. `usual`: the client's own choice. */
  readonly security?: readonly (readonly string[])[] | "usual";
  /** For each set of `security`: scopes to ask for, separated by spaces, by name of an OAuth credential. Default: those that the credential usually asks for. */
  readonly scopes?: readonly Readonly<Record<string, string>>[];
  /** Sending it twice does what sending it once does. Default: true for GET, HEAD, OPTIONS, PUT and DELETE. */
  readonly safe?: boolean;
  /** Members that travel outside the body (and the path). Without a body, every other member is a query parameter. */
  readonly parameters?: Readonly<Record<string, ParameterDetails>>;
  /** Default: `json` for POST, PUT and PATCH, `none` otherwise. */
  readonly body?: "json" | "form" | "multipart" | "text" | "binary" | "none";
  /** The body is this one member instead of all remaining ones. */
  readonly bodyMember?: string;
  readonly contentType?: string;
  /** How single members of a form travel, where that is not the usual way. */
  readonly parts?: Readonly<Record<string, PartDetails>>;
  readonly fixedQuery?: readonly (readonly [name: string, value: string])[];
  /** Default: `envelope` when the client has one, otherwise `json`. */
  readonly answer?: AnswerKind;
  /** Content types to ask for, with `styledRequest`; with `askedRequest` and `wholeRequest` in plain clients. Default: JSON. */
  readonly accept?: string;
  /** `redirectAnswer` for `redirect`, `problemAnswer` where failures list problems, one of `stream-answer.ts` for `stream`, `plainAnswer` for every other answer than `envelope`, `bigintAnswer` or `stringAnswer` where `digits` are kept. Default: `envelopeAnswer`. */
  readonly read?: ReadAnswer;
  /** What `bigintAnswer` and `stringAnswer` read with. Default: `envelopeAnswer`. */
  readonly received?: ReadAnswer;
  /** For plain clients: reads a 2xx that is no JSON; one of `stream-items.ts` for `stream`. `signal` is the caller's; `read` gives the value of an item, undefined for what is no JSON. */
  readonly data?: (answer: TransportAnswer, signal?: AbortSignal, read?: (text: string) => unknown) => unknown;
  /** For plain clients: `redirectResult` for `redirect`, `optionalResult` for `optional`, `bigintResult` or `stringResult` where `digits` are kept. Default: `resultOf`. */
  readonly result?: ReadResult;
  /** For clients that keep the digits of 64 bits (`digits.ts`): where such numbers stand in a JSON body, in members whose JSON is a text in something else (a parameter, a part, a form), in the data and in errors. */
  readonly digits?: { readonly body?: Digits; readonly texts?: Digits; readonly data?: Digits; readonly error?: Digits };
  /** What `digitsRequest` makes the request with. */
  readonly built?: BuildRequest;
  /**
   * `jsonRequest` where all members stand in a JSON body, or there are none; `formQueryRequest` where all stand in the query as they are; `queryRequest` where some do, `pathRequest` where some stand in the path;
   * `styledRequest` where there are headers, cookies, other styles than `form` and `brackets`, or another body or answer than JSON. In plain clients `bodyRequest` where a JSON body is no usual one; default: `plainRequest`.
   */
  readonly build?: BuildRequest;
  /** The member that `keyedRequest` fills where it is missing, and what it makes the request with. */
  readonly keyed?: { readonly member: string; readonly build: BuildRequest };
  /** Members that `presetRequest` fills where they are missing, since they may have one value only, and what it makes the request with. */
  readonly preset?: { readonly members: { readonly [member: string]: string | number }; readonly build: BuildRequest };
  /** What `optionalRequest` makes the request with, and the members that a body needs where there is one. */
  readonly optional?: { readonly build: BuildRequest; readonly needs?: readonly string[] };
  /** Where `elsewhereRequest` has the call go, and what it makes the request with. */
  readonly elsewhere?: Elsewhere;
  /** Members, at any depth, that are never logged. */
  readonly secret?: readonly string[];
  readonly paging?: Paging;
  readonly followed?: Followed;
}

/** A server of its own, for clients that have the usual one (origin and path). */
export interface Elsewhere extends Address {
  readonly usual: string;
  readonly build: BuildRequest;
}

/** Numbers of 64 bits, by place: the value itself (on the wire a number, or text; `variant`: a number, or another text that stays one), members by name, all others, and what holds for the whole as well. */
export type Digits =
  | "integer"
  | "text"
  | "variant"
  | (() => Digits)
  | { readonly at?: Readonly<Record<string, Digits>>; readonly each?: Digits; readonly all?: readonly Digits[] };

export interface ParameterDetails {
  readonly in: "path" | "query" | "header" | "cookie";
  /** Default: the member's own name. */
  readonly name?: string;
  /** Default: `simple` in path and header, `form` in query and cookie. `brackets`: `name[]=a&name[]=b`. `cookie`: as `form`, without percent-encoding. */
  readonly style?: "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "brackets" | "cookie";
  /** Default: true for `form`, `brackets` and `cookie`. */
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  readonly contentType?: string;
  /** The body has a field of the same name and gets the value too. */
  readonly alsoBody?: boolean;
}

/** A member of a form (OpenAPI 3.1, Encoding Object). */
export interface PartDetails extends Pick<ParameterDetails, "style" | "explode" | "allowReserved" | "contentType"> {
  /** Multipart: header by the member of the input that holds it; null or absent, it is not sent. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Pages have a number (`page`), or begin after so many items (`offset`, from 0): where that stands in the input. */
export type Paging = PagingDetails & ({ readonly page: readonly string[]; readonly offset?: never } | { readonly offset: readonly string[]; readonly page?: never });

interface PagingDetails {
  /** For `JSON.stringify`, where items have what it does not know. */
  readonly spelled?: (name: string, value: unknown) => unknown;
  /** Of the first page. Default: 1 for numbers, 0 for items. */
  readonly from?: number;
  /** Where the size of a page stands in the input; a name that nothing has where nothing says it. */
  readonly limit: readonly string[];
  /** Where the items and their total number stand in the data; no path to items where it is the list. */
  readonly items: readonly string[];
  readonly total?: readonly string[];
}

/** Pages name the next one: `turn`, one of `followed-pages.ts`, finds it. */
export interface Followed {
  readonly turn: FindTurn;
  /** Where in the input the cursor stands. */
  readonly cursor?: readonly string[];
  /** Where the next cursor or address stands in the data. */
  readonly next?: readonly string[];
  /** Where the next cursor stands in the last item. */
  readonly last?: readonly string[];
  /** Where the data says whether there is a next page. */
  readonly more?: readonly string[];
  /** Where the items stand in the data; no path where it is the list. */
  readonly items: readonly string[];
}

/** The next page, found in one; undefined when it is the last. */
export type FindTurn = (facts: Followed, input: object | undefined, data: unknown, headers: Readonly<Record<string, string>>) => Turn | undefined;

/** How the next page is asked for. */
export interface Turn {
  /** The same for the same page. */
  readonly mark: string;
  readonly input: object | undefined;
  /** Address of the page. Absent: that of the operation. */
  readonly address?: string;
}

/** `Result` is what `send` resolves to; `Item` what iterating yields. */
export interface Operation<Result, Item = never> extends OperationDetails {
  readonly [result]?: [Result, Item];
  readonly id: string;
  readonly method: string;
  /** Template with names of members: `/users/{userId}`. */
  readonly path: string;
}

/** For envelopes: it names what makes its request, so that an application ships only that. */
export interface EnvelopeOperation<Result, Item = never> extends Operation<Result, Item> {
  readonly build: BuildRequest;
}
