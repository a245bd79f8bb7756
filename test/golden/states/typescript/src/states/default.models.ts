// Generated from test/golden/states/spec.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";

export interface Other {
  name?: string;
}

export interface States {
  always?: null;
  anything?: unknown;
  nullableChoice?: Open<"a" | "b"> | null;
  optional?: string;
  optionalNullable?: number | null;
  optionalReference?: Other | null;
  required: string;
  requiredList: (string | null)[] | null;
  requiredNullable: string | null;
  requiredReference: Other | null;
  /** @default true */
  withDefault?: boolean;
}
