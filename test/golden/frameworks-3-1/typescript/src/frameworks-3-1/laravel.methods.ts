// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const frameworks3_1LaravelCalls: Calls = {
  posts: { "/laravel/posts": { "GET *7": "Index", PUT: "Update" } },
};
