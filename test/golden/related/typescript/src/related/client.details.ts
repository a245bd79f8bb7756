// Generated from test/golden/related/spec.yaml. Do not edit; run `countersign generate`.

import { nextLink } from "../runtime/followed-pages.js";
import type { CallDetails } from "../runtime/methods.js";
import { followedResultPages } from "../runtime/plain-followed-pages.js";
import { plainRequest } from "../runtime/plain-request.js";

export const relatedDetails: readonly CallDetails[] = [
  { made: followedResultPages, build: plainRequest, followed: { turn: nextLink, items: [] } },
];
