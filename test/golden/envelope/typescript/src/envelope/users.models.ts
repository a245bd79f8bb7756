// Generated from test/golden/envelope/spec.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";

export interface DeleteUserRequest {
  userId: string;
}

export interface GetSettingsData {
  theme: Open<"dark" | "light">;
}

export interface GetUserRequest {
  userId: string;
}

export interface User {
  email?: string | null;
  userId: string;
}
