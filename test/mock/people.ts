// People at a mock of GenAuth: they sign up and in, and call what they may.
import { expect } from "vitest";
import { type Called, call, post } from "./caller.js";

export const email = "bo@example.com";
export const context = {};

interface SignedIn {
  readonly access_token: string;
  readonly id_token: string;
  readonly refresh_token?: string;
}

export interface People {
  readonly signUp: (passwordPayload: object, profile?: object) => Promise<Called>;
  readonly signIn: (passwordPayload: object, options?: object) => Promise<Called>;
  /** Somebody who signed up and in. */
  readonly somebody: () => Promise<{ readonly token: string; readonly userId: string }>;
  readonly asked: (path: string, token: string) => Promise<Called>;
  readonly done: (path: string, token: string, body: object) => Promise<Called>;
}

/** `url`: of the mock, which may not run yet. */
export function peopleAt(url: () => string): People {
  const signUp: People["signUp"] = (passwordPayload, profile = {}) => post(`${url()}/api/v3/signup`, { connection: "PASSWORD", passwordPayload, profile, options: { context } });
  const signIn: People["signIn"] = (passwordPayload, options = {}) => post(`${url()}/api/v3/signin`, { connection: "PASSWORD", passwordPayload, options, client_id: "mock-app-id", client_secret: "mock-app-secret" });
  return {
    signUp,
    signIn,
    somebody: async () => {
      const { userId } = Object(dataOf(await signUp({ email, password: "first" }, { nickname: "Bo" })));
      const { access_token } = await tokensOf(signIn({ email, password: "first" }));
      return { token: access_token, userId };
    },
    asked: (path, token) => call(`${url()}${path}`, { headers: { authorization: token } }),
    done: (path, token, body) => post(`${url()}${path}`, body, { authorization: token }),
  };
}

export function dataOf({ body }: Called): unknown {
  expect(body).toMatchObject({ statusCode: 200 });
  return typeof body === "object" && body !== null && "data" in body ? body.data : undefined;
}

export async function tokensOf(answer: Promise<Called>): Promise<SignedIn> {
  return dataOf(await answer) as SignedIn;
}
