// Which stored things a page holds: as `x-pagination` says it, or by the usual names of parameters.
import { member, memberAt, type Members, textMember } from "./json.js";
import { inputsOf } from "./resources.js";
import type { Route } from "./routes.js";

const usual = {
  limit: /^(?:limit|perpage|pagesize|pagelimit|size|top|take|maxresults|maxpagesize)$/,
  page: /^(?:page|pagenumber|pageno)$/,
  offset: /^(?:offset|skip|start|startat)$/,
};

export interface Page {
  readonly start: number;
  readonly limit: number;
}

/** `isField`: a parameter of that name is a filter, not a part of paging. */
export function pageOf(route: Route, sent: Members, count: number, isField: (name: string) => boolean): Page {
  const pagination = member(route.operation, "x-pagination");
  const names = inputsOf(route).map(({ name }) => name).filter((name) => !isField(name));
  const named = (role: keyof typeof usual): string | undefined => names.find((name) => usual[role].test(name.toLowerCase().replace(/[^a-z]/g, "")));
  if ((pagination === undefined || pagination === false) && named("limit") === undefined) return { start: 0, limit: count };
  const amount = (role: keyof typeof usual, fallback: number): number => {
    const said = textMember(pagination, role);
    const value = memberAt(sent, said?.split(".") ?? [named(role) ?? role]) ?? memberAt(sent, ["options", "pagination", role]);
    return typeof value === "number" && value > 0 ? Math.floor(value) : fallback;
  };
  const limit = amount("limit", 10);
  return { start: amount("offset", 0) + (amount("page", 1) - 1) * limit, limit };
}
