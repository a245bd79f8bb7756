// Generated from test/golden/pages-found/spec.yaml. Do not edit; run `countersign generate`.

import { nextCursor, nextLink, nextUrl } from "../runtime/followed-pages.js";
import type { CallDetails } from "../runtime/methods.js";
import { followedResultPages } from "../runtime/plain-followed-pages.js";
import { resultPages } from "../runtime/plain-pages.js";
import { plainRequest } from "../runtime/plain-request.js";

export const pagesFoundDetails: readonly CallDetails[] = [
  { made: followedResultPages, build: plainRequest, followed: { turn: nextUrl, next: ["next"], items: ["results"] } },
  {
    made: followedResultPages,
    followed: { turn: nextCursor, cursor: ["starting_after"], last: ["id"], more: ["has_more"], items: ["data"] },
  },
  {
    made: followedResultPages,
    followed: { turn: nextCursor, cursor: ["cursor"], next: ["next_cursor"], more: ["has_more"], items: ["data"] },
  },
  { made: resultPages, paging: { page: ["number"], limit: ["limit"], items: [] } },
  { made: followedResultPages, build: plainRequest, followed: { turn: nextLink, items: [] } },
  { made: resultPages, paging: { offset: ["offset"], limit: ["limit"], items: [] } },
  {
    made: resultPages,
    paging: { page: ["page"], from: 0, limit: ["size"], items: ["content"], total: ["totalElements"] },
  },
];
