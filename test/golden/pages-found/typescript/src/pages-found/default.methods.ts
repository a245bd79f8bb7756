// Generated from test/golden/pages-found/spec.yaml. Do not edit; run `npm run generate`.

import type { Calls } from "../runtime/methods.js";
import { listAddresses, listAfter, listCursors, listDeclared, listLinks, listOffsets, listPages } from "./default.js";

export const pagesFoundDefaultCalls: Calls = {
  "/off": { GET: "listOff" },
  listAddresses: listAddresses,
  listAfter: listAfter,
  listCursors: listCursors,
  listDeclared: listDeclared,
  listLinks: listLinks,
  listOffsets: listOffsets,
  listPages: listPages,
};
