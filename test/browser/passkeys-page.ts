// What a page does with passkeys, as the README shows it; the test calls it by these names.
import { AuthenticationClient } from "../../generated/typescript/genauth/src/authentication/index.js";

const client = new AuthenticationClient({ appId: "app", tokenEndpointAuthMethod: "none", appHost: location.origin, accessToken: "token-of-the-user" });

async function addPasskey(): Promise<boolean> {
  const begun = await client.initRegisterOptions();
  if (begun.statusCode !== 200) throw new Error(begun.message);
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(begun.data.registrationOptions);
  const credential = await navigator.credentials.create({ publicKey });
  if (!(credential instanceof PublicKeyCredential)) return false;
  const done = await client.verifyRegister({ ticket: begun.data.ticket, registrationCredential: credential.toJSON() });
  return done.statusCode === 200 && done.data.verified;
}

async function signInByPasskey(): Promise<string | undefined> {
  const begun = await client.initAuthenticationOptions();
  if (begun.statusCode !== 200) throw new Error(begun.message);
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(begun.data.authenticationOptions);
  const credential = await navigator.credentials.get({ publicKey });
  if (!(credential instanceof PublicKeyCredential)) return undefined;
  const done = await client.verifyAuthentication({ ticket: begun.data.ticket, authenticationCredential: credential.toJSON() });
  return done.statusCode === 200 ? done.data.tokenSet?.access_token : undefined;
}

Object.assign(globalThis, { addPasskey, signInByPasskey });
