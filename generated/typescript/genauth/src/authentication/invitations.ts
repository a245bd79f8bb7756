// Generated from spec/genauth/authentication/invitations.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { SuccessResult } from "../shared/common.models.js";
import type { InvitationLink } from "../shared/invitations.models.js";
import type {
  GenerateInviteTokenRequest,
  GetInviteCodeContextRequest,
  GetUniversalInvitationPublicConfigRequest,
  InviteeContext,
  InviteeToken,
  SignupByPolicyRequest,
  SignupByUniversalRequest,
  UniversalInvitationJoin,
  UniversalInvitationPublicConfig,
  VerifyInviteCodeRequest,
} from "./invitations.models.js";

const clearMyAllUniversalInvitationLinksOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "clearMyAllUniversalInvitationLinks",
  method: "POST",
  path: "/api/v3/clear-my-all-invitation-links",
  security: [["userToken"]],
  body: "none",
  build: jsonRequest,
};
const generateInviteTokenOperation: EnvelopeOperation<Envelope<InviteeToken>> = {
  id: "generateInviteToken",
  method: "POST",
  path: "/api/v3/generate-policy-invitation-token",
  security: [["userToken"]],
  build: jsonRequest,
  secret: ["token"],
};
const generateUniversalInvitationByMemberOperation: EnvelopeOperation<Envelope<InvitationLink>> = {
  id: "generateUniversalInvitationByMember",
  method: "POST",
  path: "/api/v3/generate-universal-invitation-link-by-member",
  security: [["userToken"]],
  body: "none",
  build: jsonRequest,
};
const getInviteCodeContextOperation: EnvelopeOperation<Envelope<InviteeContext>> = {
  id: "getInviteCodeContext",
  method: "GET",
  path: "/api/v3/get-policy-invitation-context",
  build: formQueryRequest,
  secret: ["token"],
};
const getUniversalInvitationPublicConfigOperation: EnvelopeOperation<Envelope<UniversalInvitationPublicConfig>> = {
  id: "getUniversalInvitationPublicConfig",
  method: "GET",
  path: "/api/v3/get-universal-invitation-public-config",
  build: formQueryRequest,
};
const signupByPolicyOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "signupByPolicy",
  method: "POST",
  path: "/api/v3/join-by-invitation",
  build: jsonRequest,
  secret: ["emailPassCodeForInformationCompletion", "phonePassCodeForInformationCompletion", "token"],
};
const signupByUniversalOperation: EnvelopeOperation<Envelope<UniversalInvitationJoin>> = {
  id: "signupByUniversal",
  method: "POST",
  path: "/api/v3/signup-by-invitation",
  build: jsonRequest,
};
const verifyInviteCodeOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "verifyInviteCode",
  method: "POST",
  path: "/api/v3/verify-invite-code",
  build: jsonRequest,
  secret: ["code", "token"],
};

/**
 * Invalidates all universal invitation links of the signed-in user.
 *
 * People who have such a link cannot join by it any more. This cannot be undone; create new links instead.
 *
 * `POST /api/v3/clear-my-all-invitation-links`
 */
export function clearMyAllUniversalInvitationLinks(
  client: Sender,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(clearMyAllUniversalInvitationLinksOperation, undefined, options);
}

/**
 * Creates a token for accepting an invitation of a policy.
 *
 * Identifier and signature come from the invitation. The token is needed by the other steps: `getInviteCodeContext`,
 * `verifyInviteCode` and `signupByPolicy`.
 *
 * `POST /api/v3/generate-policy-invitation-token`
 */
export function generateInviteToken(
  client: Sender,
  input: GenerateInviteTokenRequest,
  options?: RequestOptions,
): Promise<Envelope<InviteeToken>> {
  return client.send(generateInviteTokenOperation, input, options);
}

/**
 * Creates a universal invitation link of the signed-in user.
 *
 * Anybody who has the link can ask to join the user pool. `clearMyAllUniversalInvitationLinks` makes all of the user's
 * links invalid.
 *
 * `POST /api/v3/generate-universal-invitation-link-by-member`
 */
export function generateUniversalInvitationByMember(
  client: Sender,
  options?: RequestOptions,
): Promise<Envelope<InvitationLink>> {
  return client.send(generateUniversalInvitationByMemberOperation, undefined, options);
}

/**
 * Returns the settings and the invitee that an invitation token stands for.
 *
 * Use it to build the page on which the invitee accepts: which address is verified and which fields are to be filled
 * in.
 *
 * `GET /api/v3/get-policy-invitation-context`
 */
export function getInviteCodeContext(
  client: Sender,
  input: GetInviteCodeContextRequest,
  options?: RequestOptions,
): Promise<Envelope<InviteeContext>> {
  return client.send(getInviteCodeContextOperation, input, options);
}

/**
 * Returns what the page behind a universal invitation link shows.
 *
 * Nobody needs to be signed in. The answer tells the user pool and, if known, who invites.
 *
 * `GET /api/v3/get-universal-invitation-public-config`
 */
export function getUniversalInvitationPublicConfig(
  client: Sender,
  input: GetUniversalInvitationPublicConfigRequest,
  options?: RequestOptions,
): Promise<Envelope<UniversalInvitationPublicConfig>> {
  return client.send(getUniversalInvitationPublicConfigOperation, input, options);
}

/**
 * Accepts an invitation of a policy and joins the user pool.
 *
 * Give the code when the invitation asks for verification, and the profile when it asks for further fields.
 *
 * `POST /api/v3/join-by-invitation`
 */
export function signupByPolicy(
  client: Sender,
  input: SignupByPolicyRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(signupByPolicyOperation, input, options);
}

/**
 * Joins a user pool by a universal invitation link.
 *
 * Needs a code sent to the email address. The answer tells whether the user is in at once or waits for a review.
 *
 * `POST /api/v3/signup-by-invitation`
 */
export function signupByUniversal(
  client: Sender,
  input: SignupByUniversalRequest,
  options?: RequestOptions,
): Promise<Envelope<UniversalInvitationJoin>> {
  return client.send(signupByUniversalOperation, input, options);
}

/**
 * Checks the code that was sent to an invitee.
 *
 * A step before `signupByPolicy`, when the invitation asks for verification.
 *
 * `POST /api/v3/verify-invite-code`
 */
export function verifyInviteCode(
  client: Sender,
  input: VerifyInviteCodeRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(verifyInviteCodeOperation, input, options);
}
