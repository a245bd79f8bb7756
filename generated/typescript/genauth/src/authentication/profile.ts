// Generated from spec/genauth/authentication/profile.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { SuccessResult } from "../shared/common.models.js";
import type { User } from "../shared/users.models.js";
import type {
  BindEmailRequest,
  BindPhoneRequest,
  DeleteAccountRequest,
  DeleteAccountToken,
  GetProfileRequest,
  ListPublicAccountsForSwitchLoggedInRequest,
  ListRequest,
  RegistrationOptions,
  ResetPasswordRequest,
  ResetPasswordVerification,
  RevokeRequest,
  SecurityInfo,
  SelectablePublicAccountList,
  TerminalSession,
  UnbindEmailRequest,
  UnbindPhoneRequest,
  UnbindRequest,
  UpdateEmailRequest,
  UpdateEmailToken,
  UpdatePasswordRequest,
  UpdatePhoneRequest,
  UpdatePhoneToken,
  UpdateProfileRequest,
  ValidatePasswordRequest,
  ValidatePasswordResult,
  VerifyDeleteAccountRequestRequest,
  VerifyRegisterRequest,
  VerifyRegistrationResult,
  VerifyResetPasswordRequestRequest,
  VerifyUpdateEmailRequestRequest,
  VerifyUpdatePhoneRequestRequest,
} from "./profile.models.js";

const bindEmailOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "bindEmail",
  method: "POST",
  path: "/api/v3/bind-email",
  security: [["userToken"]],
  build: jsonRequest,
  secret: ["passCode"],
};
const bindPhoneOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "bindPhone",
  method: "POST",
  path: "/api/v3/bind-phone",
  security: [["userToken"]],
  build: jsonRequest,
  secret: ["passCode"],
};
const deleteAccountOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteAccount",
  method: "POST",
  path: "/api/v3/delete-account",
  security: [["userToken"]],
  build: jsonRequest,
  secret: ["deleteAccountToken"],
};
const getProfileOperation: EnvelopeOperation<Envelope<User>> = {
  id: "getProfile",
  method: "GET",
  path: "/api/v3/get-profile",
  security: [["userToken"]],
  build: formQueryRequest,
  secret: ["accessToken", "refreshToken"],
};
const getSecurityLevelOperation: EnvelopeOperation<Envelope<SecurityInfo>> = {
  id: "getSecurityLevel",
  method: "GET",
  path: "/api/v3/get-security-info",
  security: [["userToken"]],
  build: jsonRequest,
};
const initRegisterOptionsOperation: EnvelopeOperation<Envelope<RegistrationOptions>> = {
  id: "initRegisterOptions",
  method: "GET",
  path: "/api/v3/webauthn/registration",
  security: [["userToken"]],
  build: jsonRequest,
};
const listOperation: EnvelopeOperation<Envelope<TerminalSession[]>> = {
  id: "list",
  method: "GET",
  path: "/api/v3/mydevices/list",
  security: [["userToken"]],
  build: formQueryRequest,
};
const listPublicAccountsForSwitchLoggedInOperation: EnvelopeOperation<Envelope<SelectablePublicAccountList[]>> = {
  id: "listPublicAccountsForSwitchLoggedIn",
  method: "GET",
  path: "/api/v3/get-user-select-login-public-accounts",
  security: [["userToken"]],
  build: formQueryRequest,
};
const resetPasswordOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "resetPassword",
  method: "POST",
  path: "/api/v3/reset-password",
  build: jsonRequest,
  secret: ["password", "passwordResetToken"],
};
const revokeOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "revoke",
  method: "POST",
  path: "/api/v3/mydevices/revoke-session",
  security: [["userToken"]],
  build: jsonRequest,
};
const unbindOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "unbind",
  method: "POST",
  path: "/api/v3/mydevices/unbind",
  security: [["userToken"]],
  build: jsonRequest,
};
const unbindEmailOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "unbindEmail",
  method: "POST",
  path: "/api/v3/unbind-email",
  security: [["userToken"]],
  build: jsonRequest,
  secret: ["passCode"],
};
const unbindPhoneOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "unbindPhone",
  method: "POST",
  path: "/api/v3/unbind-phone",
  security: [["userToken"]],
  build: jsonRequest,
  secret: ["passCode"],
};
const updateEmailOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "updateEmail",
  method: "POST",
  path: "/api/v3/update-email",
  security: [["userToken"]],
  build: jsonRequest,
  secret: ["updateEmailToken"],
};
const updatePasswordOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "updatePassword",
  method: "POST",
  path: "/api/v3/update-password",
  security: [["userToken"]],
  build: jsonRequest,
  secret: ["newPassword", "oldPassword", "passwordResetToken"],
};
const updatePhoneOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "updatePhone",
  method: "POST",
  path: "/api/v3/update-phone",
  security: [["userToken"]],
  build: jsonRequest,
  secret: ["updatePhoneToken"],
};
const updateProfileOperation: EnvelopeOperation<Envelope<User>> = {
  id: "updateProfile",
  method: "POST",
  path: "/api/v3/update-profile",
  security: [["userToken"]],
  build: jsonRequest,
  secret: ["accessToken", "refreshToken"],
};
const validatePasswordOperation: EnvelopeOperation<Envelope<ValidatePasswordResult>> = {
  id: "validatePassword",
  method: "POST",
  path: "/api/v3/validate-password",
  security: [["userToken"]],
  safe: true,
  build: jsonRequest,
  secret: ["password"],
};
const verifyDeleteAccountRequestOperation: EnvelopeOperation<Envelope<DeleteAccountToken>> = {
  id: "verifyDeleteAccountRequest",
  method: "POST",
  path: "/api/v3/verify-delete-account-request",
  security: [["userToken"]],
  build: jsonRequest,
  secret: ["deleteAccountToken", "passCode", "password"],
};
const verifyRegisterOperation: EnvelopeOperation<Envelope<VerifyRegistrationResult>> = {
  id: "verifyRegister",
  method: "POST",
  path: "/api/v3/webauthn/registration",
  security: [["userToken"]],
  build: jsonRequest,
};
const verifyResetPasswordRequestOperation: EnvelopeOperation<Envelope<ResetPasswordVerification>> = {
  id: "verifyResetPasswordRequest",
  method: "POST",
  path: "/api/v3/verify-reset-password-request",
  build: jsonRequest,
  secret: ["passCode", "passwordResetToken"],
};
const verifyUpdateEmailRequestOperation: EnvelopeOperation<Envelope<UpdateEmailToken>> = {
  id: "verifyUpdateEmailRequest",
  method: "POST",
  path: "/api/v3/verify-update-email-request",
  security: [["userToken"]],
  build: jsonRequest,
  secret: ["newEmailPassCode", "oldEmailPassCode", "updateEmailToken"],
};
const verifyUpdatePhoneRequestOperation: EnvelopeOperation<Envelope<UpdatePhoneToken>> = {
  id: "verifyUpdatePhoneRequest",
  method: "POST",
  path: "/api/v3/verify-update-phone-request",
  security: [["userToken"]],
  build: jsonRequest,
  secret: ["newPhonePassCode", "oldPhonePassCode", "updatePhoneToken"],
};

/**
 * Binds an email address to the signed-in user, who has none yet.
 *
 * Needs a code sent to the address with the channel `CHANNEL_BIND_EMAIL`. To replace an address, use `updateEmail`.
 *
 * `POST /api/v3/bind-email`
 */
export function bindEmail(
  client: Sender,
  input: BindEmailRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(bindEmailOperation, input, options);
}

/**
 * Binds a phone number to the signed-in user, who has none yet.
 *
 * Needs a code sent to the number with the channel `CHANNEL_BIND_PHONE`. To replace a number, use `updatePhone`.
 *
 * `POST /api/v3/bind-phone`
 */
export function bindPhone(
  client: Sender,
  input: BindPhoneRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(bindPhoneOperation, input, options);
}

/**
 * Deletes the account of the signed-in user.
 *
 * Second of two steps: takes the token from `verifyDeleteAccountRequest`. This cannot be undone.
 *
 * `POST /api/v3/delete-account`
 */
export function deleteAccount(
  client: Sender,
  input: DeleteAccountRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteAccountOperation, input, options);
}

/**
 * Returns the profile of the signed-in user.
 *
 * Custom data and linked identities are returned only on request.
 *
 * `GET /api/v3/get-profile`
 */
export function getProfile(
  client: Sender,
  input?: GetProfileRequest,
  options?: RequestOptions,
): Promise<Envelope<User>> {
  return client.send(getProfileOperation, input, options);
}

/**
 * Returns how well the account of the signed-in user is protected.
 *
 * Tells whether password, email address, phone number and a second factor are set, with an overall score.
 *
 * `GET /api/v3/get-security-info`
 */
export function getSecurityLevel(client: Sender, options?: RequestOptions): Promise<Envelope<SecurityInfo>> {
  return client.send(getSecurityLevelOperation, undefined, options);
}

/**
 * Begins adding a passkey for the signed-in user.
 *
 * Pass `registrationOptions` to `navigator.credentials.create()` and send the result with the ticket to
 * `verifyRegister`.
 *
 * `GET /api/v3/webauthn/registration`
 */
export function initRegisterOptions(client: Sender, options?: RequestOptions): Promise<Envelope<RegistrationOptions>> {
  return client.send(initRegisterOptionsOperation, undefined, options);
}

/**
 * Lists the devices that the user signed in on.
 *
 * Each entry tells the device, the last sign-in and whether it is online.
 *
 * `GET /api/v3/mydevices/list`
 */
export function list(
  client: Sender,
  input?: ListRequest,
  options?: RequestOptions,
): Promise<Envelope<TerminalSession[]>> {
  return client.send(listOperation, input, options);
}

/**
 * Lists the public accounts that the signed-in user can switch to.
 *
 * Sign in as one of them with `switchLoginByUser`.
 *
 * `GET /api/v3/get-user-select-login-public-accounts`
 */
export function listPublicAccountsForSwitchLoggedIn(
  client: Sender,
  input?: ListPublicAccountsForSwitchLoggedInRequest,
  options?: RequestOptions,
): Promise<Envelope<SelectablePublicAccountList[]>> {
  return client.send(listPublicAccountsForSwitchLoggedInOperation, input, options);
}

/**
 * Sets a new password after a forgotten one.
 *
 * Second of two steps: takes the token from `verifyResetPasswordRequest`.
 *
 * `POST /api/v3/reset-password`
 */
export function resetPassword(
  client: Sender,
  input: ResetPasswordRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(resetPasswordOperation, input, options);
}

/**
 * Ends the user's session on one device.
 *
 * The user has to sign in again on that device.
 *
 * `POST /api/v3/mydevices/revoke-session`
 */
export function revoke(client: Sender, input: RevokeRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
  return client.send(revokeOperation, input, options);
}

/**
 * Removes a device from the signed-in user.
 *
 * The device no longer counts as one of the user's devices.
 *
 * `POST /api/v3/mydevices/unbind`
 */
export function unbind(client: Sender, input: UnbindRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
  return client.send(unbindOperation, input, options);
}

/**
 * Removes the email address of the signed-in user.
 *
 * Needs a code sent to the address with the channel `CHANNEL_UNBIND_EMAIL`. The user cannot sign in by email
 * afterwards.
 *
 * `POST /api/v3/unbind-email`
 */
export function unbindEmail(
  client: Sender,
  input: UnbindEmailRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(unbindEmailOperation, input, options);
}

/**
 * Removes the phone number of the signed-in user.
 *
 * Needs a code sent to the number with the channel `CHANNEL_UNBIND_PHONE`. The user cannot sign in by phone afterwards.
 *
 * `POST /api/v3/unbind-phone`
 */
export function unbindPhone(
  client: Sender,
  input: UnbindPhoneRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(unbindPhoneOperation, input, options);
}

/**
 * Changes the email address of the signed-in user.
 *
 * Second of two steps: takes the token from `verifyUpdateEmailRequest`, which also holds the new address.
 *
 * `POST /api/v3/update-email`
 */
export function updateEmail(
  client: Sender,
  input: UpdateEmailRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(updateEmailOperation, input, options);
}

/**
 * Changes the password of the signed-in user.
 *
 * Give the current password, if the user has one. For a forgotten password use `verifyResetPasswordRequest` and
 * `resetPassword`.
 *
 * `POST /api/v3/update-password`
 */
export function updatePassword(
  client: Sender,
  input: UpdatePasswordRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(updatePasswordOperation, input, options);
}

/**
 * Changes the phone number of the signed-in user.
 *
 * Second of two steps: takes the token from `verifyUpdatePhoneRequest`, which also holds the new number.
 *
 * `POST /api/v3/update-phone`
 */
export function updatePhone(
  client: Sender,
  input: UpdatePhoneRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(updatePhoneOperation, input, options);
}

/**
 * Changes the profile of the signed-in user.
 *
 * Members that are left out stay as they are. Email address, phone number and password are changed by operations of
 * their own. The answer holds the changed user.
 *
 * `POST /api/v3/update-profile`
 */
export function updateProfile(
  client: Sender,
  input?: UpdateProfileRequest,
  options?: RequestOptions,
): Promise<Envelope<User>> {
  return client.send(updateProfileOperation, input, options);
}

/**
 * Checks a password.
 *
 * Give the password together with the account that it belongs to. The answer tells whether it passed; nothing is
 * changed.
 *
 * `POST /api/v3/validate-password`
 */
export function validatePassword(
  client: Sender,
  input?: ValidatePasswordRequest,
  options?: RequestOptions,
): Promise<Envelope<ValidatePasswordResult>> {
  return client.send(validatePasswordOperation, input, options);
}

/**
 * Checks that the signed-in user may delete the account.
 *
 * First of two steps. The user proves who they are with a password or with a code sent with the channel
 * `CHANNEL_DELETE_ACCOUNT`. The answer holds a token for `deleteAccount`.
 *
 * `POST /api/v3/verify-delete-account-request`
 */
export function verifyDeleteAccountRequest(
  client: Sender,
  input: VerifyDeleteAccountRequestRequest,
  options?: RequestOptions,
): Promise<Envelope<DeleteAccountToken>> {
  return client.send(verifyDeleteAccountRequestOperation, input, options);
}

/**
 * Completes adding a passkey for the signed-in user.
 *
 * Takes what the authenticator made for the challenge of `initRegisterOptions`. The passkey can be used for signing in
 * afterwards.
 *
 * `POST /api/v3/webauthn/registration`
 */
export function verifyRegister(
  client: Sender,
  input: VerifyRegisterRequest,
  options?: RequestOptions,
): Promise<Envelope<VerifyRegistrationResult>> {
  return client.send(verifyRegisterOperation, input, options);
}

/**
 * Checks that somebody who forgot the password owns the account.
 *
 * First of two steps; nobody needs to be signed in. Needs a code sent with the channel `CHANNEL_RESET_PASSWORD`. The
 * answer holds a token for `resetPassword`.
 *
 * `POST /api/v3/verify-reset-password-request`
 */
export function verifyResetPasswordRequest(
  client: Sender,
  input: VerifyResetPasswordRequestRequest,
  options?: RequestOptions,
): Promise<Envelope<ResetPasswordVerification>> {
  return client.send(verifyResetPasswordRequestOperation, input, options);
}

/**
 * Checks the codes for a change of the email address.
 *
 * First of two steps. The answer holds a token for `updateEmail`. Users who have an address prove both the old and the
 * new one.
 *
 * `POST /api/v3/verify-update-email-request`
 */
export function verifyUpdateEmailRequest(
  client: Sender,
  input: VerifyUpdateEmailRequestRequest,
  options?: RequestOptions,
): Promise<Envelope<UpdateEmailToken>> {
  return client.send(verifyUpdateEmailRequestOperation, input, options);
}

/**
 * Checks the codes for a change of the phone number.
 *
 * First of two steps. The answer holds a token for `updatePhone`. Users who have a number prove both the old and the
 * new one.
 *
 * `POST /api/v3/verify-update-phone-request`
 */
export function verifyUpdatePhoneRequest(
  client: Sender,
  input: VerifyUpdatePhoneRequestRequest,
  options?: RequestOptions,
): Promise<Envelope<UpdatePhoneToken>> {
  return client.send(verifyUpdatePhoneRequestOperation, input, options);
}
