// Which stored things a page holds: as `x-pagination` says it, or by the usual names of parameters.
import { member, memberAt, type Members, scalar, textMember } from "./json.js";
import { inputsOf } from "./resources.js";
import type { Route } from "./routes.js";
import type { Row } from "./rows.js";

const usual = {
  limit: /^(?:limit|perpage|pagesize|pagelimit|size|top|take|maxresults|maxpagesize)$/,
  page: /^(?:page|pagenumber|pageno)$/,
  offset: /^(?:offset|skip|start|startat)$/,
  cursor: /^(?:cursor|pagecursor|pagetoken|nexttoken|nextcursor|nextpagetoken|paginationtoken|continuationtoken|continue|marker|startcursor|startingafter|after|scrollid|lastid)$/,
};

export interface Page {
  readonly start: number;
  readonly limit: number;
  /** What the request for a further page says; null where it can say neither. */
  readonly by: "cursor" | "page" | null;
  /** Counted from 1. */
  readonly number: number;
  /** The address of the next page; null at the end, and where no parameter of the query can say which one it is. */
  readonly next: string | null;
}

/** One that holds everything. */
export function wholePage(chosen: readonly Row[]): Page {
  return { start: 0, limit: chosen.length, by: null, number: 1, next: null };
}

/** `address`: of the request; `isField`: a parameter of that name is a filter, not a part of paging. */
export function pageOf(route: Route, sent: Members, chosen: readonly Row[], address: string, isField: (name: string) => boolean): Page {
  const pagination = member(route.operation, "x-pagination");
  const names = inputsOf(route).map(({ name }) => name).filter((name) => !isField(name));
  const named = (role: keyof typeof usual): string | undefined => names.find((name) => usual[role].test(name.toLowerCase().replace(/[^a-z]/g, "")));
  if ((pagination === undefined || pagination === false) && named("limit") === undefined) return wholePage(chosen);
  const amount = (role: "limit" | "page" | "offset", fallback: number): number => {
    const said = textMember(pagination, role);
    const value = memberAt(sent, said?.split(".") ?? [named(role) ?? role]) ?? memberAt(sent, ["options", "pagination", role]);
    return typeof value === "number" && value > 0 ? Math.floor(value) : fallback;
  };
  const limit = amount("limit", 10);
  const cursor = textMember(pagination, "cursor") ?? named("cursor");
  const mark = cursor === undefined ? null : scalar(memberAt(sent, cursor.split(".")) ?? memberAt(sent, [cursor]));
  const number = amount("page", 1);
  const start = mark === null || mark === "" ? amount("offset", 0) + (number - 1) * limit : behind(mark, chosen, textMember(pagination, "last") ?? "id");
  const counted = textMember(pagination, "page") ?? named("page");
  const offset = textMember(pagination, "offset") ?? named("offset");
  const last = start + limit < chosen.length ? chosen[start + limit - 1] : undefined;
  const turn = cursor !== undefined ? [cursor, last?.key] as const : counted !== undefined ? [counted, number + 1] as const : [offset, start + limit] as const;
  const isAsked = route.parameters.some((parameter) => parameter.in === "query" && parameter.name === turn[0]);
  return { start, limit, by: cursor !== undefined ? "cursor" : counted === undefined ? null : "page", number, next: last === undefined || !isAsked ? null : withParameter(address, `${turn[0]}`, `${turn[1]}`) };
}

function withParameter(address: string, name: string, value: string): string {
  const url = new URL(address);
  url.searchParams.set(name, value);
  return url.href;
}

/** A cursor names the last item of the page before: by its key, or by its member `last`. One that names none leads to the end. */
function behind(mark: string, chosen: readonly Row[], last: string): number {
  const index = chosen.findIndex(({ key, values }) => key === mark || scalar(memberAt(values, last.split("."))) === mark);
  return index < 0 ? chosen.length : index + 1;
}
