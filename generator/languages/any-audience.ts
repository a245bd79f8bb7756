// The option of a login that says whom access tokens must be for.
import type { Client, ClientOption } from "../model/model.js";

/** Whether the application may say by it that tokens for anybody will do. */
export function mayBeAnyAudience({ name, type }: ClientOption, { login }: Client): boolean {
  return type.nullable && login?.roles.audience === name.text;
}
