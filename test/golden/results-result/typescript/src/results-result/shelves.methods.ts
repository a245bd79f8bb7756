// Generated from test/golden/results-result/spec.yaml. Do not edit; run `npm run generate`.

import type { Calls } from "../runtime/methods.js";
import { listShelves, updateShelf } from "./shelves.js";

export const resultsResultShelvesCalls: Calls = {
  listShelves: listShelves,
  updateShelf: updateShelf,
};
