// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import type { Image } from "../models.js";
import type { Open } from "../runtime/open.js";

export interface GetHonoUsersByIdRequest {
  /** Length: at least 3. */
  id: string;
}

export interface HonoUser {
  address?: Image | null;
  age: number | null;
  id: string;
  parent?: HonoUser;
  role?: Open<"admin" | "user"> | null;
  /** Holds: 2 items. */
  tuple?: [string, number];
}
