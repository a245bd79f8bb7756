# Generated from spec/genauth/authentication/invitations.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.common_models import SuccessResult
    from ..shared.invitations_models import InvitationLink
    from .invitations_models import (
        InviteeContext,
        InviteeProfile,
        InviteeToken,
        PolicyInviteJoinedOptions,
        UniversalInvitationJoin,
        UniversalInvitationPublicConfig,
        UniversalInviteeProfile,
        VerifyCodeReceiverType,
    )

_CLEAR_MY_ALL_UNIVERSAL_INVITATION_LINKS: Operation[Envelope[SuccessResult]] = Operation(
    "clearMyAllUniversalInvitationLinks",
    "POST",
    "/api/v3/clear-my-all-invitation-links",
    security=(("userToken",),),
    body="none",
)
_GENERATE_INVITE_TOKEN: Operation[Envelope[InviteeToken]] = Operation(
    "generateInviteToken",
    "POST",
    "/api/v3/generate-policy-invitation-token",
    security=(("userToken",),),
    secret=("token",),
)
_GENERATE_UNIVERSAL_INVITATION_BY_MEMBER: Operation[Envelope[InvitationLink]] = Operation(
    "generateUniversalInvitationByMember",
    "POST",
    "/api/v3/generate-universal-invitation-link-by-member",
    security=(("userToken",),),
    body="none",
)
_GET_INVITE_CODE_CONTEXT: Operation[Envelope[InviteeContext]] = Operation(
    "getInviteCodeContext",
    "GET",
    "/api/v3/get-policy-invitation-context",
    secret=("token",),
)
_GET_UNIVERSAL_INVITATION_PUBLIC_CONFIG: Operation[Envelope[UniversalInvitationPublicConfig]] = Operation(
    "getUniversalInvitationPublicConfig",
    "GET",
    "/api/v3/get-universal-invitation-public-config",
)
_SIGNUP_BY_POLICY: Operation[Envelope[SuccessResult]] = Operation(
    "signupByPolicy",
    "POST",
    "/api/v3/join-by-invitation",
    secret=("emailPassCodeForInformationCompletion", "phonePassCodeForInformationCompletion", "token"),
)
_SIGNUP_BY_UNIVERSAL: Operation[Envelope[UniversalInvitationJoin]] = Operation(
    "signupByUniversal",
    "POST",
    "/api/v3/signup-by-invitation",
)
_VERIFY_INVITE_CODE: Operation[Envelope[SuccessResult]] = Operation(
    "verifyInviteCode",
    "POST",
    "/api/v3/verify-invite-code",
    secret=("code", "token"),
)


class InvitationsCalls(Client):
    """Invitations to the user pool: policies, rosters, invitees and links."""

    def clear_my_all_universal_invitation_links(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Invalidates all universal invitation links of the signed-in user.

        People who have such a link cannot join by it any more. This cannot be undone; create new links instead.

        ``POST /api/v3/clear-my-all-invitation-links``
        """
        return self._send(_CLEAR_MY_ALL_UNIVERSAL_INVITATION_LINKS, {}, request_options)

    def generate_invite_token(
        self,
        *,
        identifier: str,
        signature: str,
        with_invitation_settings: bool | NotGiven = NOT_GIVEN,
        with_invitee_info: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InviteeToken]:
        """Creates a token for accepting an invitation of a policy.

        Identifier and signature come from the invitation. The token is needed by the other steps:
        `get_invite_code_context`, `verify_invite_code` and `signup_by_policy`.

        ``POST /api/v3/generate-policy-invitation-token``

        Args:
            identifier: Identifier in the invitation link.
            signature: Signature in the invitation link.
            with_invitation_settings: Whether to return the settings of the invitation too.
            with_invitee_info: Whether to return the invitee too.
        """
        return self._send(
            _GENERATE_INVITE_TOKEN,
            {
                "identifier": identifier,
                "signature": signature,
                "withInvitationSettings": with_invitation_settings,
                "withInviteeInfo": with_invitee_info,
            },
            request_options,
        )

    def generate_universal_invitation_by_member(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InvitationLink]:
        """Creates a universal invitation link of the signed-in user.

        Anybody who has the link can ask to join the user pool. `clear_my_all_universal_invitation_links` makes all of
        the user's links invalid.

        ``POST /api/v3/generate-universal-invitation-link-by-member``
        """
        return self._send(_GENERATE_UNIVERSAL_INVITATION_BY_MEMBER, {}, request_options)

    def get_invite_code_context(
        self,
        *,
        token: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InviteeContext]:
        """Returns the settings and the invitee that an invitation token stands for.

        Use it to build the page on which the invitee accepts: which address is verified and which fields are to be
        filled in.

        ``GET /api/v3/get-policy-invitation-context``

        Args:
            token: Token of the invitation, from `generate_invite_token`.
        """
        return self._send(_GET_INVITE_CODE_CONTEXT, {"token": token}, request_options)

    def get_universal_invitation_public_config(
        self,
        *,
        identifier: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UniversalInvitationPublicConfig]:
        """Returns what the page behind a universal invitation link shows.

        Nobody needs to be signed in. The answer tells the user pool and, if known, who invites.

        ``GET /api/v3/get-universal-invitation-public-config``

        Args:
            identifier: Identifier in the invitation link.
        """
        return self._send(_GET_UNIVERSAL_INVITATION_PUBLIC_CONFIG, {"identifier": identifier}, request_options)

    def signup_by_policy(
        self,
        *,
        token: str,
        code: str | NotGiven = NOT_GIVEN,
        options: PolicyInviteJoinedOptions | NotGiven = NOT_GIVEN,
        profile: InviteeProfile | NotGiven = NOT_GIVEN,
        receiver_type: VerifyCodeReceiverType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Accepts an invitation of a policy and joins the user pool.

        Give the code when the invitation asks for verification, and the profile when it asks for further fields.

        ``POST /api/v3/join-by-invitation``

        Args:
            token: Token of the invitation, from `generate_invite_token`.
            code: One-time code that the invitee received.
            options: Further options.
            profile: Profile of the new user.
            receiver_type: How the code was sent: by text message (`smsCode`) or by email (`emailCode`).
        """
        return self._send(
            _SIGNUP_BY_POLICY,
            {"token": token, "code": code, "options": options, "profile": profile, "receiverType": receiver_type},
            request_options,
        )

    def signup_by_universal(
        self,
        *,
        email_code: str,
        identifier: str,
        profile: UniversalInviteeProfile | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UniversalInvitationJoin]:
        """Joins a user pool by a universal invitation link.

        Needs a code sent to the email address. The answer tells whether the user is in at once or waits for a review.

        ``POST /api/v3/signup-by-invitation``

        Args:
            email_code: One-time code that was sent to the email address.
            identifier: Identifier in the invitation link.
            profile: Profile of the new user.
        """
        return self._send(
            _SIGNUP_BY_UNIVERSAL,
            {"emailCode": email_code, "identifier": identifier, "profile": profile},
            request_options,
        )

    def verify_invite_code(
        self,
        *,
        code: str,
        receiver_type: VerifyCodeReceiverType,
        token: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Checks the code that was sent to an invitee.

        A step before `signup_by_policy`, when the invitation asks for verification.

        ``POST /api/v3/verify-invite-code``

        Args:
            code: One-time code that the invitee received.
            receiver_type: How the code was sent: by text message (`smsCode`) or by email (`emailCode`).
            token: Token of the invitation, from `generate_invite_token`.
        """
        return self._send(
            _VERIFY_INVITE_CODE,
            {"code": code, "receiverType": receiver_type, "token": token},
            request_options,
        )


class AsyncInvitationsCalls(AsyncClient):
    """Invitations to the user pool: policies, rosters, invitees and links."""

    async def clear_my_all_universal_invitation_links(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Invalidates all universal invitation links of the signed-in user.

        People who have such a link cannot join by it any more. This cannot be undone; create new links instead.

        ``POST /api/v3/clear-my-all-invitation-links``
        """
        return await self._send(_CLEAR_MY_ALL_UNIVERSAL_INVITATION_LINKS, {}, request_options)

    async def generate_invite_token(
        self,
        *,
        identifier: str,
        signature: str,
        with_invitation_settings: bool | NotGiven = NOT_GIVEN,
        with_invitee_info: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InviteeToken]:
        """Creates a token for accepting an invitation of a policy.

        Identifier and signature come from the invitation. The token is needed by the other steps:
        `get_invite_code_context`, `verify_invite_code` and `signup_by_policy`.

        ``POST /api/v3/generate-policy-invitation-token``

        Args:
            identifier: Identifier in the invitation link.
            signature: Signature in the invitation link.
            with_invitation_settings: Whether to return the settings of the invitation too.
            with_invitee_info: Whether to return the invitee too.
        """
        return await self._send(
            _GENERATE_INVITE_TOKEN,
            {
                "identifier": identifier,
                "signature": signature,
                "withInvitationSettings": with_invitation_settings,
                "withInviteeInfo": with_invitee_info,
            },
            request_options,
        )

    async def generate_universal_invitation_by_member(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InvitationLink]:
        """Creates a universal invitation link of the signed-in user.

        Anybody who has the link can ask to join the user pool. `clear_my_all_universal_invitation_links` makes all of
        the user's links invalid.

        ``POST /api/v3/generate-universal-invitation-link-by-member``
        """
        return await self._send(_GENERATE_UNIVERSAL_INVITATION_BY_MEMBER, {}, request_options)

    async def get_invite_code_context(
        self,
        *,
        token: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InviteeContext]:
        """Returns the settings and the invitee that an invitation token stands for.

        Use it to build the page on which the invitee accepts: which address is verified and which fields are to be
        filled in.

        ``GET /api/v3/get-policy-invitation-context``

        Args:
            token: Token of the invitation, from `generate_invite_token`.
        """
        return await self._send(_GET_INVITE_CODE_CONTEXT, {"token": token}, request_options)

    async def get_universal_invitation_public_config(
        self,
        *,
        identifier: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UniversalInvitationPublicConfig]:
        """Returns what the page behind a universal invitation link shows.

        Nobody needs to be signed in. The answer tells the user pool and, if known, who invites.

        ``GET /api/v3/get-universal-invitation-public-config``

        Args:
            identifier: Identifier in the invitation link.
        """
        return await self._send(_GET_UNIVERSAL_INVITATION_PUBLIC_CONFIG, {"identifier": identifier}, request_options)

    async def signup_by_policy(
        self,
        *,
        token: str,
        code: str | NotGiven = NOT_GIVEN,
        options: PolicyInviteJoinedOptions | NotGiven = NOT_GIVEN,
        profile: InviteeProfile | NotGiven = NOT_GIVEN,
        receiver_type: VerifyCodeReceiverType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Accepts an invitation of a policy and joins the user pool.

        Give the code when the invitation asks for verification, and the profile when it asks for further fields.

        ``POST /api/v3/join-by-invitation``

        Args:
            token: Token of the invitation, from `generate_invite_token`.
            code: One-time code that the invitee received.
            options: Further options.
            profile: Profile of the new user.
            receiver_type: How the code was sent: by text message (`smsCode`) or by email (`emailCode`).
        """
        return await self._send(
            _SIGNUP_BY_POLICY,
            {"token": token, "code": code, "options": options, "profile": profile, "receiverType": receiver_type},
            request_options,
        )

    async def signup_by_universal(
        self,
        *,
        email_code: str,
        identifier: str,
        profile: UniversalInviteeProfile | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UniversalInvitationJoin]:
        """Joins a user pool by a universal invitation link.

        Needs a code sent to the email address. The answer tells whether the user is in at once or waits for a review.

        ``POST /api/v3/signup-by-invitation``

        Args:
            email_code: One-time code that was sent to the email address.
            identifier: Identifier in the invitation link.
            profile: Profile of the new user.
        """
        return await self._send(
            _SIGNUP_BY_UNIVERSAL,
            {"emailCode": email_code, "identifier": identifier, "profile": profile},
            request_options,
        )

    async def verify_invite_code(
        self,
        *,
        code: str,
        receiver_type: VerifyCodeReceiverType,
        token: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Checks the code that was sent to an invitee.

        A step before `signup_by_policy`, when the invitation asks for verification.

        ``POST /api/v3/verify-invite-code``

        Args:
            code: One-time code that the invitee received.
            receiver_type: How the code was sent: by text message (`smsCode`) or by email (`emailCode`).
            token: Token of the invitation, from `generate_invite_token`.
        """
        return await self._send(
            _VERIFY_INVITE_CODE,
            {"code": code, "receiverType": receiver_type, "token": token},
            request_options,
        )
