# Generated from spec/genauth/management/invitations.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class CombinedFilterItem(TypedDict):
    """A condition on one field."""

    operator: Literal[
        "EQUAL",
        "NOT_EQUAL",
        "CONTAINS",
        "NOT_CONTAINS",
        "IS_NULL",
        "NOT_NULL",
        "IN",
        "NOT_IN",
        "GREATER",
        "LESSER",
        "BETWEEN",
    ]
    """How the field is compared with the value; `IN`, `NOT_IN` and `BETWEEN` take several values, `IS_NULL` and
    `NOT_NULL` none.
    """
    type: str
    """Name of the field to compare."""
    value: str | float
    """Value to compare with."""


class CombinedFilters(TypedDict):
    """Conditions and how they are joined."""

    filters: list[CombinedFilterItem]
    """The conditions."""
    type: Literal["and", "or"]
    """How the conditions are joined: `and` (all apply) or `or` (one applies)."""


class CommonUser(TypedDict):
    """A user, as shown next to what the user did."""

    displayName: NotRequired[str]
    """Name shown to people."""
    id: str
    """Identifier of the user."""
    photo: NotRequired[str]
    """URL of the profile picture."""


class DefaultPasswordConfig(TypedDict):
    """The password that new users get."""

    custom: NotRequired[str]
    """The password, for `custom`."""
    type: Literal["random", "custom"] | str
    """Whether every user gets a `random` password or all get the same one (`custom`)."""


class ExtendsFieldInput(TypedDict):
    """A field that invited people fill in."""

    allowRewrite: bool
    """Whether people may change a value that is already there."""
    i18n: NotRequired[CustomFieldI18n]
    """Translations of the name."""
    id: str
    """Identifier of the field."""
    inputType: FieldInputType
    """Form control by which the field is entered."""
    label: str
    """Name of the field shown to people."""
    name: str
    """Key of the field."""
    required: NotRequired[bool]
    """Whether the field must be filled in."""
    show: bool
    """Whether the field is shown."""
    type: ExtendsFieldType
    """Whether the field is built in (`internal`) or defined by the user pool (`user`)."""
    validateRules: NotRequired[AppValidateRule]
    """Check of the entered value."""


class ExtendsFieldList(TypedDict):
    """The fields that invited people fill in."""

    extendsFields: NotRequired[list[ExtendsField]]
    """The fields, in the order in which they are shown."""


class ImportExportTemplate(TypedDict):
    """A file to download."""

    key: str
    """Key of the file in the file store."""
    url: str
    """URL to download the file from."""


class ImportInviteesResult(TypedDict):
    """Outcome of an import."""

    failed: NotRequired[list[Any]]
    """The rows that could not be imported."""
    insertRes: NotRequired[list[Any]]
    """The rows that were imported."""
    msg: NotRequired[bool]
    """Whether there is a message."""
    success: bool
    """Whether the import succeeded."""


class InvitationConfig(TypedDict):
    """Settings of one kind of universal invitation link."""

    departmentIds: NotRequired[list[str]]
    """Identifiers of the departments that people who join are put into."""
    enabledAdminConsent: NotRequired[bool]
    """Whether an administrator must accept each person."""
    expiredTimeOfDay: int
    """Lifetime of a link in days."""
    joinSameDepartment: bool
    """Whether people who join are put into the departments of the inviter."""


class InvitationDepartment(TypedDict):
    """A department that invited users are put into."""

    allow: NotRequired[str]
    """What is allowed for the department; the values are not documented."""
    code: NotRequired[str]
    """Code of the department."""
    codePath: NotRequired[str | None]
    """Codes of the departments from the root to this one; may be `null`."""
    createdAt: str
    """Time of creation, ISO 8601."""
    customData: NotRequired[Any]
    """Values of custom fields, keyed by the field's key; the fields must be defined first."""
    departmentId: str
    """Identifier of the department, of the kind that `departmentIdType` names where that field exists; `root` stands
    for the root department.
    """
    description: NotRequired[str]
    """Description for people."""
    hasChildren: bool
    """Whether there are departments below this one."""
    i18n: NotRequired[DepartmentI18n]
    """Translations of the name."""
    id: str
    """Unique identifier."""
    idPath: NotRequired[list[str]]
    """Identifiers of the departments from the root to this one."""
    isVirtualNode: NotRequired[bool]
    """Whether the department is a virtual node, which groups others and has no counterpart in the real organization."""
    leaderUserIds: NotRequired[list[str]]
    """Identifiers of the users who lead the department."""
    membersCount: int
    """Number of members."""
    name: str
    """Name shown to people."""
    namePath: NotRequired[list[str]]
    """Names of the departments from the root to this one."""
    openDepartmentId: NotRequired[str]
    """Identifier of the department in your own or an upstream system."""
    organizationCode: str
    """Code of the organization."""
    parentDepartmentCode: str
    """Code of the parent department."""
    parentDepartmentId: str
    """Identifier of the parent department."""
    postIdList: NotRequired[list[str]]
    """Identifiers of the posts (job positions)."""
    posts: NotRequired[list[str]]
    """Posts (job positions)."""
    status: NotRequired[bool]
    """Whether the department is in use."""
    updatedAt: NotRequired[str]
    """Time of the last change, ISO 8601."""


class InvitationLinkConfig(TypedDict):
    """How long invitation links work."""

    inviteLinkDisuseRule: Literal["period", "afterFirstClick"] | str
    """When a link stops working: after a `period`, or once it has been opened (`afterFirstClick`)."""
    linkExpiredTimeOfSecond: int
    """Lifetime of the link in seconds."""
    linkExpiredTimeUnit: Literal["forever", "day", "hour", "minute"] | str
    """Unit in which the lifetime of the link is shown to people; `forever` for no limit."""
    pageExpiredTimeOfSecond: int
    """Lifetime of the opened page in seconds."""
    pageExpiredTimeUnit: Literal["minute", "hour", "day"] | str
    """Unit in which the lifetime of the opened page is shown to people."""


class InvitationPolicy(TypedDict):
    """How invited people join."""

    allowSkipBindExtIdp: NotRequired[bool]
    """Whether linking can be skipped."""
    defaultPasswordConfig: NotRequired[DefaultPasswordConfig]
    """Which password new users get."""
    enabledExtIdp: NotRequired[bool]
    """Whether invited people link an account at an external identity provider."""
    enabledIdentifierVerify: NotRequired[bool]
    """Whether invited people must verify their email address or phone number."""
    enabledInfoFill: NotRequired[bool]
    """Whether invited people must fill in further fields."""
    extIdpBindMsg: NotRequired[str]
    """Text shown when linking."""
    extIdpConnIds: NotRequired[list[str]]
    """Identifiers of the identity provider connections offered for linking."""
    extendsFields: NotRequired[list[str]]
    """Fields to be filled in."""
    inviteEmailTemplateType: NotRequired[str]
    """Template of the invitation email."""
    inviteLinkConfig: NotRequired[InvitationLinkConfig]
    """How long the invitation link works."""
    inviteMethod: NotRequired[Literal["email"] | str]
    """How people are invited; only `email` exists."""
    name: NotRequired[str]
    """Name of the policy."""
    policyId: NotRequired[str]
    """Identifier of the invitation policy."""
    registerInfoFillMsg: NotRequired[str]
    """Text shown above the fields to be filled in."""
    sendVerifyCodeMethod: NotRequired[VerifyCodeMethod | str]
    """Which way of sending the code is preferred: text message (`prioritySMS`) or email (`priorityEmail`)."""
    showPasswordInInviteEmail: NotRequired[bool]
    """Whether the invitation email shows the password."""
    welcomeEmailTemplateType: NotRequired[str]
    """Template of the welcome email."""


class InvitationPolicyPage(TypedDict):
    """A page of `InvitationPolicy` items with the total count."""

    list: builtins.list[InvitationPolicy]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class InvitationPolicyUserAttributionList(TypedDict):
    """Objects of one kind that invited users are put into."""

    namespace: NotRequired[str]
    """Code of the permission namespace, for roles."""
    targetIdentifiers: list[str]
    """Identifiers of the departments, posts, roles or groups."""
    targetType: UserAttributionTargetType
    """Kind of the objects."""


class InvitationPost(TypedDict):
    """A post that invited users are given."""

    code: str
    """Code of the post."""
    description: NotRequired[str]
    """Description of the post."""
    id: str
    """Identifier of the post."""
    name: str
    """Name of the post."""


class InvitationRoster(TypedDict):
    """A list of people to invite."""

    assignedPolicy: InvitationPolicy
    """The policy of the roster."""
    createdAt: str
    """Time of creation, ISO 8601."""
    creatorDetail: NotRequired[CommonUser]
    """Details of the creator."""
    creatorId: str
    """Identifier of the creator."""
    name: str
    """Name of the roster."""
    policyId: NotRequired[str]
    """Identifier of the invitation policy."""
    rosterId: str
    """Identifier of the invitation roster."""
    status: Literal["editing", "invited"] | str
    """Whether the roster is still being edited (`editing`) or its invitations were sent (`invited`)."""
    updatedAt: str
    """Time of the last change, ISO 8601."""
    userCount: int
    """Number of people on the roster."""


class InvitationRosterPage(TypedDict):
    """A page of `InvitationRoster` items with the total count."""

    list: builtins.list[InvitationRoster]
    """The items."""
    totalCount: NotRequired[int]
    """Number of items that match, over all pages."""


class InvitationUser(TypedDict):
    """A person on a roster."""

    createdAt: str
    """Time of creation, ISO 8601."""
    creatorDetail: NotRequired[CommonUser]
    """Details of the creator."""
    creatorId: str
    """Identifier of the creator."""
    email: str
    """Email address."""
    inviteeId: str
    """Identifier of the invitee."""
    name: str
    """Name of the invitee."""
    phone: NotRequired[str]
    """Phone number without the country code, which goes into `phoneCountryCode`."""
    phoneCountryCode: NotRequired[str]
    """Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China."""
    rosterId: str
    """Identifier of the invitation roster."""
    source: InviteeSource | str
    """How the person was entered: by hand (`manualCreate`) or from a file (`fileImport`)."""
    status: InviteeStatus | str
    """State of the invitation, such as `notInvited`, `invited`, `registering` (has opened the link), `registered`,
    `reverted` (taken back) or `expired`; `invitationSendFail` when the email could not be sent, `joinedByOther` when
    the person joined another way.
    """
    updatedAt: str
    """Time of the last change, ISO 8601."""


class InvitationUserPage(TypedDict):
    """A page of `InvitationUser` items with the total count."""

    list: builtins.list[InvitationUser]
    """The items."""
    totalCount: NotRequired[int]
    """Number of items that match, over all pages."""


InviteeSource: TypeAlias = Literal["manualCreate", "fileImport"]
"""How an invitee was entered: by hand or from a file."""


InviteeStatus: TypeAlias = Literal[
    "invited",
    "registering",
    "registered",
    "reverted",
    "notInvited",
    "expired",
    "invitationSendFail",
    "joinedByOther",
]
"""State of an invitation."""


class QuickFilterInviteeRecord(TypedDict):
    """An invited person and the roster."""

    inviteeEmail: str
    """Email address of the invitee."""
    inviteeId: str
    """Identifier of the invitee."""
    inviteeName: str
    """Name of the invitee."""
    inviteePhone: NotRequired[str]
    """Phone number of the invitee, without the country code."""
    inviteePhoneCountryCode: NotRequired[str]
    """Country calling code of the phone number, with a plus sign."""
    inviteeSource: InviteeSource | str
    """How the person was entered: by hand (`manualCreate`) or from a file (`fileImport`)."""
    inviteeStatus: InviteeStatus | str
    """State of the invitation, such as `notInvited`, `invited`, `registering` (has opened the link), `registered`,
    `reverted` (taken back) or `expired`; `invitationSendFail` when the email could not be sent, `joinedByOther` when
    the person joined another way.
    """
    rosterId: str
    """Identifier of the invitation roster."""
    rosterName: str
    """Name of the invitation roster."""


class QuickFilterInviteeRecordPage(TypedDict):
    """A page of `QuickFilterInviteeRecord` items with the total count."""

    list: builtins.list[QuickFilterInviteeRecord]
    """The items."""
    totalCount: NotRequired[int]
    """Number of items that match, over all pages."""


class UniversalInvitation(TypedDict):
    """Settings of universal invitation links."""

    adminInvitationConfig: NotRequired[InvitationConfig]
    """Settings of links that administrators create."""
    enabledMemberInvitation: NotRequired[bool]
    """Whether members may create links."""
    memberInvitationConfig: NotRequired[InvitationConfig]
    """Settings of links that members create."""


class UniversalInvitationApplicant(TypedDict):
    """A person who asked to join by a universal link."""

    applicant: str
    """Name of the applicant."""
    channel: Literal["MANUAL", "AUTO"] | str
    """Whether a person reviews (`MANUAL`) or nobody has to (`AUTO`)."""
    email: str
    """Email address."""
    id: str
    """Identifier of the applicant."""
    inviterDetail: NotRequired[CommonUser]
    """Details of the inviter, if they were asked for."""
    inviterId: str
    """Identifier of the user who created the link."""
    operatorDetail: NotRequired[CommonUser]
    """Details of the reviewer, if they were asked for."""
    operatorId: NotRequired[str]
    """Identifier of the reviewer."""
    status: Literal["PENDING", "PASSED", "REJECTED"] | str
    """State of the review: `PENDING`, `PASSED` (accepted) or `REJECTED`."""


class UniversalInvitationApplicantPage(TypedDict):
    """A page of `UniversalInvitationApplicant` items with the total count."""

    list: builtins.list[UniversalInvitationApplicant]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class UserAttribution(TypedDict):
    """An assignment: an object that invited users are put into."""

    createdAt: str
    """Time of creation, ISO 8601."""
    id: str
    """Identifier of the assignment."""
    namespace: NotRequired[str]
    """Code of the permission namespace, for roles."""
    policyId: str
    """Identifier of the invitation policy."""
    targetDetail: NotRequired[InvitationDepartment | InvitationPost | Role | Group]
    """The department, post, role or group, if it was asked for; `targetType` says which."""
    targetIdentifier: str
    """Identifier of the department, post, role or group."""
    targetType: UserAttributionTargetType | str
    """Kind of object that invited users are put into."""
    updatedAt: str
    """Time of the last change, ISO 8601."""


class UserAttributionMainDepartment(TypedDict):
    """The main department of users who join by a policy."""

    departmentDetail: NotRequired[InvitationDepartment]
    """The department, if it was asked for."""
    departmentId: str | None
    """Identifier of the main department; `null` when none is set."""
    policyId: str
    """Identifier of the invitation policy."""


class UserAttributionPage(TypedDict):
    """A page of `UserAttribution` items with the total count."""

    list: builtins.list[UserAttribution]
    """The items."""
    totalCount: NotRequired[int]
    """Number of items that match, over all pages."""


UserAttributionTargetType: TypeAlias = Literal["department", "post", "role", "group"]
"""Kind of object that invited users are assigned to."""


import builtins

from ..shared.invitations_models import (
    AppValidateRule,
    ExtendsField,
    ExtendsFieldType,
    FieldInputType,
    VerifyCodeMethod,
)
from ..shared.organizations_models import DepartmentI18n
from ..shared.permissions_models import Group, Role
from ..shared.users_models import CustomFieldI18n
