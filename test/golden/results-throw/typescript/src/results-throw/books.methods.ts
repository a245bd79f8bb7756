// Generated from test/golden/results-throw/spec.yaml. Do not edit; run `npm run generate`.

import type { Calls } from "../runtime/methods.js";
import { booksGet, booksGetCover, booksPutCover } from "./books.js";

export const resultsThrowBooksCalls: Calls = {
  "/books": { POST: "booksCreate", GET: "booksList" },
  "/books/{isbn}": { "DELETE 204": "booksRemove" },
  booksGet: booksGet,
  booksGetCover: booksGetCover,
  booksPutCover: booksPutCover,
};
