// Passkeys in a real Chromium: the options of the platform go to the browser, and what its authenticator signs goes back. The server proves the signature.
import { createHash, createPublicKey, randomBytes, verify } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { afterAll, expect, it } from "vitest";

const port = 47_124;
const origin = `http://localhost:${port}`;
const bundled = await build({ entryPoints: ["test/browser/passkeys-page.ts"], bundle: true, write: false, format: "esm", platform: "browser" });
const pages = new Map([
  ["/", { type: "text/html", content: `<!doctype html><title>Passkeys</title><script type="module" src="/page.js"></script>` }],
  ["/page.js", { type: "text/javascript", content: bundled.outputFiles[0]?.text ?? "" }],
]);

interface Response {
  readonly clientDataJSON: string;
  readonly publicKey: string;
  readonly authenticatorData: string;
  readonly signature: string;
}
interface Sent {
  readonly ticket: string;
  readonly registrationCredential: { readonly id: string; readonly response: Response };
  readonly authenticationCredential: { readonly id: string; readonly response: Response };
}

const challenges = new Map<string, string>();
const keys = new Map<string, string>();

function begun(): { readonly ticket: string; readonly challenge: string } {
  const [ticket, challenge] = [randomBytes(8).toString("hex"), randomBytes(32).toString("base64url")];
  challenges.set(ticket, challenge);
  return { ticket, challenge };
}

/** Whether the client data is of this page and this challenge (WebAuthn Level 3, 7.1 and 7.2). */
function isMeant(ticket: string, type: string, { clientDataJSON }: Response): boolean {
  const data: unknown = JSON.parse(Buffer.from(clientDataJSON, "base64url").toString());
  expect(data).toMatchObject({ type, challenge: challenges.get(ticket), origin });
  return challenges.delete(ticket);
}

function isSigned({ id, response }: Sent["authenticationCredential"]): boolean {
  const key = createPublicKey({ key: Buffer.from(keys.get(id) ?? "", "base64url"), format: "der", type: "spki" });
  const signed = Buffer.concat([Buffer.from(response.authenticatorData, "base64url"), createHash("sha256").update(Buffer.from(response.clientDataJSON, "base64url")).digest()]);
  return verify("sha256", signed, key, Buffer.from(response.signature, "base64url"));
}

function answer(request: IncomingMessage, sent: Sent): object {
  const { ticket } = sent;
  switch (`${request.method} ${request.url}`) {
    case "GET /api/v3/webauthn/registration": {
      expect(request.headers.authorization).toBe("token-of-the-user");
      const { ticket, challenge } = begun();
      const user = { id: Buffer.from("anna").toString("base64url"), name: "anna", displayName: "Anna Smith" };
      return { ticket, registrationOptions: { challenge, excludeCredentials: [], pubKeyCredParams: [{ alg: -7, type: "public-key" }], rp: { id: "localhost", name: "Example" }, timeout: 60_000, user } };
    }
    case "POST /api/v3/webauthn/registration":
      keys.set(sent.registrationCredential.id, sent.registrationCredential.response.publicKey);
      return { verified: isMeant(ticket, "webauthn.create", sent.registrationCredential.response) };
    case "GET /api/v3/webauthn/authentication": {
      const { ticket, challenge } = begun();
      return { ticket, authenticationOptions: { challenge, rpId: "localhost", timeout: 60_000, allowCredentials: [...keys.keys()].map((id) => ({ id, type: "public-key", transports: ["internal"] })) } };
    }
    case "POST /api/v3/webauthn/authentication": {
      const verified = isMeant(ticket, "webauthn.get", sent.authenticationCredential.response) && isSigned(sent.authenticationCredential);
      return verified ? { verified, tokenSet: { access_token: "of-a-passkey", token_type: "Bearer", expire_in: 60 } } : { verified };
    }
    default:
      throw new Error(`${request.method} ${request.url}`);
  }
}

async function enveloped(request: IncomingMessage): Promise<object> {
  const body = await text(request);
  try {
    return { statusCode: 200, message: "Success", data: answer(request, JSON.parse(body === "" ? "{}" : body)) };
  } catch (error) {
    return { statusCode: 500, message: String(error) };
  }
}

const server = createServer((request, response) => {
  const page = pages.get(request.url ?? "");
  if (page !== undefined) response.writeHead(200, { "content-type": page.type }).end(page.content);
  else void enveloped(request).then((envelope) => response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(envelope)));
});
await new Promise<void>((resolve) => server.listen(port, "localhost", resolve));
const browser = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
afterAll(async () => {
  await browser.close();
  server.close();
});

it("adds a passkey and signs in by it", async () => {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", { options: { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true } });
  await tab.goto(origin);
  expect(await tab.evaluate("addPasskey()")).toBe(true);
  expect(keys.size).toBe(1);
  expect(await tab.evaluate("signInByPasskey()")).toBe("of-a-passkey");
});
