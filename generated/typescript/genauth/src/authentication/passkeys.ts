// Generated from spec/genauth/authentication/passkeys.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { pathRequest } from "../runtime/path-request.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { SuccessResult } from "../shared/common.models.js";
import type {
  AuthenticatorDevicePage,
  CheckValidCredentialsByCredIdsRequest,
  DeleteWebAuthnAdminCredentialRequest,
  DeleteWebAuthnCredentialRequest,
  ListCredentialsByPageRequest,
  ListWebAuthnCredentialsRequest,
  ListWebAuthnPersonCredentialsRequest,
  RemoveAllCredentialsRequest,
  RemoveCredentialRequest,
  UpdateWebAuthnAdminCredentialRequest,
  UpdateWebAuthnCredentialRequest,
  WebAuthnAdminInitializeRequest,
  WebAuthnAdminRegisterFinalizeRequest,
  WebAuthnLoginFinalizeRequest,
  WebAuthnLoginInitializeRequest,
  WebAuthnMfaBindInitializeRequest,
  WebAuthnMfaVerifyInitializeRequest,
  WebAuthnRegisterFinalizeRequest,
  WebAuthnRegisterInitializeRequest,
} from "./passkeys.models.js";

const checkValidCredentialsByCredIdsOperation: EnvelopeOperation<Envelope<unknown[]>> = {
  id: "checkValidCredentialsByCredIds",
  method: "POST",
  path: "/api/v3/webauthn/check-valid-credentials-by-credIds",
  security: [["userToken"]],
  safe: true,
  build: jsonRequest,
};
const deleteWebAuthnAdminCredentialOperation: EnvelopeOperation<Envelope<unknown>> = {
  id: "deleteWebAuthnAdminCredential",
  method: "DELETE",
  path: "/api/v3/webauthn/admin/credentials/{credentialId}/{userId}/{appId}",
  security: [["userToken"]],
  build: pathRequest,
};
const deleteWebAuthnCredentialOperation: EnvelopeOperation<Envelope<unknown>> = {
  id: "deleteWebAuthnCredential",
  method: "DELETE",
  path: "/api/v3/webauthn/credentials/{credentialId}",
  security: [["userToken"]],
  build: pathRequest,
};
const listCredentialsByPageOperation: EnvelopeOperation<Envelope<AuthenticatorDevicePage>> = {
  id: "listCredentialsByPage",
  method: "POST",
  path: "/api/v3/webauthn/page-authenticator-device",
  security: [["userToken"]],
  safe: true,
  build: jsonRequest,
  answer: "json",
  read: plainAnswer,
};
const listWebAuthnCredentialsOperation: EnvelopeOperation<Envelope<unknown>> = {
  id: "listWebAuthnCredentials",
  method: "GET",
  path: "/api/v3/webauthn/credentials",
  security: [["userToken"]],
  build: formQueryRequest,
};
const listWebAuthnPersonCredentialsOperation: EnvelopeOperation<Envelope<unknown>> = {
  id: "listWebAuthnPersonCredentials",
  method: "GET",
  path: "/api/v3/webauthn/person/credentials",
  security: [["userToken"]],
  build: formQueryRequest,
};
const removeAllCredentialsOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "removeAllCredentials",
  method: "POST",
  path: "/api/v3/webauthn/remove-credentials-by-authenticator-code",
  security: [["userToken"]],
  build: jsonRequest,
};
const removeCredentialOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "removeCredential",
  method: "POST",
  path: "/api/v3/webauthn/remove-credential/{credentialId}",
  security: [["userToken"]],
  build: pathRequest,
};
const updateWebAuthnAdminCredentialOperation: EnvelopeOperation<Envelope<unknown>> = {
  id: "updateWebAuthnAdminCredential",
  method: "PUT",
  path: "/api/v3/webauthn/admin/credentials/{credentialId}",
  security: [["userToken"]],
  build: pathRequest,
};
const updateWebAuthnCredentialOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "updateWebAuthnCredential",
  method: "PUT",
  path: "/api/v3/webauthn/credentials/{credentialId}",
  security: [["userToken"]],
  build: pathRequest,
};
const webAuthnAdminInitializeOperation: EnvelopeOperation<Envelope<unknown>> = {
  id: "webAuthnAdminInitialize",
  method: "POST",
  path: "/api/v3/webauthn/admin/initialize",
  security: [["userToken"]],
  build: jsonRequest,
};
const webAuthnAdminRegisterFinalizeOperation: EnvelopeOperation<Envelope<unknown>> = {
  id: "webAuthnAdminRegisterFinalize",
  method: "POST",
  path: "/api/v3/webauthn/admin/registration/finalize",
  security: [["userToken"]],
  build: jsonRequest,
};
const webAuthnLoginFinalizeOperation: EnvelopeOperation<Envelope<unknown>> = {
  id: "webAuthnLoginFinalize",
  method: "POST",
  path: "/api/v3/webauthn/login/finalize",
  build: jsonRequest,
};
const webAuthnLoginInitializeOperation: EnvelopeOperation<Envelope<unknown>> = {
  id: "webAuthnLoginInitialize",
  method: "POST",
  path: "/api/v3/webauthn/login/initialize",
  build: jsonRequest,
};
const webAuthnMfaBindInitializeOperation: EnvelopeOperation<Envelope<unknown>> = {
  id: "webAuthnMfaBindInitialize",
  method: "POST",
  path: "/api/v3/webauthn/mfa-bind/initialize",
  security: [["userToken"]],
  build: jsonRequest,
};
const webAuthnMfaVerifyInitializeOperation: EnvelopeOperation<Envelope<unknown>> = {
  id: "webAuthnMfaVerifyInitialize",
  method: "POST",
  path: "/api/v3/webauthn/mfa-verify/initialize",
  security: [["userToken"]],
  build: jsonRequest,
};
const webAuthnRegisterFinalizeOperation: EnvelopeOperation<Envelope<unknown>> = {
  id: "webAuthnRegisterFinalize",
  method: "POST",
  path: "/api/v3/webauthn/registration/finalize",
  security: [["userToken"]],
  build: jsonRequest,
};
const webAuthnRegisterInitializeOperation: EnvelopeOperation<Envelope<unknown>> = {
  id: "webAuthnRegisterInitialize",
  method: "POST",
  path: "/api/v3/webauthn/registration/initialize",
  security: [["userToken"]],
  build: jsonRequest,
};

/**
 * Checks which passkeys of a device are still valid.
 *
 * Lets an app find out whether passkeys that it remembers still belong to the user. The members of the request are not
 * documented.
 *
 * `POST /api/v3/webauthn/check-valid-credentials-by-credIds`
 */
export function checkValidCredentialsByCredIds(
  client: Sender,
  input?: CheckValidCredentialsByCredIdsRequest,
  options?: RequestOptions,
): Promise<Envelope<unknown[]>> {
  return client.send(checkValidCredentialsByCredIdsOperation, input, options);
}

/**
 * Removes a passkey of a user on behalf of an administrator.
 *
 * The passkey cannot be used for signing in any more. This cannot be undone. The platform does not document what the
 * answer holds; it is passed on as it is.
 *
 * `DELETE /api/v3/webauthn/admin/credentials/{credentialId}/{userId}/{appId}`
 */
export function deleteWebAuthnAdminCredential(
  client: Sender,
  input: DeleteWebAuthnAdminCredentialRequest,
  options?: RequestOptions,
): Promise<Envelope<unknown>> {
  return client.send(deleteWebAuthnAdminCredentialOperation, input, options);
}

/**
 * Removes a passkey of the signed-in user.
 *
 * The passkey cannot be used for signing in any more. This cannot be undone; add a new passkey instead. The platform
 * does not document what the answer holds; it is passed on as it is.
 *
 * `DELETE /api/v3/webauthn/credentials/{credentialId}`
 */
export function deleteWebAuthnCredential(
  client: Sender,
  input: DeleteWebAuthnCredentialRequest,
  options?: RequestOptions,
): Promise<Envelope<unknown>> {
  return client.send(deleteWebAuthnCredentialOperation, input, options);
}

/**
 * Lists the passkeys of the signed-in user, one page at a time.
 *
 * The members of the request are not documented. The answer is documented without the usual envelope.
 *
 * `POST /api/v3/webauthn/page-authenticator-device`
 */
export function listCredentialsByPage(
  client: Sender,
  input?: ListCredentialsByPageRequest,
  options?: RequestOptions,
): Promise<Envelope<AuthenticatorDevicePage>> {
  return client.send(listCredentialsByPageOperation, input, options);
}

/**
 * Lists the passkeys of the signed-in user, one page at a time.
 *
 * The platform does not document what the answer holds; it is passed on as it is.
 *
 * `GET /api/v3/webauthn/credentials`
 */
export function listWebAuthnCredentials(
  client: Sender,
  input?: ListWebAuthnCredentialsRequest,
  options?: RequestOptions,
): Promise<Envelope<unknown>> {
  return client.send(listWebAuthnCredentialsOperation, input, options);
}

/**
 * Lists the passkeys of one user, one page at a time.
 *
 * The platform does not document what the answer holds; it is passed on as it is.
 *
 * `GET /api/v3/webauthn/person/credentials`
 */
export function listWebAuthnPersonCredentials(
  client: Sender,
  input: ListWebAuthnPersonCredentialsRequest,
  options?: RequestOptions,
): Promise<Envelope<unknown>> {
  return client.send(listWebAuthnPersonCredentialsOperation, input, options);
}

/**
 * Removes all passkeys of one kind of authenticator from the signed-in user.
 *
 * The passkeys cannot be used for signing in any more. This cannot be undone; add new passkeys instead. The members of
 * the request are not documented.
 *
 * `POST /api/v3/webauthn/remove-credentials-by-authenticator-code`
 */
export function removeAllCredentials(
  client: Sender,
  input?: RemoveAllCredentialsRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(removeAllCredentialsOperation, input, options);
}

/**
 * Removes one passkey of the signed-in user.
 *
 * The passkey cannot be used for signing in any more. This cannot be undone; add a new passkey instead.
 *
 * `POST /api/v3/webauthn/remove-credential/{credentialId}`
 */
export function removeCredential(
  client: Sender,
  input: RemoveCredentialRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(removeCredentialOperation, input, options);
}

/**
 * Renames a passkey of a user on behalf of an administrator.
 *
 * The platform does not document what the answer holds; it is passed on as it is.
 *
 * `PUT /api/v3/webauthn/admin/credentials/{credentialId}`
 */
export function updateWebAuthnAdminCredential(
  client: Sender,
  input: UpdateWebAuthnAdminCredentialRequest,
  options?: RequestOptions,
): Promise<Envelope<unknown>> {
  return client.send(updateWebAuthnAdminCredentialOperation, input, options);
}

/**
 * Renames a passkey of the signed-in user.
 *
 * Only the name can be changed.
 *
 * `PUT /api/v3/webauthn/credentials/{credentialId}`
 */
export function updateWebAuthnCredential(
  client: Sender,
  input: UpdateWebAuthnCredentialRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(updateWebAuthnCredentialOperation, input, options);
}

/**
 * Begins adding a passkey for a user on behalf of an administrator.
 *
 * Neither the members of the request nor the answer are documented; both are passed on as they are. Complete with
 * `webAuthnAdminRegisterFinalize`.
 *
 * `POST /api/v3/webauthn/admin/initialize`
 */
export function webAuthnAdminInitialize(
  client: Sender,
  input?: WebAuthnAdminInitializeRequest,
  options?: RequestOptions,
): Promise<Envelope<unknown>> {
  return client.send(webAuthnAdminInitializeOperation, input, options);
}

/**
 * Completes adding a passkey for a user on behalf of an administrator.
 *
 * Neither the members of the request nor the answer are documented; both are passed on as they are.
 *
 * `POST /api/v3/webauthn/admin/registration/finalize`
 */
export function webAuthnAdminRegisterFinalize(
  client: Sender,
  input?: WebAuthnAdminRegisterFinalizeRequest,
  options?: RequestOptions,
): Promise<Envelope<unknown>> {
  return client.send(webAuthnAdminRegisterFinalizeOperation, input, options);
}

/**
 * Completes a sign-in by passkey.
 *
 * Takes the passkey's answer to the challenge of `webAuthnLoginInitialize`. The platform does not document what the
 * answer holds; it is passed on as it is.
 *
 * `POST /api/v3/webauthn/login/finalize`
 */
export function webAuthnLoginFinalize(
  client: Sender,
  input: WebAuthnLoginFinalizeRequest,
  options?: RequestOptions,
): Promise<Envelope<unknown>> {
  return client.send(webAuthnLoginFinalizeOperation, input, options);
}

/**
 * Begins a sign-in by passkey.
 *
 * Neither the members of the request nor the answer are documented; both are passed on as they are. The answer is
 * expected to hold options for `navigator.credentials.get()` and a ticket; complete with `webAuthnLoginFinalize`.
 *
 * `POST /api/v3/webauthn/login/initialize`
 */
export function webAuthnLoginInitialize(
  client: Sender,
  input?: WebAuthnLoginInitializeRequest,
  options?: RequestOptions,
): Promise<Envelope<unknown>> {
  return client.send(webAuthnLoginInitializeOperation, input, options);
}

/** @deprecated Former name of `webAuthnLoginInitialize`. */
export const webAuthnLoginInitalize: typeof webAuthnLoginInitialize = webAuthnLoginInitialize;

/**
 * Begins binding a passkey as second factor of the user.
 *
 * Neither the members of the request nor the answer are documented; both are passed on as they are.
 *
 * `POST /api/v3/webauthn/mfa-bind/initialize`
 */
export function webAuthnMfaBindInitialize(
  client: Sender,
  input?: WebAuthnMfaBindInitializeRequest,
  options?: RequestOptions,
): Promise<Envelope<unknown>> {
  return client.send(webAuthnMfaBindInitializeOperation, input, options);
}

/**
 * Begins verifying the user's passkey as second factor.
 *
 * Neither the members of the request nor the answer are documented; both are passed on as they are.
 *
 * `POST /api/v3/webauthn/mfa-verify/initialize`
 */
export function webAuthnMfaVerifyInitialize(
  client: Sender,
  input?: WebAuthnMfaVerifyInitializeRequest,
  options?: RequestOptions,
): Promise<Envelope<unknown>> {
  return client.send(webAuthnMfaVerifyInitializeOperation, input, options);
}

/** @deprecated Former name of `webAuthnMfaVerifyInitialize`. */
export const webAuthnMfaVerifyInitalize: typeof webAuthnMfaVerifyInitialize = webAuthnMfaVerifyInitialize;

/**
 * Completes adding a passkey for the signed-in user.
 *
 * Neither the members of the request nor the answer are documented; both are passed on as they are.
 *
 * `POST /api/v3/webauthn/registration/finalize`
 */
export function webAuthnRegisterFinalize(
  client: Sender,
  input?: WebAuthnRegisterFinalizeRequest,
  options?: RequestOptions,
): Promise<Envelope<unknown>> {
  return client.send(webAuthnRegisterFinalizeOperation, input, options);
}

/**
 * Begins adding a passkey for the signed-in user.
 *
 * Neither the members of the request nor the answer are documented; both are passed on as they are. Complete with
 * `webAuthnRegisterFinalize`.
 *
 * `POST /api/v3/webauthn/registration/initialize`
 */
export function webAuthnRegisterInitialize(
  client: Sender,
  input?: WebAuthnRegisterInitializeRequest,
  options?: RequestOptions,
): Promise<Envelope<unknown>> {
  return client.send(webAuthnRegisterInitializeOperation, input, options);
}

/** @deprecated Former name of `webAuthnRegisterInitialize`. */
export const webAuthnRegisterInitalize: typeof webAuthnRegisterInitialize = webAuthnRegisterInitialize;
