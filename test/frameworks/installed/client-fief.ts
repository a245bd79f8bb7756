// The client of an application at a Fief server, and what it prints when it has started.
import { Fief } from "@countersign/fief";

const { APP_ISSUER = "", APP_ID = "", APP_SECRET, REDIRECT_URI = "" } = process.env;

export const client: Fief = new Fief({ baseURL: APP_ISSUER, clientId: APP_ID, clientSecret: APP_SECRET, redirectUri: REDIRECT_URI });

export const { origin } = new URL(REDIRECT_URI);
export const started = (address: unknown): void => void process.stdout.write(`${JSON.stringify(address)}\n`);
