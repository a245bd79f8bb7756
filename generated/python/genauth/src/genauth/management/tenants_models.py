# Generated from spec/genauth/management/tenants.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class EmailError(TypedDict):
    """An address that could not be invited."""

    email: str
    """Email address concerned."""
    message: str
    """Reason why it could not be invited."""


EnterpriseCertificationStatus: TypeAlias = Literal["not_submit", "reviewing", "pass", -1]
"""State of an enterprise certification: nothing submitted, being reviewed, accepted, or rejected (`-1`)."""


class ImportTenantHistoryPage(TypedDict):
    """A page of past tenant imports."""

    list: builtins.list[Any]
    """Past imports."""
    totalCount: int
    """Number of items that match, over all pages."""


class ImportTenantNotifyUserPage(TypedDict):
    """A page of people to be notified."""

    list: builtins.list[Any]
    """People to be notified."""
    totalCount: int
    """Number of items that match, over all pages."""


class ImportTenantResult(TypedDict):
    """Whether the import was accepted."""

    success: bool
    """Whether the import was accepted."""


class InviteTenantUserRecord(TypedDict):
    """An invitation to a tenant."""

    activatedAt: str
    """Time at which the invitation was accepted, ISO 8601. Date and time (RFC 3339)."""
    createdAt: str
    """Time of creation, ISO 8601. Date and time (RFC 3339)."""
    inviteAccount: str
    """Email address or phone number that was invited."""
    inviteLink: str
    """Link to accept the invitation; pass it to nobody else."""
    recordId: int
    """Number of the invitation."""
    verifiedStatus: str
    """State of the invitation."""


class InviteTenantUserRecordPage(TypedDict):
    """A page of invitations to tenants."""

    list: builtins.list[InviteTenantUserRecord]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class InviteTenantUsersResult(TypedDict):
    """Created invitations and failures."""

    errMsgs: builtins.list[EmailError]
    """Addresses that could not be invited, with the reason."""
    list: builtins.list[InviteTenantUserRecord]
    """Invitations that were created."""


class MultipleTenantAdmin(TypedDict):
    """An administrator of several tenants."""

    apiAuthorized: NotRequired[bool]
    """Whether the administrator may also call the management API."""
    email: str
    """Email address."""
    lastLogin: str
    """Time of the last sign-in, ISO 8601."""
    name: str
    """Name shown to people."""
    phone: str
    """Phone number."""
    userId: str
    """Identifier of the user, of the kind that `userIdType` names where that field exists."""


class MultipleTenantAdminPage(TypedDict):
    """A page of administrators of several tenants."""

    list: builtins.list[MultipleTenantAdmin]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class SendTenantEmail(TypedDict):
    """A receiver of an email about a tenant."""

    adminName: str
    """Name of the administrator who sends the message."""
    email: str
    """Email address of the receiver."""
    identifier: str
    """Identifier with which the receiver signs in."""
    tenantId: str
    """Identifier of the tenant; leave it out outside a multi-tenant setup."""
    tenantName: str
    """Name of the tenant."""
    userName: str
    """Name of the receiver."""


class SendTenantSms(TypedDict):
    """A receiver of a text message about a tenant."""

    adminName: str
    """Name of the administrator who sends the message."""
    identifier: str
    """Identifier with which the receiver signs in."""
    phone: str
    """Phone number of the receiver, without the country code."""
    phoneCountryCode: str
    """Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China."""
    tenantId: str
    """Identifier of the tenant; leave it out outside a multi-tenant setup."""
    tenantName: str
    """Name of the tenant."""
    userName: str
    """Name of the receiver."""


class Tenant(TypedDict):
    """A tenant."""

    appIds: list[str]
    """Applications that the tenant uses."""
    code: str
    """Code of the tenant."""
    creator: str
    """Identifier of the creator."""
    description: NotRequired[str]
    """Description of the tenant."""
    enterpriseDomains: list[str]
    """Domains of the enterprise; people with an address there belong to the tenant."""
    host: str
    """Host name of the tenant's pages."""
    logo: str
    """URL of the logo."""
    name: str
    """Name of the tenant, at most 64 characters. Length: at most 64."""
    rejectHint: NotRequired[str]
    """Text shown to people who are refused."""
    source: str
    """How the tenant was created."""
    sourceAppId: str
    """Identifier of the application that the tenant was created from."""
    tenantId: str
    """Identifier of the tenant."""
    userPoolId: str
    """Identifier of the user pool."""


class TenantCooperator(TypedDict):
    """A cooperator, who helps to administer tenants."""

    external: bool
    """Whether the cooperator comes from outside the organization."""
    tenantUser: NotRequired[TenantUser]
    """The cooperator as a member of a tenant."""
    type: str
    """Kind of cooperator."""
    user: User
    """The cooperator as a user of the user pool."""
    userId: str
    """Identifier of the user, of the kind that `userIdType` names where that field exists."""


class TenantCooperatorDetail(TypedDict):
    """What a cooperator may use."""

    authorizedPoliciesCode: builtins.list[str]
    """Codes of the policies granted to the cooperator."""
    list: builtins.list[str]
    """What the cooperator may use."""


class TenantCooperatorPage(TypedDict):
    """A page of cooperators."""

    list: builtins.list[TenantCooperator]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class TenantDetail(TypedDict):
    """A tenant with optional details."""

    appIds: list[str]
    """Applications that the tenant uses."""
    code: str
    """Code of the tenant."""
    creator: str
    """Identifier of the creator."""
    creatorDetail: NotRequired[dict[str, Any]]
    """Details of the creator; filled on request."""
    description: NotRequired[str]
    """Description of the tenant."""
    enterpriseDomains: list[str]
    """Domains of the enterprise; people with an address there belong to the tenant."""
    host: str
    """Host name of the tenant's pages."""
    logo: str
    """URL of the logo."""
    membersCount: NotRequired[int]
    """Number of members; filled on request."""
    name: str
    """Name of the tenant, at most 64 characters. Length: at most 64."""
    rejectHint: NotRequired[str]
    """Text shown to people who are refused."""
    source: str
    """How the tenant was created."""
    sourceAppDetail: NotRequired[dict[str, Any]]
    """Details of the application that the tenant was created from; filled on request."""
    sourceAppId: str
    """Identifier of the application that the tenant was created from."""
    tenantId: str
    """Identifier of the tenant."""
    userPoolId: str
    """Identifier of the user pool."""


class TenantDetailPage(TypedDict):
    """A page of tenants."""

    list: builtins.list[TenantDetail]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class TenantEnterpriseCertification(TypedDict):
    """A tenant's enterprise certification."""

    bankReservedPhone: NotRequired[str]
    """Phone number that the bank has on file for the card; personal data."""
    businessLicense: NotRequired[str]
    """Business license, such as the URL of a picture of it."""
    businessName: NotRequired[str]
    """Name of the business."""
    businessRegistrationName: NotRequired[str]
    """Name under which the business is registered."""
    enterpriseCertificationStatus: NotRequired[EnterpriseCertificationStatus | str | int]
    """State of the certification: `not_submit` (nothing submitted), `reviewing`, `pass` (accepted) or `-1`
    (rejected).
    """
    legalRepresentativeName: NotRequired[str]
    """Name of the legal representative."""
    nationalIdentificationNumber: NotRequired[str]
    """Number of the legal representative's identity document; personal data."""
    personalBankCardNumber: NotRequired[str]
    """Bank card number of the legal representative; personal data."""
    reviewReason: NotRequired[str]
    """Reason for the result of the review."""
    unifiedSocialCredit: NotRequired[str]
    """Registration number (unified social credit code) of the business."""
    updatedAt: NotRequired[str]
    """Time of the last change, ISO 8601."""


import builtins

from ..shared.users_models import TenantUser, User
