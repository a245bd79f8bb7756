// Calls of the provider's own API with the user's token, for clients whose methods return the value or throw.
import type { Login } from "./login.js";
import { refusedAnswer } from "./refused-answer.js";
import { bearer } from "./user-info.js";

export interface BearerCall {
  readonly method: string;
  /** Below the client's address. */
  readonly path: string;
}

/** Sends `body` as JSON, if there is one; resolves to the JSON of the answer. Rejects with `refused` or `request`, both with the HTTP status, and never repeats what was sent. */
export async function bearerCall<Result>(login: Login, { method, path }: BearerCall, accessToken: string, body?: unknown): Promise<Result> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const headers = { authorization: bearer(login, accessToken), ...(body !== undefined && { "content-type": "application/json" }) };
  const response = await login.fetch(login.address + path, { method, headers, ...sent });
  if (!response.ok) throw await refusedAnswer(login, response);
  try {
    const result: Result = await response.json();
    return result;
  } catch {
    throw login.fail("request", "The provider's answer is no JSON", { status: response.status });
  }
}
