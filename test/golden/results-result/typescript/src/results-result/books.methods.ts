// Generated from test/golden/results-result/spec.yaml. Do not edit; run `npm run generate`.

import type { Calls } from "../runtime/methods.js";
import { booksGet, booksGetCover, booksPutCover } from "./books.js";

export const resultsResultBooksCalls: Calls = {
  booksCreate: "POST /books",
  booksList: "GET /books",
  booksGet: booksGet,
  booksRemove: "DELETE /books/{isbn} 204",
  booksGetCover: booksGetCover,
  booksPutCover: booksPutCover,
};
