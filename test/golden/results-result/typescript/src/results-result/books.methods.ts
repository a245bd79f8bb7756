// Generated from test/golden/results-result/spec.yaml. Do not edit; run `npm run generate`.

import type { Calls } from "../runtime/methods.js";
import { booksGet, booksGetCover, booksPutCover } from "./books.js";

export const resultsResultBooksCalls: Calls = {
  booksCreate: "POST /books",
  booksGet: booksGet,
  booksGetCover: booksGetCover,
  booksList: "GET /books",
  booksPutCover: booksPutCover,
  booksRemove: "DELETE /books/{isbn} 204",
};
