// The client of an application, and what it prints when it has started.
import { AuthenticationClient } from "@countersign/genauth/authentication";

const { APP_HOST = "", APP_ID = "", APP_SECRET, REDIRECT_URI = "" } = process.env;

export const client: AuthenticationClient = new AuthenticationClient({
  appHost: APP_HOST,
  appId: APP_ID,
  appSecret: APP_SECRET,
  redirectUri: REDIRECT_URI,
  tokenEndpointAuthMethod: APP_SECRET === undefined ? "none" : "client_secret_post",
});

export const { origin } = new URL(REDIRECT_URI);
export const started = (address: unknown): void => void process.stdout.write(`${JSON.stringify(address)}\n`);
