// Generated from test/golden/results-throw/spec.yaml. Do not edit; run `npm run generate`.

import type { Calls } from "../runtime/methods.js";
import { booksGet, booksGetCover, booksPutCover } from "./books.js";

export const resultsThrowBooksCalls: Calls = {
  booksCreate: "POST /books",
  booksList: "GET /books",
  booksGet: booksGet,
  booksRemove: "DELETE /books/{isbn} 204",
  booksGetCover: booksGetCover,
  booksPutCover: booksPutCover,
};
