# Generated from spec/genauth/management/invitations.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.counted_pages import CountedPages
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Literal

    from .._runtime.core import RequestOptions
    from .._runtime.files import BinaryInput
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.common_models import SuccessResult
    from ..shared.invitations_models import EmailTemplate, InvitationLink, VerifyCodeMethod
    from ..shared.sign_in_models import EmailTemplateType, TemplateEngine
    from .invitations_models import (
        CombinedFilters,
        DefaultPasswordConfig,
        ExtendsFieldInput,
        ExtendsFieldList,
        ImportExportTemplate,
        ImportInviteesResult,
        InvitationLinkConfig,
        InvitationPolicy,
        InvitationPolicyPage,
        InvitationPolicyUserAttributionList,
        InvitationRoster,
        InvitationRosterPage,
        InvitationUser,
        InvitationUserPage,
        QuickFilterInviteeRecord,
        QuickFilterInviteeRecordPage,
        UniversalInvitation,
        UniversalInvitationApplicant,
        UniversalInvitationApplicantPage,
        UserAttribution,
        UserAttributionMainDepartment,
        UserAttributionPage,
        UserAttributionTargetType,
    )

_ADD_POLICY_USER_ATTRIBUTION: Operation[Envelope[UserAttribution]] = Operation(
    "addPolicyUserAttribution",
    "POST",
    "/api/v3/add-invitation-policy-user-attribution",
    security=(("accessKey",), ("managementToken",)),
    secret=("accessToken", "refreshToken"),
)
_ADD_POLICY_USER_ATTRIBUTIONS_BATCH: Operation[Envelope[SuccessResult]] = Operation(
    "addPolicyUserAttributionsBatch",
    "POST",
    "/api/v3/add-invitation-policy-user-attributions-batch",
    security=(("accessKey",), ("managementToken",)),
)
_APPROVAL: Operation[Envelope[SuccessResult]] = Operation(
    "approval",
    "POST",
    "/api/v3/batch-approval-universal-invitation-applicants",
    security=(("accessKey",), ("managementToken",)),
)
_BATCH_BIND_POLICY: Operation[Envelope[SuccessResult]] = Operation(
    "batchBindPolicy",
    "POST",
    "/api/v3/update-invitation-roster-batch-bind-policy",
    security=(("accessKey",), ("managementToken",)),
)
_BATCH_DELETE_INVITATION_POLICIES: Operation[Envelope[SuccessResult]] = Operation(
    "batchDeleteInvitationPolicies",
    "POST",
    "/api/v3/delete-invitation-policies-batch",
    security=(("accessKey",), ("managementToken",)),
)
_BATCH_UNBIND_POLICY: Operation[Envelope[SuccessResult]] = Operation(
    "batchUnbindPolicy",
    "POST",
    "/api/v3/update-invitation-roster-batch-unbind-policy",
    security=(("accessKey",), ("managementToken",)),
)
_COPY_INVITATION_POLICY_BY_ID: Operation[Envelope[InvitationPolicy]] = Operation(
    "copyInvitationPolicyById",
    "POST",
    "/api/v3/copy-invitation-policy-by-id",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_INVITATION_POLICY: Operation[Envelope[InvitationPolicy]] = Operation(
    "createInvitationPolicy",
    "POST",
    "/api/v3/create-invitation-policy",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_INVITATION_ROSTER: Operation[Envelope[InvitationRoster]] = Operation(
    "createInvitationRoster",
    "POST",
    "/api/v3/create-invitation-roster",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_INVITATION_ROSTER: Operation[Envelope[SuccessResult]] = Operation(
    "deleteInvitationRoster",
    "POST",
    "/api/v3/delete-invitation-roster",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_INVITATION_ROSTER_BATCH: Operation[Envelope[SuccessResult]] = Operation(
    "deleteInvitationRosterBatch",
    "POST",
    "/api/v3/delete-invitation-rosters-batch",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_INVITEES: Operation[Envelope[SuccessResult]] = Operation(
    "deleteInvitees",
    "POST",
    "/api/v3/batch-delete-invitation-invitees",
    security=(("accessKey",), ("managementToken",)),
)
_EXPORT_USERS: Operation[Envelope[ImportExportTemplate]] = Operation(
    "exportUsers",
    "POST",
    "/api/v3/invitation-invitee/export",
    security=(("accessKey",), ("managementToken",)),
)
_FILTER: Operation[Envelope[UniversalInvitationApplicantPage]] = Operation(
    "filter",
    "POST",
    "/api/v3/filter-universal-invitation-applicants",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    body="json",
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_FILTER_USERS: Operation[Envelope[InvitationUserPage]] = Operation(
    "filterUsers",
    "POST",
    "/api/v3/list-invitation-invitees",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_GENERATE_UNIVERSAL_INVITATION: Operation[Envelope[InvitationLink]] = Operation(
    "generateUniversalInvitation",
    "POST",
    "/api/v3/generate-universal-invitation-link",
    security=(("accessKey",), ("managementToken",)),
    body="none",
)
_GET_INVITATION_ROSTER: Operation[Envelope[InvitationRoster]] = Operation(
    "getInvitationRoster",
    "GET",
    "/api/v3/get-invitation-roster",
    security=(("accessKey",), ("managementToken",)),
)
_GET_INVITE_EMAIL_TEMPLATE: Operation[Envelope[EmailTemplate]] = Operation(
    "getInviteEmailTemplate",
    "POST",
    "/api/v3/get-invitation-policy-email-template",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
)
_GET_POLICY_DETAIL_BY_ID: Operation[Envelope[InvitationPolicy]] = Operation(
    "getPolicyDetailById",
    "GET",
    "/api/v3/get-invitation-policy",
    security=(("accessKey",), ("managementToken",)),
)
_GET_POLICY_USER_ATTRIBUTION_DETAIL: Operation[Envelope[UserAttribution]] = Operation(
    "getPolicyUserAttributionDetail",
    "GET",
    "/api/v3/get-invitation-policy-user-attribution",
    security=(("accessKey",), ("managementToken",)),
    secret=("accessToken", "refreshToken"),
)
_GET_UNIVERSAL_INVITATION: Operation[Envelope[UniversalInvitation]] = Operation(
    "getUniversalInvitation",
    "GET",
    "/api/v3/get-universal-invitation-settings",
    security=(("accessKey",), ("managementToken",)),
)
_GET_USER_ATTRIBUTION_MAIN_DEPARTMENT: Operation[Envelope[list[UserAttributionMainDepartment]]] = Operation(
    "getUserAttributionMainDepartment",
    "GET",
    "/api/v3/get-invitation-policy-user-attribution-main-department",
    security=(("accessKey",), ("managementToken",)),
)
_IMPORT_TEMPLATE: Operation[Envelope[ImportExportTemplate]] = Operation(
    "importTemplate",
    "GET",
    "/api/v3/invitation-invitee/template",
    security=(("accessKey",), ("managementToken",)),
)
_IMPORT_USERS: Operation[Envelope[ImportInviteesResult]] = Operation(
    "importUsers",
    "POST",
    "/api/v3/invitation-invitee/import",
    security=(("accessKey",), ("managementToken",)),
)
_LIST_INVITATION_POLICIES: Operation[Envelope[InvitationPolicyPage]] = Operation(
    "listInvitationPolicies",
    "POST",
    "/api/v3/list-invitation-policies",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    body="json",
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_INVITATION_ROSTER: Operation[Envelope[InvitationRosterPage]] = Operation(
    "listInvitationRoster",
    "POST",
    "/api/v3/list-invitation-rosters",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    body="json",
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID: Operation[Envelope[InvitationRosterPage]] = Operation(
    "listInvitationRostersByNonPolicyId",
    "POST",
    "/api/v3/list-invitation-rosters-by-no-policy-id",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    body="json",
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_INVITATION_ROSTERS_BY_POLICY_ID: Operation[Envelope[InvitationRosterPage]] = Operation(
    "listInvitationRostersByPolicyId",
    "POST",
    "/api/v3/list-invitation-rosters-by-policy-id",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_POLICY_USER_ATTRIBUTION_DETAIL: Operation[Envelope[list[UserAttributionPage]]] = Operation(
    "listPolicyUserAttributionDetail",
    "GET",
    "/api/v3/list-invitation-policy-user-attributions",
    security=(("accessKey",), ("managementToken",)),
    secret=("accessToken", "refreshToken"),
)
_LIST_REGISTER_EXTENDS_FIELDS: Operation[Envelope[ExtendsFieldList]] = Operation(
    "listRegisterExtendsFields",
    "GET",
    "/api/v3/list-invitation-policy-extends-fields",
    security=(("accessKey",), ("managementToken",)),
)
_QUICK_FILTER_INVITEE_LIST: Operation[Envelope[QuickFilterInviteeRecordPage]] = Operation(
    "quickFilterInviteeList",
    "POST",
    "/api/v3/quick-filter-invitees",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    body="json",
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_REJECT: Operation[Envelope[SuccessResult]] = Operation(
    "reject",
    "POST",
    "/api/v3/batch-reject-universal-invitation-applicant",
    security=(("accessKey",), ("managementToken",)),
)
_REMOVE_POLICY_USER_ATTRIBUTION: Operation[Envelope[SuccessResult]] = Operation(
    "removePolicyUserAttribution",
    "POST",
    "/api/v3/remove-invitation-policy-user-attribution",
    security=(("accessKey",), ("managementToken",)),
)
_REMOVE_POLICY_USER_ATTRIBUTIONS_BATCH: Operation[Envelope[SuccessResult]] = Operation(
    "removePolicyUserAttributionsBatch",
    "POST",
    "/api/v3/remove-invitation-policy-user-attributions-batch",
    security=(("accessKey",), ("managementToken",)),
)
_REMOVE_USER_ATTRIBUTION_MAIN_DEPARTMENT: Operation[Envelope[SuccessResult]] = Operation(
    "removeUserAttributionMainDepartment",
    "POST",
    "/api/v3/remove-invitation-policy-user-attribution-main-department",
    security=(("accessKey",), ("managementToken",)),
)
_REVERT_ROSTER_INVITATION: Operation[Envelope[SuccessResult]] = Operation(
    "revertRosterInvitation",
    "POST",
    "/api/v3/revert-roster-invitation",
    security=(("accessKey",), ("managementToken",)),
)
_REVERT_ROSTER_INVITATION_BATCH: Operation[Envelope[SuccessResult]] = Operation(
    "revertRosterInvitationBatch",
    "POST",
    "/api/v3/revert-roster-invitation-batch",
    security=(("accessKey",), ("managementToken",)),
)
_SEND_ROSTER_INVITATION: Operation[Envelope[SuccessResult]] = Operation(
    "sendRosterInvitation",
    "POST",
    "/api/v3/send-roster-invitation",
    security=(("accessKey",), ("managementToken",)),
)
_SEND_ROSTER_INVITATION_BATCH: Operation[Envelope[SuccessResult]] = Operation(
    "sendRosterInvitationBatch",
    "POST",
    "/api/v3/send-roster-invitation-batch",
    security=(("accessKey",), ("managementToken",)),
)
_SET_USER_ATTRIBUTION_MAIN_DEPARTMENT: Operation[Envelope[SuccessResult]] = Operation(
    "setUserAttributionMainDepartment",
    "POST",
    "/api/v3/set-invitation-policy-user-attribution-main-department",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_INVITATION_POLICY: Operation[Envelope[InvitationPolicy]] = Operation(
    "updateInvitationPolicy",
    "POST",
    "/api/v3/update-invitation-policy",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_INVITATION_ROSTER: Operation[Envelope[InvitationRoster]] = Operation(
    "updateInvitationRoster",
    "POST",
    "/api/v3/update-invitation-roster",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_INVITE_EMAIL_TEMPLATE: Operation[Envelope[EmailTemplate]] = Operation(
    "updateInviteEmailTemplate",
    "POST",
    "/api/v3/update-invitation-policy-email-template",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_REGISTER_EXTENDS_FIELDS: Operation[Envelope[ExtendsFieldList]] = Operation(
    "updateRegisterExtendsFields",
    "POST",
    "/api/v3/update-invitation-policy-extends-fields",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_UNIVERSAL_INVITATION: Operation[Envelope[UniversalInvitation]] = Operation(
    "updateUniversalInvitation",
    "POST",
    "/api/v3/update-universal-invitation-settings",
    security=(("accessKey",), ("managementToken",)),
    body="json",
)
_UPLOAD: Operation[Envelope[ImportExportTemplate]] = Operation(
    "upload",
    "POST",
    "/api/v3/invitation-invitee/upload",
    security=(("accessKey",), ("managementToken",)),
    parameters={"private": Parameter("query")},
    body="multipart",
)


class InvitationsCalls(Client):
    """Invitations to the user pool: policies, rosters, invitees and links."""

    def add_policy_user_attribution(
        self,
        *,
        policy_id: str,
        target_identifier: str,
        target_type: UserAttributionTargetType,
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserAttribution]:
        """Adds an assignment to an invitation policy.

        People who join by this policy are put into the given department, post, role or group.

        ``POST /api/v3/add-invitation-policy-user-attribution``

        Args:
            policy_id: Identifier of the invitation policy.
            target_identifier: Identifier of the department, post, role or group.
            target_type: Kind of object that invited users are put into.
            namespace: Code of the permission namespace, for roles.
        """
        return self._send(
            _ADD_POLICY_USER_ATTRIBUTION,
            {
                "policyId": policy_id,
                "targetIdentifier": target_identifier,
                "targetType": target_type,
                "namespace": namespace,
            },
            request_options,
        )

    def add_policy_user_attributions_batch(
        self,
        *,
        policy_id: str,
        targets: list[InvitationPolicyUserAttributionList],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Adds several assignments to an invitation policy.

        Each entry holds the objects of one kind.

        ``POST /api/v3/add-invitation-policy-user-attributions-batch``

        Args:
            policy_id: Identifier of the invitation policy.
            targets: The objects, one entry per kind.
        """
        return self._send(
            _ADD_POLICY_USER_ATTRIBUTIONS_BATCH,
            {"policyId": policy_id, "targets": targets},
            request_options,
        )

    def approval(
        self,
        *,
        applicant_ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Accepts people who asked to join by a universal link.

        The identifiers come from `filter`. Accepted people become users of the user pool.

        ``POST /api/v3/batch-approval-universal-invitation-applicants``

        Args:
            applicant_ids: Identifiers of the applicants, from `filter`.
        """
        return self._send(_APPROVAL, {"applicantIds": applicant_ids}, request_options)

    def batch_bind_policy(
        self,
        *,
        policy_id: str,
        roster_ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Connects rosters with an invitation policy.

        The policy decides how the people of these rosters join.

        ``POST /api/v3/update-invitation-roster-batch-bind-policy``

        Args:
            policy_id: Identifier of the invitation policy.
            roster_ids: Identifiers of the invitation rosters.
        """
        return self._send(_BATCH_BIND_POLICY, {"policyId": policy_id, "rosterIds": roster_ids}, request_options)

    def batch_delete_invitation_policies(
        self,
        *,
        policy_ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes invitation policies.

        This cannot be undone. Users who have joined already are kept.

        ``POST /api/v3/delete-invitation-policies-batch``

        Args:
            policy_ids: Identifiers of the invitation policies.
        """
        return self._send(_BATCH_DELETE_INVITATION_POLICIES, {"policyIds": policy_ids}, request_options)

    def batch_unbind_policy(
        self,
        *,
        policy_id: str,
        roster_ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Disconnects rosters from an invitation policy.

        Both the rosters and the policy are kept.

        ``POST /api/v3/update-invitation-roster-batch-unbind-policy``

        Args:
            policy_id: Identifier of the invitation policy.
            roster_ids: Identifiers of the invitation rosters.
        """
        return self._send(_BATCH_UNBIND_POLICY, {"policyId": policy_id, "rosterIds": roster_ids}, request_options)

    def copy_invitation_policy_by_id(
        self,
        *,
        policy_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InvitationPolicy]:
        """Creates a copy of an invitation policy.

        The answer holds the new policy.

        ``POST /api/v3/copy-invitation-policy-by-id``

        Args:
            policy_id: Identifier of the invitation policy.
        """
        return self._send(_COPY_INVITATION_POLICY_BY_ID, {"policyId": policy_id}, request_options)

    def create_invitation_policy(
        self,
        *,
        name: str,
        allow_skip_bind_ext_idp: bool | NotGiven = NOT_GIVEN,
        default_password_config: DefaultPasswordConfig | NotGiven = NOT_GIVEN,
        enabled_ext_idp: bool | NotGiven = NOT_GIVEN,
        enabled_identifier_verify: bool | NotGiven = NOT_GIVEN,
        enabled_info_fill: bool | NotGiven = NOT_GIVEN,
        ext_idp_bind_msg: str | NotGiven = NOT_GIVEN,
        ext_idp_conn_ids: list[str] | NotGiven = NOT_GIVEN,
        extends_fields: list[str] | NotGiven = NOT_GIVEN,
        invite_link_config: InvitationLinkConfig | NotGiven = NOT_GIVEN,
        invite_method: Literal["email"] | NotGiven = NOT_GIVEN,
        register_info_fill_msg: str | NotGiven = NOT_GIVEN,
        send_verify_code_method: VerifyCodeMethod | NotGiven = NOT_GIVEN,
        show_password_in_invite_email: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InvitationPolicy]:
        """Creates an invitation policy.

        Only the name is required. Connect the policy with rosters by `batch_bind_policy`, and choose where invited
        users are placed with `add_policy_user_attribution`.

        ``POST /api/v3/create-invitation-policy``

        Args:
            name: Name of the policy.
            allow_skip_bind_ext_idp: Whether linking can be skipped.
            default_password_config: Which password new users get.
            enabled_ext_idp: Whether invited people link an account at an external identity provider.
            enabled_identifier_verify: Whether invited people must verify their email address or phone number.
            enabled_info_fill: Whether invited people must fill in further fields.
            ext_idp_bind_msg: Text shown when linking.
            ext_idp_conn_ids: Identifiers of the identity provider connections offered for linking.
            extends_fields: Fields to be filled in.
            invite_link_config: How long the invitation link works.
            invite_method: How people are invited; only `email` exists.
            register_info_fill_msg: Text shown above the fields to be filled in.
            send_verify_code_method: Which way of sending the code is preferred: text message (`prioritySMS`) or
                email (`priorityEmail`).
            show_password_in_invite_email: Whether the invitation email shows the password.
        """
        return self._send(
            _CREATE_INVITATION_POLICY,
            {
                "name": name,
                "allowSkipBindExtIdp": allow_skip_bind_ext_idp,
                "defaultPasswordConfig": default_password_config,
                "enabledExtIdp": enabled_ext_idp,
                "enabledIdentifierVerify": enabled_identifier_verify,
                "enabledInfoFill": enabled_info_fill,
                "extIdpBindMsg": ext_idp_bind_msg,
                "extIdpConnIds": ext_idp_conn_ids,
                "extendsFields": extends_fields,
                "inviteLinkConfig": invite_link_config,
                "inviteMethod": invite_method,
                "registerInfoFillMsg": register_info_fill_msg,
                "sendVerifyCodeMethod": send_verify_code_method,
                "showPasswordInInviteEmail": show_password_in_invite_email,
            },
            request_options,
        )

    def create_invitation_roster(
        self,
        *,
        name: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InvitationRoster]:
        """Creates an invitation roster.

        The roster starts empty: fill it with `import_users`, connect it with a policy and send the invitations with
        `send_roster_invitation`.

        ``POST /api/v3/create-invitation-roster``

        Args:
            name: Name of the roster.
        """
        return self._send(_CREATE_INVITATION_ROSTER, {"name": name}, request_options)

    def delete_invitation_roster(
        self,
        *,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes an invitation roster.

        This cannot be undone. People who have joined already stay users.

        ``POST /api/v3/delete-invitation-roster``

        Args:
            id: Identifier of the invitation roster.
        """
        return self._send(_DELETE_INVITATION_ROSTER, {"id": id}, request_options)

    def delete_invitation_roster_batch(
        self,
        *,
        ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes several invitation rosters.

        This cannot be undone. People who have joined already stay users.

        ``POST /api/v3/delete-invitation-rosters-batch``

        Args:
            ids: Identifiers of the invitation rosters.
        """
        return self._send(_DELETE_INVITATION_ROSTER_BATCH, {"ids": ids}, request_options)

    def delete_invitees(
        self,
        *,
        invitee_ids: list[str],
        roster_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes people from a roster.

        This cannot be undone. People who have joined already stay users.

        ``POST /api/v3/batch-delete-invitation-invitees``

        Args:
            invitee_ids: Identifiers of the invitees.
            roster_id: Identifier of the invitation roster.
        """
        return self._send(_DELETE_INVITEES, {"inviteeIds": invitee_ids, "rosterId": roster_id}, request_options)

    def export_users(
        self,
        *,
        roster_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ImportExportTemplate]:
        """Exports the people on a roster to a file.

        Download the file from the URL in the answer.

        ``POST /api/v3/invitation-invitee/export``

        Args:
            roster_id: Identifier of the invitation roster.
        """
        return self._send(_EXPORT_USERS, {"rosterId": roster_id}, request_options)

    def filter(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_invitor_detail: bool | NotGiven = NOT_GIVEN,
        with_operator_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UniversalInvitationApplicantPage]:
        """Lists people who asked to join by a universal link, one page at a time.

        Includes those who still wait for a review as well as those who were accepted or rejected. Details of inviter
        and reviewer are included only on request.

        ``POST /api/v3/filter-universal-invitation-applicants``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_invitor_detail: Include the details of the inviter.
            with_operator_detail: Include the details of the operator.
        """
        return self._send(
            _FILTER,
            {
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withInvitorDetail": with_invitor_detail,
                "withOperatorDetail": with_operator_detail,
            },
            request_options,
        )

    def filter_pages(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_invitor_detail: bool | NotGiven = NOT_GIVEN,
        with_operator_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[UniversalInvitationApplicantPage]]:
        """Lists people who asked to join by a universal link, one page at a time.

        Includes those who still wait for a review as well as those who were accepted or rejected. Details of inviter
        and reviewer are included only on request.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/filter-universal-invitation-applicants``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_invitor_detail: Include the details of the inviter.
            with_operator_detail: Include the details of the operator.
        """
        return self._pages(
            _FILTER,
            {
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withInvitorDetail": with_invitor_detail,
                "withOperatorDetail": with_operator_detail,
            },
            request_options,
        )

    def filter_items(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_invitor_detail: bool | NotGiven = NOT_GIVEN,
        with_operator_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[UniversalInvitationApplicant]:
        """Lists people who asked to join by a universal link, one page at a time.

        Includes those who still wait for a review as well as those who were accepted or rejected. Details of inviter
        and reviewer are included only on request.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/filter-universal-invitation-applicants``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_invitor_detail: Include the details of the inviter.
            with_operator_detail: Include the details of the operator.
        """
        return self._items(
            _FILTER,
            {
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withInvitorDetail": with_invitor_detail,
                "withOperatorDetail": with_operator_detail,
            },
            request_options,
        )

    def filter_users(
        self,
        *,
        roster_id: str,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InvitationUserPage]:
        """Lists the people on a roster, one page at a time.

        Search by keywords or by combined conditions. The status tells how far each invitation has come.

        ``POST /api/v3/list-invitation-invitees``

        Args:
            roster_id: Identifier of the invitation roster.
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_creator_detail: Include the details of the creator.
        """
        return self._send(
            _FILTER_USERS,
            {
                "rosterId": roster_id,
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withCreatorDetail": with_creator_detail,
            },
            request_options,
        )

    def filter_users_pages(
        self,
        *,
        roster_id: str,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[InvitationUserPage]]:
        """Lists the people on a roster, one page at a time.

        Search by keywords or by combined conditions. The status tells how far each invitation has come.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/list-invitation-invitees``

        Args:
            roster_id: Identifier of the invitation roster.
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_creator_detail: Include the details of the creator.
        """
        return self._pages(
            _FILTER_USERS,
            {
                "rosterId": roster_id,
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withCreatorDetail": with_creator_detail,
            },
            request_options,
        )

    def filter_users_items(
        self,
        *,
        roster_id: str,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[InvitationUser]:
        """Lists the people on a roster, one page at a time.

        Search by keywords or by combined conditions. The status tells how far each invitation has come.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/list-invitation-invitees``

        Args:
            roster_id: Identifier of the invitation roster.
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_creator_detail: Include the details of the creator.
        """
        return self._items(
            _FILTER_USERS,
            {
                "rosterId": roster_id,
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withCreatorDetail": with_creator_detail,
            },
            request_options,
        )

    def generate_universal_invitation(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InvitationLink]:
        """Creates a universal invitation link.

        Anybody who has the link can ask to join the user pool; lifetime and consent follow the settings for
        administrators. To invite chosen people, use a roster.

        ``POST /api/v3/generate-universal-invitation-link``
        """
        return self._send(_GENERATE_UNIVERSAL_INVITATION, {}, request_options)

    def get_invitation_roster(
        self,
        *,
        roster_id: str,
        with_assigned_policy: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_user_count: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InvitationRoster]:
        """Gets one invitation roster.

        Details of creator and policy and the number of people are included only on request.

        ``GET /api/v3/get-invitation-roster``

        Args:
            roster_id: Identifier of the invitation roster.
            with_assigned_policy: Include the assigned invitation policy. Default: `False`.
            with_creator_detail: Include the details of the creator. Default: `False`.
            with_user_count: Include the number of users. Default: `False`.
        """
        return self._send(
            _GET_INVITATION_ROSTER,
            {
                "rosterId": roster_id,
                "withAssignedPolicy": with_assigned_policy,
                "withCreatorDetail": with_creator_detail,
                "withUserCount": with_user_count,
            },
            request_options,
        )

    def get_invite_email_template(
        self,
        *,
        policy_id: str,
        scene: Literal["INVITE", "WELCOME"],
        roster_id: str | NotGiven = NOT_GIVEN,
        template_type: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[EmailTemplate]:
        """Returns an email template of an invitation policy.

        `scene` chooses the invitation itself or the welcome email. A roster can have templates of its own.

        ``POST /api/v3/get-invitation-policy-email-template``

        Args:
            policy_id: Identifier of the invitation policy.
            scene: Which email: `INVITE`, the invitation, or `WELCOME`, sent after joining.
            roster_id: Identifier of the invitation roster.
            template_type: Template to return; that of the policy when left out.
        """
        return self._send(
            _GET_INVITE_EMAIL_TEMPLATE,
            {"policyId": policy_id, "scene": scene, "rosterId": roster_id, "templateType": template_type},
            request_options,
        )

    def get_policy_detail_by_id(
        self,
        *,
        policy_id: str,
        roster_id: str | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InvitationPolicy]:
        """Gets one invitation policy.

        Give a roster too to see the policy as it applies to that roster.

        ``GET /api/v3/get-invitation-policy``

        Args:
            policy_id: Identifier of the invitation policy.
            roster_id: Identifier of the invitation roster.
            with_creator_detail: Include the details of the creator. Default: `False`.
        """
        return self._send(
            _GET_POLICY_DETAIL_BY_ID,
            {"policyId": policy_id, "rosterId": roster_id, "withCreatorDetail": with_creator_detail},
            request_options,
        )

    def get_policy_user_attribution_detail(
        self,
        *,
        id: str,
        with_target_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserAttribution]:
        """Gets one assignment of an invitation policy.

        An assignment names a department, post, role or group that invited users are put into.

        ``GET /api/v3/get-invitation-policy-user-attribution``

        Args:
            id: Identifier of the assignment.
            with_target_detail: Include the details of each target.
        """
        return self._send(
            _GET_POLICY_USER_ATTRIBUTION_DETAIL,
            {"id": id, "withTargetDetail": with_target_detail},
            request_options,
        )

    def get_universal_invitation(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UniversalInvitation]:
        """Returns the settings of universal invitation links.

        Anybody who has such a link can ask to join the user pool. There are separate settings for links of
        administrators and of members.

        ``GET /api/v3/get-universal-invitation-settings``
        """
        return self._send(_GET_UNIVERSAL_INVITATION, {}, request_options)

    def get_user_attribution_main_department(
        self,
        *,
        policy_id: str,
        with_department_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[UserAttributionMainDepartment]]:
        """Returns the main department of users who join by an invitation policy.

        `departmentId` is `null` when none is set. Details of the department are included only on request.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-invitation-policy-user-attribution-main-department``

        Args:
            policy_id: Identifier of the invitation policy.
            with_department_detail: Include the details of each department.
        """
        return self._send(
            _GET_USER_ATTRIBUTION_MAIN_DEPARTMENT,
            {"policyId": policy_id, "withDepartmentDetail": with_department_detail},
            request_options,
        )

    def import_template(self, *, request_options: RequestOptions | None = None) -> Envelope[ImportExportTemplate]:
        """Returns the template for importing people into a roster.

        Download it from the URL in the answer, fill it in, upload it with `upload` and pass the result to
        `import_users`.

        ``GET /api/v3/invitation-invitee/template``
        """
        return self._send(_IMPORT_TEMPLATE, {}, request_options)

    def import_users(
        self,
        *,
        file: str,
        roster_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ImportInviteesResult]:
        """Imports people from an uploaded file into a roster.

        The file follows the template from `import_template` and is uploaded with `upload` first. The answer tells which
        rows failed. No email is sent yet.

        ``POST /api/v3/invitation-invitee/import``

        Args:
            file: The file that `upload` stored.
            roster_id: Identifier of the invitation roster.
        """
        return self._send(_IMPORT_USERS, {"file": file, "rosterId": roster_id}, request_options)

    def list_invitation_policies(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InvitationPolicyPage]:
        """Lists invitation policies, one page at a time.

        A policy says how invited people join: how long links work, what is verified and what must be filled in.

        ``POST /api/v3/list-invitation-policies``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_creator_detail: Include the details of the creator.
        """
        return self._send(
            _LIST_INVITATION_POLICIES,
            {
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withCreatorDetail": with_creator_detail,
            },
            request_options,
        )

    def list_invitation_policies_pages(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[InvitationPolicyPage]]:
        """Lists invitation policies, one page at a time.

        A policy says how invited people join: how long links work, what is verified and what must be filled in.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/list-invitation-policies``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_creator_detail: Include the details of the creator.
        """
        return self._pages(
            _LIST_INVITATION_POLICIES,
            {
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withCreatorDetail": with_creator_detail,
            },
            request_options,
        )

    def list_invitation_policies_items(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[InvitationPolicy]:
        """Lists invitation policies, one page at a time.

        A policy says how invited people join: how long links work, what is verified and what must be filled in.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/list-invitation-policies``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_creator_detail: Include the details of the creator.
        """
        return self._items(
            _LIST_INVITATION_POLICIES,
            {
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withCreatorDetail": with_creator_detail,
            },
            request_options,
        )

    def list_invitation_roster(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_assigned_policy: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_user_count: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InvitationRosterPage]:
        """Lists invitation rosters, one page at a time.

        A roster is a list of people to invite. Details of creator and policy and the number of people are included only
        on request.

        ``POST /api/v3/list-invitation-rosters``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_assigned_policy: Include the assigned invitation policy.
            with_creator_detail: Include the details of the creator.
            with_user_count: Include the number of users.
        """
        return self._send(
            _LIST_INVITATION_ROSTER,
            {
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withAssignedPolicy": with_assigned_policy,
                "withCreatorDetail": with_creator_detail,
                "withUserCount": with_user_count,
            },
            request_options,
        )

    def list_invitation_roster_pages(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_assigned_policy: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_user_count: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[InvitationRosterPage]]:
        """Lists invitation rosters, one page at a time.

        A roster is a list of people to invite. Details of creator and policy and the number of people are included only
        on request.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/list-invitation-rosters``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_assigned_policy: Include the assigned invitation policy.
            with_creator_detail: Include the details of the creator.
            with_user_count: Include the number of users.
        """
        return self._pages(
            _LIST_INVITATION_ROSTER,
            {
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withAssignedPolicy": with_assigned_policy,
                "withCreatorDetail": with_creator_detail,
                "withUserCount": with_user_count,
            },
            request_options,
        )

    def list_invitation_roster_items(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_assigned_policy: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_user_count: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[InvitationRoster]:
        """Lists invitation rosters, one page at a time.

        A roster is a list of people to invite. Details of creator and policy and the number of people are included only
        on request.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/list-invitation-rosters``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_assigned_policy: Include the assigned invitation policy.
            with_creator_detail: Include the details of the creator.
            with_user_count: Include the number of users.
        """
        return self._items(
            _LIST_INVITATION_ROSTER,
            {
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withAssignedPolicy": with_assigned_policy,
                "withCreatorDetail": with_creator_detail,
                "withUserCount": with_user_count,
            },
            request_options,
        )

    def list_invitation_rosters_by_non_policy_id(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_assigned_policy: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_user_count: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InvitationRosterPage]:
        """Lists the rosters without an invitation policy, one page at a time.

        Use it to choose rosters for `batch_bind_policy`. A roster needs a policy before people can be invited.

        ``POST /api/v3/list-invitation-rosters-by-no-policy-id``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_assigned_policy: Include the assigned invitation policy.
            with_creator_detail: Include the details of the creator.
            with_user_count: Include the number of users.
        """
        return self._send(
            _LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID,
            {
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withAssignedPolicy": with_assigned_policy,
                "withCreatorDetail": with_creator_detail,
                "withUserCount": with_user_count,
            },
            request_options,
        )

    def list_invitation_rosters_by_non_policy_id_pages(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_assigned_policy: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_user_count: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[InvitationRosterPage]]:
        """Lists the rosters without an invitation policy, one page at a time.

        Use it to choose rosters for `batch_bind_policy`. A roster needs a policy before people can be invited.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/list-invitation-rosters-by-no-policy-id``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_assigned_policy: Include the assigned invitation policy.
            with_creator_detail: Include the details of the creator.
            with_user_count: Include the number of users.
        """
        return self._pages(
            _LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID,
            {
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withAssignedPolicy": with_assigned_policy,
                "withCreatorDetail": with_creator_detail,
                "withUserCount": with_user_count,
            },
            request_options,
        )

    def list_invitation_rosters_by_non_policy_id_items(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_assigned_policy: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_user_count: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[InvitationRoster]:
        """Lists the rosters without an invitation policy, one page at a time.

        Use it to choose rosters for `batch_bind_policy`. A roster needs a policy before people can be invited.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/list-invitation-rosters-by-no-policy-id``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_assigned_policy: Include the assigned invitation policy.
            with_creator_detail: Include the details of the creator.
            with_user_count: Include the number of users.
        """
        return self._items(
            _LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID,
            {
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withAssignedPolicy": with_assigned_policy,
                "withCreatorDetail": with_creator_detail,
                "withUserCount": with_user_count,
            },
            request_options,
        )

    def list_invitation_rosters_by_policy_id(
        self,
        *,
        policy_id: str,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_assigned_policy: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_user_count: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InvitationRosterPage]:
        """Lists the rosters that use an invitation policy, one page at a time.

        Details of creator and policy and the number of people are included only on request.

        ``POST /api/v3/list-invitation-rosters-by-policy-id``

        Args:
            policy_id: Identifier of the invitation policy.
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_assigned_policy: Include the assigned invitation policy.
            with_creator_detail: Include the details of the creator.
            with_user_count: Include the number of users.
        """
        return self._send(
            _LIST_INVITATION_ROSTERS_BY_POLICY_ID,
            {
                "policyId": policy_id,
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withAssignedPolicy": with_assigned_policy,
                "withCreatorDetail": with_creator_detail,
                "withUserCount": with_user_count,
            },
            request_options,
        )

    def list_invitation_rosters_by_policy_id_pages(
        self,
        *,
        policy_id: str,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_assigned_policy: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_user_count: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[InvitationRosterPage]]:
        """Lists the rosters that use an invitation policy, one page at a time.

        Details of creator and policy and the number of people are included only on request.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/list-invitation-rosters-by-policy-id``

        Args:
            policy_id: Identifier of the invitation policy.
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_assigned_policy: Include the assigned invitation policy.
            with_creator_detail: Include the details of the creator.
            with_user_count: Include the number of users.
        """
        return self._pages(
            _LIST_INVITATION_ROSTERS_BY_POLICY_ID,
            {
                "policyId": policy_id,
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withAssignedPolicy": with_assigned_policy,
                "withCreatorDetail": with_creator_detail,
                "withUserCount": with_user_count,
            },
            request_options,
        )

    def list_invitation_rosters_by_policy_id_items(
        self,
        *,
        policy_id: str,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_assigned_policy: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_user_count: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[InvitationRoster]:
        """Lists the rosters that use an invitation policy, one page at a time.

        Details of creator and policy and the number of people are included only on request.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/list-invitation-rosters-by-policy-id``

        Args:
            policy_id: Identifier of the invitation policy.
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_assigned_policy: Include the assigned invitation policy.
            with_creator_detail: Include the details of the creator.
            with_user_count: Include the number of users.
        """
        return self._items(
            _LIST_INVITATION_ROSTERS_BY_POLICY_ID,
            {
                "policyId": policy_id,
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withAssignedPolicy": with_assigned_policy,
                "withCreatorDetail": with_creator_detail,
                "withUserCount": with_user_count,
            },
            request_options,
        )

    def list_policy_user_attribution_detail(
        self,
        *,
        policy_id: str,
        target_type: UserAttributionTargetType,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_target_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[UserAttributionPage]]:
        """Lists the assignments of an invitation policy, one page at a time.

        Shows the departments, posts, roles or groups that invited users are put into; one kind per call. The platform
        documents the answer as a list of pages.

        ``GET /api/v3/list-invitation-policy-user-attributions``

        Args:
            policy_id: Identifier of the invitation policy.
            target_type: Only assignments to this kind of object.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            with_target_detail: Include the details of each target.
        """
        return self._send(
            _LIST_POLICY_USER_ATTRIBUTION_DETAIL,
            {
                "policyId": policy_id,
                "targetType": target_type,
                "limit": limit,
                "page": page,
                "withTargetDetail": with_target_detail,
            },
            request_options,
        )

    def list_register_extends_fields(
        self,
        *,
        policy_id: str,
        roster_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ExtendsFieldList]:
        """Lists the fields that invited people fill in.

        The fields belong to an invitation policy.

        ``GET /api/v3/list-invitation-policy-extends-fields``

        Args:
            policy_id: Identifier of the invitation policy.
            roster_id: Identifier of the invitation roster.
        """
        return self._send(
            _LIST_REGISTER_EXTENDS_FIELDS,
            {"policyId": policy_id, "rosterId": roster_id},
            request_options,
        )

    def quick_filter_invitee_list(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[QuickFilterInviteeRecordPage]:
        """Lists invited people over all rosters, one page at a time.

        Use it to find out which roster a person is on. `filter_users` lists one roster in more detail.

        ``POST /api/v3/quick-filter-invitees``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._send(
            _QUICK_FILTER_INVITEE_LIST,
            {"filter": filter, "keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    def quick_filter_invitee_list_pages(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[QuickFilterInviteeRecordPage]]:
        """Lists invited people over all rosters, one page at a time.

        Use it to find out which roster a person is on. `filter_users` lists one roster in more detail.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/quick-filter-invitees``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._pages(
            _QUICK_FILTER_INVITEE_LIST,
            {"filter": filter, "keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    def quick_filter_invitee_list_items(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[QuickFilterInviteeRecord]:
        """Lists invited people over all rosters, one page at a time.

        Use it to find out which roster a person is on. `filter_users` lists one roster in more detail.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/quick-filter-invitees``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._items(
            _QUICK_FILTER_INVITEE_LIST,
            {"filter": filter, "keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    def reject(
        self,
        *,
        applicant_ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Rejects people who asked to join by a universal link.

        The identifiers come from `filter`. Rejected people do not become users.

        ``POST /api/v3/batch-reject-universal-invitation-applicant``

        Args:
            applicant_ids: Identifiers of the applicants, from `filter`.
        """
        return self._send(_REJECT, {"applicantIds": applicant_ids}, request_options)

    def remove_policy_user_attribution(
        self,
        *,
        policy_id: str,
        target_identifier: str,
        target_type: UserAttributionTargetType,
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes an assignment from an invitation policy.

        Users who have joined already keep their membership.

        ``POST /api/v3/remove-invitation-policy-user-attribution``

        Args:
            policy_id: Identifier of the invitation policy.
            target_identifier: Identifier of the department, post, role or group.
            target_type: Kind of object that invited users are put into.
            namespace: Code of the permission namespace, for roles.
        """
        return self._send(
            _REMOVE_POLICY_USER_ATTRIBUTION,
            {
                "policyId": policy_id,
                "targetIdentifier": target_identifier,
                "targetType": target_type,
                "namespace": namespace,
            },
            request_options,
        )

    def remove_policy_user_attributions_batch(
        self,
        *,
        policy_id: str,
        targets: list[InvitationPolicyUserAttributionList],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes several assignments from an invitation policy.

        Users who have joined already keep their memberships.

        ``POST /api/v3/remove-invitation-policy-user-attributions-batch``

        Args:
            policy_id: Identifier of the invitation policy.
            targets: The objects, one entry per kind.
        """
        return self._send(
            _REMOVE_POLICY_USER_ATTRIBUTIONS_BATCH,
            {"policyId": policy_id, "targets": targets},
            request_options,
        )

    def remove_user_attribution_main_department(
        self,
        *,
        policy_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes the main department from an invitation policy.

        Users who join by the policy then have no main department set by it.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/remove-invitation-policy-user-attribution-main-department``

        Args:
            policy_id: Identifier of the invitation policy.
        """
        return self._send(_REMOVE_USER_ATTRIBUTION_MAIN_DEPARTMENT, {"policyId": policy_id}, request_options)

    def revert_roster_invitation(
        self,
        *,
        invitee_id: str,
        roster_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Takes one invitation back.

        The link in the email stops working; the person stays on the roster with the status `reverted`.

        ``POST /api/v3/revert-roster-invitation``

        Args:
            invitee_id: Identifier of the invitee.
            roster_id: Identifier of the invitation roster.
        """
        return self._send(_REVERT_ROSTER_INVITATION, {"inviteeId": invitee_id, "rosterId": roster_id}, request_options)

    def revert_roster_invitation_batch(
        self,
        *,
        invitee_ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Takes several invitations back.

        The links in the emails stop working; the people stay on their rosters with the status `reverted`.

        ``POST /api/v3/revert-roster-invitation-batch``

        Args:
            invitee_ids: Identifiers of the invitees.
        """
        return self._send(_REVERT_ROSTER_INVITATION_BATCH, {"inviteeIds": invitee_ids}, request_options)

    def send_roster_invitation(
        self,
        *,
        roster_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Sends the invitations of a roster.

        Sends an email to the people on the roster, as its policy says. To invite only some of them, use
        `send_roster_invitation_batch`.

        ``POST /api/v3/send-roster-invitation``

        Args:
            roster_id: Identifier of the invitation roster.
        """
        return self._send(_SEND_ROSTER_INVITATION, {"rosterId": roster_id}, request_options)

    def send_roster_invitation_batch(
        self,
        *,
        invitee_ids: list[str],
        roster_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Sends invitations to some people of a roster.

        Sends an email to each of them, as the policy of the roster says. Use it to invite again, too.

        ``POST /api/v3/send-roster-invitation-batch``

        Args:
            invitee_ids: Identifiers of the invitees.
            roster_id: Identifier of the invitation roster.
        """
        return self._send(
            _SEND_ROSTER_INVITATION_BATCH,
            {"inviteeIds": invitee_ids, "rosterId": roster_id},
            request_options,
        )

    def set_user_attribution_main_department(
        self,
        *,
        department_id: str,
        policy_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Sets the main department of users who join by an invitation policy.

        Choose one of the departments that the policy puts users into.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/set-invitation-policy-user-attribution-main-department``

        Args:
            department_id: Identifier of the department, of the kind that `departmentIdType` names where that field
                exists; `root` stands for the root department.
            policy_id: Identifier of the invitation policy.
        """
        return self._send(
            _SET_USER_ATTRIBUTION_MAIN_DEPARTMENT,
            {"departmentId": department_id, "policyId": policy_id},
            request_options,
        )

    def update_invitation_policy(
        self,
        *,
        policy_id: str,
        allow_skip_bind_ext_idp: bool | NotGiven = NOT_GIVEN,
        default_password_config: DefaultPasswordConfig | NotGiven = NOT_GIVEN,
        enabled_ext_idp: bool | NotGiven = NOT_GIVEN,
        enabled_identifier_verify: bool | NotGiven = NOT_GIVEN,
        enabled_info_fill: bool | NotGiven = NOT_GIVEN,
        ext_idp_bind_msg: str | NotGiven = NOT_GIVEN,
        ext_idp_conn_ids: list[str] | NotGiven = NOT_GIVEN,
        extends_fields: list[str] | NotGiven = NOT_GIVEN,
        invite_email_template_type: str | NotGiven = NOT_GIVEN,
        invite_link_config: InvitationLinkConfig | NotGiven = NOT_GIVEN,
        invite_method: Literal["email"] | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        register_info_fill_msg: str | NotGiven = NOT_GIVEN,
        send_verify_code_method: VerifyCodeMethod | NotGiven = NOT_GIVEN,
        show_password_in_invite_email: bool | NotGiven = NOT_GIVEN,
        welcome_email_template_type: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InvitationPolicy]:
        """Changes an invitation policy.

        Only the given fields change. Rosters that use the policy follow the change.

        ``POST /api/v3/update-invitation-policy``

        Args:
            policy_id: Identifier of the invitation policy.
            allow_skip_bind_ext_idp: Whether linking can be skipped.
            default_password_config: Which password new users get.
            enabled_ext_idp: Whether invited people link an account at an external identity provider.
            enabled_identifier_verify: Whether invited people must verify their email address or phone number.
            enabled_info_fill: Whether invited people must fill in further fields.
            ext_idp_bind_msg: Text shown when linking.
            ext_idp_conn_ids: Identifiers of the identity provider connections offered for linking.
            extends_fields: Fields to be filled in.
            invite_email_template_type: Template of the invitation email.
            invite_link_config: How long the invitation link works.
            invite_method: How people are invited; only `email` exists.
            name: Name of the policy.
            register_info_fill_msg: Text shown above the fields to be filled in.
            send_verify_code_method: Which way of sending the code is preferred: text message (`prioritySMS`) or
                email (`priorityEmail`).
            show_password_in_invite_email: Whether the invitation email shows the password.
            welcome_email_template_type: Template of the welcome email.
        """
        return self._send(
            _UPDATE_INVITATION_POLICY,
            {
                "policyId": policy_id,
                "allowSkipBindExtIdp": allow_skip_bind_ext_idp,
                "defaultPasswordConfig": default_password_config,
                "enabledExtIdp": enabled_ext_idp,
                "enabledIdentifierVerify": enabled_identifier_verify,
                "enabledInfoFill": enabled_info_fill,
                "extIdpBindMsg": ext_idp_bind_msg,
                "extIdpConnIds": ext_idp_conn_ids,
                "extendsFields": extends_fields,
                "inviteEmailTemplateType": invite_email_template_type,
                "inviteLinkConfig": invite_link_config,
                "inviteMethod": invite_method,
                "name": name,
                "registerInfoFillMsg": register_info_fill_msg,
                "sendVerifyCodeMethod": send_verify_code_method,
                "showPasswordInInviteEmail": show_password_in_invite_email,
                "welcomeEmailTemplateType": welcome_email_template_type,
            },
            request_options,
        )

    def update_invitation_roster(
        self,
        *,
        roster_id: str,
        name: str | NotGiven = NOT_GIVEN,
        policy_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InvitationRoster]:
        """Changes an invitation roster.

        Sets the name or the policy; the people are changed by `import_users` and `delete_invitees`.

        ``POST /api/v3/update-invitation-roster``

        Args:
            roster_id: Identifier of the invitation roster.
            name: Name of the roster.
            policy_id: Identifier of the invitation policy.
        """
        return self._send(
            _UPDATE_INVITATION_ROSTER,
            {"rosterId": roster_id, "name": name, "policyId": policy_id},
            request_options,
        )

    def update_invite_email_template(
        self,
        *,
        content: str,
        customize_enabled: bool,
        name: str,
        sender: str,
        subject: str,
        type: EmailTemplateType,
        expires_in: int | NotGiven = NOT_GIVEN,
        redirect_to: str | NotGiven = NOT_GIVEN,
        tpl_engine: TemplateEngine | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[EmailTemplate]:
        """Changes an email template of invitation policies.

        `type` names the template. The texts take effect only while `customize_enabled` is `true`.

        ``POST /api/v3/update-invitation-policy-email-template``

        Args:
            content: Body of the email, HTML with placeholders in the template language.
            customize_enabled: Whether these texts are used; otherwise the platform uses its own.
            name: Name of the template.
            sender: Name of the sender.
            subject: Subject of the email.
            type: Occasion that the template is for.
            expires_in: Lifetime of the code or link in the email, in seconds. Value: at least 1.
            redirect_to: URL that the link in the email leads to in the end.
            tpl_engine: Template language: `handlebar` (default) or `ejs`. Default: `"handlebar"`.
        """
        return self._send(
            _UPDATE_INVITE_EMAIL_TEMPLATE,
            {
                "content": content,
                "customizeEnabled": customize_enabled,
                "name": name,
                "sender": sender,
                "subject": subject,
                "type": type,
                "expiresIn": expires_in,
                "redirectTo": redirect_to,
                "tplEngine": tpl_engine,
            },
            request_options,
        )

    def update_register_extends_fields(
        self,
        *,
        action: str,
        extends_field: ExtendsFieldInput,
        policy_id: str,
        new_order: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ExtendsFieldList]:
        """Changes the fields that invited people fill in.

        One call concerns one field. The answer holds all fields after the change.

        ``POST /api/v3/update-invitation-policy-extends-fields``

        Args:
            action: What to do with the field; the values are not documented.
            extends_field: The field concerned.
            policy_id: Identifier of the invitation policy.
            new_order: Identifiers of all fields in the wanted order.
        """
        return self._send(
            _UPDATE_REGISTER_EXTENDS_FIELDS,
            {"action": action, "extendsField": extends_field, "policyId": policy_id, "newOrder": new_order},
            request_options,
        )

    def update_universal_invitation(
        self,
        *,
        admin_invitation_config: bool | NotGiven = NOT_GIVEN,
        enabled_member_invitation: bool | NotGiven = NOT_GIVEN,
        member_invitation_config: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UniversalInvitation]:
        """Changes the settings of universal invitation links.

        The platform documents the two configurations as booleans here, although they are objects when read; treat them
        as uncertain.

        ``POST /api/v3/update-universal-invitation-settings``

        Args:
            admin_invitation_config: Settings of links that administrators create; documented as a boolean.
            enabled_member_invitation: Whether members may create links.
            member_invitation_config: Settings of links that members create; documented as a boolean.
        """
        return self._send(
            _UPDATE_UNIVERSAL_INVITATION,
            {
                "adminInvitationConfig": admin_invitation_config,
                "enabledMemberInvitation": enabled_member_invitation,
                "memberInvitationConfig": member_invitation_config,
            },
            request_options,
        )

    def upload(
        self,
        *,
        file: BinaryInput,
        private: bool,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ImportExportTemplate]:
        """Uploads a file with people to invite.

        The answer tells where the file is; pass it to `import_users`. The platform does not document the body; it is
        sent here as `multipart/form-data`.

        ``POST /api/v3/invitation-invitee/upload``

        Args:
            file: The file with the people to invite, following the template from `import_template`.
            private: Whether the uploaded file is private.
        """
        return self._send(_UPLOAD, {"file": file, "private": private}, request_options)


class AsyncInvitationsCalls(AsyncClient):
    """Invitations to the user pool: policies, rosters, invitees and links."""

    async def add_policy_user_attribution(
        self,
        *,
        policy_id: str,
        target_identifier: str,
        target_type: UserAttributionTargetType,
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserAttribution]:
        """Adds an assignment to an invitation policy.

        People who join by this policy are put into the given department, post, role or group.

        ``POST /api/v3/add-invitation-policy-user-attribution``

        Args:
            policy_id: Identifier of the invitation policy.
            target_identifier: Identifier of the department, post, role or group.
            target_type: Kind of object that invited users are put into.
            namespace: Code of the permission namespace, for roles.
        """
        return await self._send(
            _ADD_POLICY_USER_ATTRIBUTION,
            {
                "policyId": policy_id,
                "targetIdentifier": target_identifier,
                "targetType": target_type,
                "namespace": namespace,
            },
            request_options,
        )

    async def add_policy_user_attributions_batch(
        self,
        *,
        policy_id: str,
        targets: list[InvitationPolicyUserAttributionList],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Adds several assignments to an invitation policy.

        Each entry holds the objects of one kind.

        ``POST /api/v3/add-invitation-policy-user-attributions-batch``

        Args:
            policy_id: Identifier of the invitation policy.
            targets: The objects, one entry per kind.
        """
        return await self._send(
            _ADD_POLICY_USER_ATTRIBUTIONS_BATCH,
            {"policyId": policy_id, "targets": targets},
            request_options,
        )

    async def approval(
        self,
        *,
        applicant_ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Accepts people who asked to join by a universal link.

        The identifiers come from `filter`. Accepted people become users of the user pool.

        ``POST /api/v3/batch-approval-universal-invitation-applicants``

        Args:
            applicant_ids: Identifiers of the applicants, from `filter`.
        """
        return await self._send(_APPROVAL, {"applicantIds": applicant_ids}, request_options)

    async def batch_bind_policy(
        self,
        *,
        policy_id: str,
        roster_ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Connects rosters with an invitation policy.

        The policy decides how the people of these rosters join.

        ``POST /api/v3/update-invitation-roster-batch-bind-policy``

        Args:
            policy_id: Identifier of the invitation policy.
            roster_ids: Identifiers of the invitation rosters.
        """
        return await self._send(_BATCH_BIND_POLICY, {"policyId": policy_id, "rosterIds": roster_ids}, request_options)

    async def batch_delete_invitation_policies(
        self,
        *,
        policy_ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes invitation policies.

        This cannot be undone. Users who have joined already are kept.

        ``POST /api/v3/delete-invitation-policies-batch``

        Args:
            policy_ids: Identifiers of the invitation policies.
        """
        return await self._send(_BATCH_DELETE_INVITATION_POLICIES, {"policyIds": policy_ids}, request_options)

    async def batch_unbind_policy(
        self,
        *,
        policy_id: str,
        roster_ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Disconnects rosters from an invitation policy.

        Both the rosters and the policy are kept.

        ``POST /api/v3/update-invitation-roster-batch-unbind-policy``

        Args:
            policy_id: Identifier of the invitation policy.
            roster_ids: Identifiers of the invitation rosters.
        """
        return await self._send(_BATCH_UNBIND_POLICY, {"policyId": policy_id, "rosterIds": roster_ids}, request_options)

    async def copy_invitation_policy_by_id(
        self,
        *,
        policy_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InvitationPolicy]:
        """Creates a copy of an invitation policy.

        The answer holds the new policy.

        ``POST /api/v3/copy-invitation-policy-by-id``

        Args:
            policy_id: Identifier of the invitation policy.
        """
        return await self._send(_COPY_INVITATION_POLICY_BY_ID, {"policyId": policy_id}, request_options)

    async def create_invitation_policy(
        self,
        *,
        name: str,
        allow_skip_bind_ext_idp: bool | NotGiven = NOT_GIVEN,
        default_password_config: DefaultPasswordConfig | NotGiven = NOT_GIVEN,
        enabled_ext_idp: bool | NotGiven = NOT_GIVEN,
        enabled_identifier_verify: bool | NotGiven = NOT_GIVEN,
        enabled_info_fill: bool | NotGiven = NOT_GIVEN,
        ext_idp_bind_msg: str | NotGiven = NOT_GIVEN,
        ext_idp_conn_ids: list[str] | NotGiven = NOT_GIVEN,
        extends_fields: list[str] | NotGiven = NOT_GIVEN,
        invite_link_config: InvitationLinkConfig | NotGiven = NOT_GIVEN,
        invite_method: Literal["email"] | NotGiven = NOT_GIVEN,
        register_info_fill_msg: str | NotGiven = NOT_GIVEN,
        send_verify_code_method: VerifyCodeMethod | NotGiven = NOT_GIVEN,
        show_password_in_invite_email: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InvitationPolicy]:
        """Creates an invitation policy.

        Only the name is required. Connect the policy with rosters by `batch_bind_policy`, and choose where invited
        users are placed with `add_policy_user_attribution`.

        ``POST /api/v3/create-invitation-policy``

        Args:
            name: Name of the policy.
            allow_skip_bind_ext_idp: Whether linking can be skipped.
            default_password_config: Which password new users get.
            enabled_ext_idp: Whether invited people link an account at an external identity provider.
            enabled_identifier_verify: Whether invited people must verify their email address or phone number.
            enabled_info_fill: Whether invited people must fill in further fields.
            ext_idp_bind_msg: Text shown when linking.
            ext_idp_conn_ids: Identifiers of the identity provider connections offered for linking.
            extends_fields: Fields to be filled in.
            invite_link_config: How long the invitation link works.
            invite_method: How people are invited; only `email` exists.
            register_info_fill_msg: Text shown above the fields to be filled in.
            send_verify_code_method: Which way of sending the code is preferred: text message (`prioritySMS`) or
                email (`priorityEmail`).
            show_password_in_invite_email: Whether the invitation email shows the password.
        """
        return await self._send(
            _CREATE_INVITATION_POLICY,
            {
                "name": name,
                "allowSkipBindExtIdp": allow_skip_bind_ext_idp,
                "defaultPasswordConfig": default_password_config,
                "enabledExtIdp": enabled_ext_idp,
                "enabledIdentifierVerify": enabled_identifier_verify,
                "enabledInfoFill": enabled_info_fill,
                "extIdpBindMsg": ext_idp_bind_msg,
                "extIdpConnIds": ext_idp_conn_ids,
                "extendsFields": extends_fields,
                "inviteLinkConfig": invite_link_config,
                "inviteMethod": invite_method,
                "registerInfoFillMsg": register_info_fill_msg,
                "sendVerifyCodeMethod": send_verify_code_method,
                "showPasswordInInviteEmail": show_password_in_invite_email,
            },
            request_options,
        )

    async def create_invitation_roster(
        self,
        *,
        name: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InvitationRoster]:
        """Creates an invitation roster.

        The roster starts empty: fill it with `import_users`, connect it with a policy and send the invitations with
        `send_roster_invitation`.

        ``POST /api/v3/create-invitation-roster``

        Args:
            name: Name of the roster.
        """
        return await self._send(_CREATE_INVITATION_ROSTER, {"name": name}, request_options)

    async def delete_invitation_roster(
        self,
        *,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes an invitation roster.

        This cannot be undone. People who have joined already stay users.

        ``POST /api/v3/delete-invitation-roster``

        Args:
            id: Identifier of the invitation roster.
        """
        return await self._send(_DELETE_INVITATION_ROSTER, {"id": id}, request_options)

    async def delete_invitation_roster_batch(
        self,
        *,
        ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes several invitation rosters.

        This cannot be undone. People who have joined already stay users.

        ``POST /api/v3/delete-invitation-rosters-batch``

        Args:
            ids: Identifiers of the invitation rosters.
        """
        return await self._send(_DELETE_INVITATION_ROSTER_BATCH, {"ids": ids}, request_options)

    async def delete_invitees(
        self,
        *,
        invitee_ids: list[str],
        roster_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes people from a roster.

        This cannot be undone. People who have joined already stay users.

        ``POST /api/v3/batch-delete-invitation-invitees``

        Args:
            invitee_ids: Identifiers of the invitees.
            roster_id: Identifier of the invitation roster.
        """
        return await self._send(_DELETE_INVITEES, {"inviteeIds": invitee_ids, "rosterId": roster_id}, request_options)

    async def export_users(
        self,
        *,
        roster_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ImportExportTemplate]:
        """Exports the people on a roster to a file.

        Download the file from the URL in the answer.

        ``POST /api/v3/invitation-invitee/export``

        Args:
            roster_id: Identifier of the invitation roster.
        """
        return await self._send(_EXPORT_USERS, {"rosterId": roster_id}, request_options)

    async def filter(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_invitor_detail: bool | NotGiven = NOT_GIVEN,
        with_operator_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UniversalInvitationApplicantPage]:
        """Lists people who asked to join by a universal link, one page at a time.

        Includes those who still wait for a review as well as those who were accepted or rejected. Details of inviter
        and reviewer are included only on request.

        ``POST /api/v3/filter-universal-invitation-applicants``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_invitor_detail: Include the details of the inviter.
            with_operator_detail: Include the details of the operator.
        """
        return await self._send(
            _FILTER,
            {
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withInvitorDetail": with_invitor_detail,
                "withOperatorDetail": with_operator_detail,
            },
            request_options,
        )

    def filter_pages(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_invitor_detail: bool | NotGiven = NOT_GIVEN,
        with_operator_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[UniversalInvitationApplicantPage]]:
        """Lists people who asked to join by a universal link, one page at a time.

        Includes those who still wait for a review as well as those who were accepted or rejected. Details of inviter
        and reviewer are included only on request.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/filter-universal-invitation-applicants``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_invitor_detail: Include the details of the inviter.
            with_operator_detail: Include the details of the operator.
        """
        return self._pages(
            _FILTER,
            {
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withInvitorDetail": with_invitor_detail,
                "withOperatorDetail": with_operator_detail,
            },
            request_options,
        )

    def filter_items(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_invitor_detail: bool | NotGiven = NOT_GIVEN,
        with_operator_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[UniversalInvitationApplicant]:
        """Lists people who asked to join by a universal link, one page at a time.

        Includes those who still wait for a review as well as those who were accepted or rejected. Details of inviter
        and reviewer are included only on request.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/filter-universal-invitation-applicants``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_invitor_detail: Include the details of the inviter.
            with_operator_detail: Include the details of the operator.
        """
        return self._items(
            _FILTER,
            {
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withInvitorDetail": with_invitor_detail,
                "withOperatorDetail": with_operator_detail,
            },
            request_options,
        )

    async def filter_users(
        self,
        *,
        roster_id: str,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InvitationUserPage]:
        """Lists the people on a roster, one page at a time.

        Search by keywords or by combined conditions. The status tells how far each invitation has come.

        ``POST /api/v3/list-invitation-invitees``

        Args:
            roster_id: Identifier of the invitation roster.
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_creator_detail: Include the details of the creator.
        """
        return await self._send(
            _FILTER_USERS,
            {
                "rosterId": roster_id,
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withCreatorDetail": with_creator_detail,
            },
            request_options,
        )

    def filter_users_pages(
        self,
        *,
        roster_id: str,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[InvitationUserPage]]:
        """Lists the people on a roster, one page at a time.

        Search by keywords or by combined conditions. The status tells how far each invitation has come.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/list-invitation-invitees``

        Args:
            roster_id: Identifier of the invitation roster.
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_creator_detail: Include the details of the creator.
        """
        return self._pages(
            _FILTER_USERS,
            {
                "rosterId": roster_id,
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withCreatorDetail": with_creator_detail,
            },
            request_options,
        )

    def filter_users_items(
        self,
        *,
        roster_id: str,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[InvitationUser]:
        """Lists the people on a roster, one page at a time.

        Search by keywords or by combined conditions. The status tells how far each invitation has come.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/list-invitation-invitees``

        Args:
            roster_id: Identifier of the invitation roster.
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_creator_detail: Include the details of the creator.
        """
        return self._items(
            _FILTER_USERS,
            {
                "rosterId": roster_id,
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withCreatorDetail": with_creator_detail,
            },
            request_options,
        )

    async def generate_universal_invitation(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InvitationLink]:
        """Creates a universal invitation link.

        Anybody who has the link can ask to join the user pool; lifetime and consent follow the settings for
        administrators. To invite chosen people, use a roster.

        ``POST /api/v3/generate-universal-invitation-link``
        """
        return await self._send(_GENERATE_UNIVERSAL_INVITATION, {}, request_options)

    async def get_invitation_roster(
        self,
        *,
        roster_id: str,
        with_assigned_policy: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_user_count: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InvitationRoster]:
        """Gets one invitation roster.

        Details of creator and policy and the number of people are included only on request.

        ``GET /api/v3/get-invitation-roster``

        Args:
            roster_id: Identifier of the invitation roster.
            with_assigned_policy: Include the assigned invitation policy. Default: `False`.
            with_creator_detail: Include the details of the creator. Default: `False`.
            with_user_count: Include the number of users. Default: `False`.
        """
        return await self._send(
            _GET_INVITATION_ROSTER,
            {
                "rosterId": roster_id,
                "withAssignedPolicy": with_assigned_policy,
                "withCreatorDetail": with_creator_detail,
                "withUserCount": with_user_count,
            },
            request_options,
        )

    async def get_invite_email_template(
        self,
        *,
        policy_id: str,
        scene: Literal["INVITE", "WELCOME"],
        roster_id: str | NotGiven = NOT_GIVEN,
        template_type: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[EmailTemplate]:
        """Returns an email template of an invitation policy.

        `scene` chooses the invitation itself or the welcome email. A roster can have templates of its own.

        ``POST /api/v3/get-invitation-policy-email-template``

        Args:
            policy_id: Identifier of the invitation policy.
            scene: Which email: `INVITE`, the invitation, or `WELCOME`, sent after joining.
            roster_id: Identifier of the invitation roster.
            template_type: Template to return; that of the policy when left out.
        """
        return await self._send(
            _GET_INVITE_EMAIL_TEMPLATE,
            {"policyId": policy_id, "scene": scene, "rosterId": roster_id, "templateType": template_type},
            request_options,
        )

    async def get_policy_detail_by_id(
        self,
        *,
        policy_id: str,
        roster_id: str | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InvitationPolicy]:
        """Gets one invitation policy.

        Give a roster too to see the policy as it applies to that roster.

        ``GET /api/v3/get-invitation-policy``

        Args:
            policy_id: Identifier of the invitation policy.
            roster_id: Identifier of the invitation roster.
            with_creator_detail: Include the details of the creator. Default: `False`.
        """
        return await self._send(
            _GET_POLICY_DETAIL_BY_ID,
            {"policyId": policy_id, "rosterId": roster_id, "withCreatorDetail": with_creator_detail},
            request_options,
        )

    async def get_policy_user_attribution_detail(
        self,
        *,
        id: str,
        with_target_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserAttribution]:
        """Gets one assignment of an invitation policy.

        An assignment names a department, post, role or group that invited users are put into.

        ``GET /api/v3/get-invitation-policy-user-attribution``

        Args:
            id: Identifier of the assignment.
            with_target_detail: Include the details of each target.
        """
        return await self._send(
            _GET_POLICY_USER_ATTRIBUTION_DETAIL,
            {"id": id, "withTargetDetail": with_target_detail},
            request_options,
        )

    async def get_universal_invitation(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UniversalInvitation]:
        """Returns the settings of universal invitation links.

        Anybody who has such a link can ask to join the user pool. There are separate settings for links of
        administrators and of members.

        ``GET /api/v3/get-universal-invitation-settings``
        """
        return await self._send(_GET_UNIVERSAL_INVITATION, {}, request_options)

    async def get_user_attribution_main_department(
        self,
        *,
        policy_id: str,
        with_department_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[UserAttributionMainDepartment]]:
        """Returns the main department of users who join by an invitation policy.

        `departmentId` is `null` when none is set. Details of the department are included only on request.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-invitation-policy-user-attribution-main-department``

        Args:
            policy_id: Identifier of the invitation policy.
            with_department_detail: Include the details of each department.
        """
        return await self._send(
            _GET_USER_ATTRIBUTION_MAIN_DEPARTMENT,
            {"policyId": policy_id, "withDepartmentDetail": with_department_detail},
            request_options,
        )

    async def import_template(self, *, request_options: RequestOptions | None = None) -> Envelope[ImportExportTemplate]:
        """Returns the template for importing people into a roster.

        Download it from the URL in the answer, fill it in, upload it with `upload` and pass the result to
        `import_users`.

        ``GET /api/v3/invitation-invitee/template``
        """
        return await self._send(_IMPORT_TEMPLATE, {}, request_options)

    async def import_users(
        self,
        *,
        file: str,
        roster_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ImportInviteesResult]:
        """Imports people from an uploaded file into a roster.

        The file follows the template from `import_template` and is uploaded with `upload` first. The answer tells which
        rows failed. No email is sent yet.

        ``POST /api/v3/invitation-invitee/import``

        Args:
            file: The file that `upload` stored.
            roster_id: Identifier of the invitation roster.
        """
        return await self._send(_IMPORT_USERS, {"file": file, "rosterId": roster_id}, request_options)

    async def list_invitation_policies(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InvitationPolicyPage]:
        """Lists invitation policies, one page at a time.

        A policy says how invited people join: how long links work, what is verified and what must be filled in.

        ``POST /api/v3/list-invitation-policies``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_creator_detail: Include the details of the creator.
        """
        return await self._send(
            _LIST_INVITATION_POLICIES,
            {
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withCreatorDetail": with_creator_detail,
            },
            request_options,
        )

    def list_invitation_policies_pages(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[InvitationPolicyPage]]:
        """Lists invitation policies, one page at a time.

        A policy says how invited people join: how long links work, what is verified and what must be filled in.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/list-invitation-policies``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_creator_detail: Include the details of the creator.
        """
        return self._pages(
            _LIST_INVITATION_POLICIES,
            {
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withCreatorDetail": with_creator_detail,
            },
            request_options,
        )

    def list_invitation_policies_items(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[InvitationPolicy]:
        """Lists invitation policies, one page at a time.

        A policy says how invited people join: how long links work, what is verified and what must be filled in.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/list-invitation-policies``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_creator_detail: Include the details of the creator.
        """
        return self._items(
            _LIST_INVITATION_POLICIES,
            {
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withCreatorDetail": with_creator_detail,
            },
            request_options,
        )

    async def list_invitation_roster(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_assigned_policy: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_user_count: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InvitationRosterPage]:
        """Lists invitation rosters, one page at a time.

        A roster is a list of people to invite. Details of creator and policy and the number of people are included only
        on request.

        ``POST /api/v3/list-invitation-rosters``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_assigned_policy: Include the assigned invitation policy.
            with_creator_detail: Include the details of the creator.
            with_user_count: Include the number of users.
        """
        return await self._send(
            _LIST_INVITATION_ROSTER,
            {
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withAssignedPolicy": with_assigned_policy,
                "withCreatorDetail": with_creator_detail,
                "withUserCount": with_user_count,
            },
            request_options,
        )

    def list_invitation_roster_pages(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_assigned_policy: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_user_count: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[InvitationRosterPage]]:
        """Lists invitation rosters, one page at a time.

        A roster is a list of people to invite. Details of creator and policy and the number of people are included only
        on request.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/list-invitation-rosters``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_assigned_policy: Include the assigned invitation policy.
            with_creator_detail: Include the details of the creator.
            with_user_count: Include the number of users.
        """
        return self._pages(
            _LIST_INVITATION_ROSTER,
            {
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withAssignedPolicy": with_assigned_policy,
                "withCreatorDetail": with_creator_detail,
                "withUserCount": with_user_count,
            },
            request_options,
        )

    def list_invitation_roster_items(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_assigned_policy: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_user_count: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[InvitationRoster]:
        """Lists invitation rosters, one page at a time.

        A roster is a list of people to invite. Details of creator and policy and the number of people are included only
        on request.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/list-invitation-rosters``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_assigned_policy: Include the assigned invitation policy.
            with_creator_detail: Include the details of the creator.
            with_user_count: Include the number of users.
        """
        return self._items(
            _LIST_INVITATION_ROSTER,
            {
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withAssignedPolicy": with_assigned_policy,
                "withCreatorDetail": with_creator_detail,
                "withUserCount": with_user_count,
            },
            request_options,
        )

    async def list_invitation_rosters_by_non_policy_id(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_assigned_policy: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_user_count: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InvitationRosterPage]:
        """Lists the rosters without an invitation policy, one page at a time.

        Use it to choose rosters for `batch_bind_policy`. A roster needs a policy before people can be invited.

        ``POST /api/v3/list-invitation-rosters-by-no-policy-id``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_assigned_policy: Include the assigned invitation policy.
            with_creator_detail: Include the details of the creator.
            with_user_count: Include the number of users.
        """
        return await self._send(
            _LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID,
            {
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withAssignedPolicy": with_assigned_policy,
                "withCreatorDetail": with_creator_detail,
                "withUserCount": with_user_count,
            },
            request_options,
        )

    def list_invitation_rosters_by_non_policy_id_pages(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_assigned_policy: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_user_count: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[InvitationRosterPage]]:
        """Lists the rosters without an invitation policy, one page at a time.

        Use it to choose rosters for `batch_bind_policy`. A roster needs a policy before people can be invited.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/list-invitation-rosters-by-no-policy-id``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_assigned_policy: Include the assigned invitation policy.
            with_creator_detail: Include the details of the creator.
            with_user_count: Include the number of users.
        """
        return self._pages(
            _LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID,
            {
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withAssignedPolicy": with_assigned_policy,
                "withCreatorDetail": with_creator_detail,
                "withUserCount": with_user_count,
            },
            request_options,
        )

    def list_invitation_rosters_by_non_policy_id_items(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_assigned_policy: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_user_count: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[InvitationRoster]:
        """Lists the rosters without an invitation policy, one page at a time.

        Use it to choose rosters for `batch_bind_policy`. A roster needs a policy before people can be invited.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/list-invitation-rosters-by-no-policy-id``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_assigned_policy: Include the assigned invitation policy.
            with_creator_detail: Include the details of the creator.
            with_user_count: Include the number of users.
        """
        return self._items(
            _LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID,
            {
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withAssignedPolicy": with_assigned_policy,
                "withCreatorDetail": with_creator_detail,
                "withUserCount": with_user_count,
            },
            request_options,
        )

    async def list_invitation_rosters_by_policy_id(
        self,
        *,
        policy_id: str,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_assigned_policy: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_user_count: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InvitationRosterPage]:
        """Lists the rosters that use an invitation policy, one page at a time.

        Details of creator and policy and the number of people are included only on request.

        ``POST /api/v3/list-invitation-rosters-by-policy-id``

        Args:
            policy_id: Identifier of the invitation policy.
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_assigned_policy: Include the assigned invitation policy.
            with_creator_detail: Include the details of the creator.
            with_user_count: Include the number of users.
        """
        return await self._send(
            _LIST_INVITATION_ROSTERS_BY_POLICY_ID,
            {
                "policyId": policy_id,
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withAssignedPolicy": with_assigned_policy,
                "withCreatorDetail": with_creator_detail,
                "withUserCount": with_user_count,
            },
            request_options,
        )

    def list_invitation_rosters_by_policy_id_pages(
        self,
        *,
        policy_id: str,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_assigned_policy: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_user_count: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[InvitationRosterPage]]:
        """Lists the rosters that use an invitation policy, one page at a time.

        Details of creator and policy and the number of people are included only on request.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/list-invitation-rosters-by-policy-id``

        Args:
            policy_id: Identifier of the invitation policy.
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_assigned_policy: Include the assigned invitation policy.
            with_creator_detail: Include the details of the creator.
            with_user_count: Include the number of users.
        """
        return self._pages(
            _LIST_INVITATION_ROSTERS_BY_POLICY_ID,
            {
                "policyId": policy_id,
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withAssignedPolicy": with_assigned_policy,
                "withCreatorDetail": with_creator_detail,
                "withUserCount": with_user_count,
            },
            request_options,
        )

    def list_invitation_rosters_by_policy_id_items(
        self,
        *,
        policy_id: str,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_assigned_policy: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_user_count: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[InvitationRoster]:
        """Lists the rosters that use an invitation policy, one page at a time.

        Details of creator and policy and the number of people are included only on request.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/list-invitation-rosters-by-policy-id``

        Args:
            policy_id: Identifier of the invitation policy.
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            with_assigned_policy: Include the assigned invitation policy.
            with_creator_detail: Include the details of the creator.
            with_user_count: Include the number of users.
        """
        return self._items(
            _LIST_INVITATION_ROSTERS_BY_POLICY_ID,
            {
                "policyId": policy_id,
                "filter": filter,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withAssignedPolicy": with_assigned_policy,
                "withCreatorDetail": with_creator_detail,
                "withUserCount": with_user_count,
            },
            request_options,
        )

    async def list_policy_user_attribution_detail(
        self,
        *,
        policy_id: str,
        target_type: UserAttributionTargetType,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_target_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[UserAttributionPage]]:
        """Lists the assignments of an invitation policy, one page at a time.

        Shows the departments, posts, roles or groups that invited users are put into; one kind per call. The platform
        documents the answer as a list of pages.

        ``GET /api/v3/list-invitation-policy-user-attributions``

        Args:
            policy_id: Identifier of the invitation policy.
            target_type: Only assignments to this kind of object.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            with_target_detail: Include the details of each target.
        """
        return await self._send(
            _LIST_POLICY_USER_ATTRIBUTION_DETAIL,
            {
                "policyId": policy_id,
                "targetType": target_type,
                "limit": limit,
                "page": page,
                "withTargetDetail": with_target_detail,
            },
            request_options,
        )

    async def list_register_extends_fields(
        self,
        *,
        policy_id: str,
        roster_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ExtendsFieldList]:
        """Lists the fields that invited people fill in.

        The fields belong to an invitation policy.

        ``GET /api/v3/list-invitation-policy-extends-fields``

        Args:
            policy_id: Identifier of the invitation policy.
            roster_id: Identifier of the invitation roster.
        """
        return await self._send(
            _LIST_REGISTER_EXTENDS_FIELDS,
            {"policyId": policy_id, "rosterId": roster_id},
            request_options,
        )

    async def quick_filter_invitee_list(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[QuickFilterInviteeRecordPage]:
        """Lists invited people over all rosters, one page at a time.

        Use it to find out which roster a person is on. `filter_users` lists one roster in more detail.

        ``POST /api/v3/quick-filter-invitees``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return await self._send(
            _QUICK_FILTER_INVITEE_LIST,
            {"filter": filter, "keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    def quick_filter_invitee_list_pages(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[QuickFilterInviteeRecordPage]]:
        """Lists invited people over all rosters, one page at a time.

        Use it to find out which roster a person is on. `filter_users` lists one roster in more detail.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/quick-filter-invitees``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._pages(
            _QUICK_FILTER_INVITEE_LIST,
            {"filter": filter, "keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    def quick_filter_invitee_list_items(
        self,
        *,
        filter: CombinedFilters | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[QuickFilterInviteeRecord]:
        """Lists invited people over all rosters, one page at a time.

        Use it to find out which roster a person is on. `filter_users` lists one roster in more detail.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/quick-filter-invitees``

        Args:
            filter: Filter that restricts the result.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._items(
            _QUICK_FILTER_INVITEE_LIST,
            {"filter": filter, "keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    async def reject(
        self,
        *,
        applicant_ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Rejects people who asked to join by a universal link.

        The identifiers come from `filter`. Rejected people do not become users.

        ``POST /api/v3/batch-reject-universal-invitation-applicant``

        Args:
            applicant_ids: Identifiers of the applicants, from `filter`.
        """
        return await self._send(_REJECT, {"applicantIds": applicant_ids}, request_options)

    async def remove_policy_user_attribution(
        self,
        *,
        policy_id: str,
        target_identifier: str,
        target_type: UserAttributionTargetType,
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes an assignment from an invitation policy.

        Users who have joined already keep their membership.

        ``POST /api/v3/remove-invitation-policy-user-attribution``

        Args:
            policy_id: Identifier of the invitation policy.
            target_identifier: Identifier of the department, post, role or group.
            target_type: Kind of object that invited users are put into.
            namespace: Code of the permission namespace, for roles.
        """
        return await self._send(
            _REMOVE_POLICY_USER_ATTRIBUTION,
            {
                "policyId": policy_id,
                "targetIdentifier": target_identifier,
                "targetType": target_type,
                "namespace": namespace,
            },
            request_options,
        )

    async def remove_policy_user_attributions_batch(
        self,
        *,
        policy_id: str,
        targets: list[InvitationPolicyUserAttributionList],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes several assignments from an invitation policy.

        Users who have joined already keep their memberships.

        ``POST /api/v3/remove-invitation-policy-user-attributions-batch``

        Args:
            policy_id: Identifier of the invitation policy.
            targets: The objects, one entry per kind.
        """
        return await self._send(
            _REMOVE_POLICY_USER_ATTRIBUTIONS_BATCH,
            {"policyId": policy_id, "targets": targets},
            request_options,
        )

    async def remove_user_attribution_main_department(
        self,
        *,
        policy_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes the main department from an invitation policy.

        Users who join by the policy then have no main department set by it.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/remove-invitation-policy-user-attribution-main-department``

        Args:
            policy_id: Identifier of the invitation policy.
        """
        return await self._send(_REMOVE_USER_ATTRIBUTION_MAIN_DEPARTMENT, {"policyId": policy_id}, request_options)

    async def revert_roster_invitation(
        self,
        *,
        invitee_id: str,
        roster_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Takes one invitation back.

        The link in the email stops working; the person stays on the roster with the status `reverted`.

        ``POST /api/v3/revert-roster-invitation``

        Args:
            invitee_id: Identifier of the invitee.
            roster_id: Identifier of the invitation roster.
        """
        return await self._send(
            _REVERT_ROSTER_INVITATION,
            {"inviteeId": invitee_id, "rosterId": roster_id},
            request_options,
        )

    async def revert_roster_invitation_batch(
        self,
        *,
        invitee_ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Takes several invitations back.

        The links in the emails stop working; the people stay on their rosters with the status `reverted`.

        ``POST /api/v3/revert-roster-invitation-batch``

        Args:
            invitee_ids: Identifiers of the invitees.
        """
        return await self._send(_REVERT_ROSTER_INVITATION_BATCH, {"inviteeIds": invitee_ids}, request_options)

    async def send_roster_invitation(
        self,
        *,
        roster_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Sends the invitations of a roster.

        Sends an email to the people on the roster, as its policy says. To invite only some of them, use
        `send_roster_invitation_batch`.

        ``POST /api/v3/send-roster-invitation``

        Args:
            roster_id: Identifier of the invitation roster.
        """
        return await self._send(_SEND_ROSTER_INVITATION, {"rosterId": roster_id}, request_options)

    async def send_roster_invitation_batch(
        self,
        *,
        invitee_ids: list[str],
        roster_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Sends invitations to some people of a roster.

        Sends an email to each of them, as the policy of the roster says. Use it to invite again, too.

        ``POST /api/v3/send-roster-invitation-batch``

        Args:
            invitee_ids: Identifiers of the invitees.
            roster_id: Identifier of the invitation roster.
        """
        return await self._send(
            _SEND_ROSTER_INVITATION_BATCH,
            {"inviteeIds": invitee_ids, "rosterId": roster_id},
            request_options,
        )

    async def set_user_attribution_main_department(
        self,
        *,
        department_id: str,
        policy_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Sets the main department of users who join by an invitation policy.

        Choose one of the departments that the policy puts users into.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/set-invitation-policy-user-attribution-main-department``

        Args:
            department_id: Identifier of the department, of the kind that `departmentIdType` names where that field
                exists; `root` stands for the root department.
            policy_id: Identifier of the invitation policy.
        """
        return await self._send(
            _SET_USER_ATTRIBUTION_MAIN_DEPARTMENT,
            {"departmentId": department_id, "policyId": policy_id},
            request_options,
        )

    async def update_invitation_policy(
        self,
        *,
        policy_id: str,
        allow_skip_bind_ext_idp: bool | NotGiven = NOT_GIVEN,
        default_password_config: DefaultPasswordConfig | NotGiven = NOT_GIVEN,
        enabled_ext_idp: bool | NotGiven = NOT_GIVEN,
        enabled_identifier_verify: bool | NotGiven = NOT_GIVEN,
        enabled_info_fill: bool | NotGiven = NOT_GIVEN,
        ext_idp_bind_msg: str | NotGiven = NOT_GIVEN,
        ext_idp_conn_ids: list[str] | NotGiven = NOT_GIVEN,
        extends_fields: list[str] | NotGiven = NOT_GIVEN,
        invite_email_template_type: str | NotGiven = NOT_GIVEN,
        invite_link_config: InvitationLinkConfig | NotGiven = NOT_GIVEN,
        invite_method: Literal["email"] | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        register_info_fill_msg: str | NotGiven = NOT_GIVEN,
        send_verify_code_method: VerifyCodeMethod | NotGiven = NOT_GIVEN,
        show_password_in_invite_email: bool | NotGiven = NOT_GIVEN,
        welcome_email_template_type: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InvitationPolicy]:
        """Changes an invitation policy.

        Only the given fields change. Rosters that use the policy follow the change.

        ``POST /api/v3/update-invitation-policy``

        Args:
            policy_id: Identifier of the invitation policy.
            allow_skip_bind_ext_idp: Whether linking can be skipped.
            default_password_config: Which password new users get.
            enabled_ext_idp: Whether invited people link an account at an external identity provider.
            enabled_identifier_verify: Whether invited people must verify their email address or phone number.
            enabled_info_fill: Whether invited people must fill in further fields.
            ext_idp_bind_msg: Text shown when linking.
            ext_idp_conn_ids: Identifiers of the identity provider connections offered for linking.
            extends_fields: Fields to be filled in.
            invite_email_template_type: Template of the invitation email.
            invite_link_config: How long the invitation link works.
            invite_method: How people are invited; only `email` exists.
            name: Name of the policy.
            register_info_fill_msg: Text shown above the fields to be filled in.
            send_verify_code_method: Which way of sending the code is preferred: text message (`prioritySMS`) or
                email (`priorityEmail`).
            show_password_in_invite_email: Whether the invitation email shows the password.
            welcome_email_template_type: Template of the welcome email.
        """
        return await self._send(
            _UPDATE_INVITATION_POLICY,
            {
                "policyId": policy_id,
                "allowSkipBindExtIdp": allow_skip_bind_ext_idp,
                "defaultPasswordConfig": default_password_config,
                "enabledExtIdp": enabled_ext_idp,
                "enabledIdentifierVerify": enabled_identifier_verify,
                "enabledInfoFill": enabled_info_fill,
                "extIdpBindMsg": ext_idp_bind_msg,
                "extIdpConnIds": ext_idp_conn_ids,
                "extendsFields": extends_fields,
                "inviteEmailTemplateType": invite_email_template_type,
                "inviteLinkConfig": invite_link_config,
                "inviteMethod": invite_method,
                "name": name,
                "registerInfoFillMsg": register_info_fill_msg,
                "sendVerifyCodeMethod": send_verify_code_method,
                "showPasswordInInviteEmail": show_password_in_invite_email,
                "welcomeEmailTemplateType": welcome_email_template_type,
            },
            request_options,
        )

    async def update_invitation_roster(
        self,
        *,
        roster_id: str,
        name: str | NotGiven = NOT_GIVEN,
        policy_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InvitationRoster]:
        """Changes an invitation roster.

        Sets the name or the policy; the people are changed by `import_users` and `delete_invitees`.

        ``POST /api/v3/update-invitation-roster``

        Args:
            roster_id: Identifier of the invitation roster.
            name: Name of the roster.
            policy_id: Identifier of the invitation policy.
        """
        return await self._send(
            _UPDATE_INVITATION_ROSTER,
            {"rosterId": roster_id, "name": name, "policyId": policy_id},
            request_options,
        )

    async def update_invite_email_template(
        self,
        *,
        content: str,
        customize_enabled: bool,
        name: str,
        sender: str,
        subject: str,
        type: EmailTemplateType,
        expires_in: int | NotGiven = NOT_GIVEN,
        redirect_to: str | NotGiven = NOT_GIVEN,
        tpl_engine: TemplateEngine | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[EmailTemplate]:
        """Changes an email template of invitation policies.

        `type` names the template. The texts take effect only while `customize_enabled` is `true`.

        ``POST /api/v3/update-invitation-policy-email-template``

        Args:
            content: Body of the email, HTML with placeholders in the template language.
            customize_enabled: Whether these texts are used; otherwise the platform uses its own.
            name: Name of the template.
            sender: Name of the sender.
            subject: Subject of the email.
            type: Occasion that the template is for.
            expires_in: Lifetime of the code or link in the email, in seconds. Value: at least 1.
            redirect_to: URL that the link in the email leads to in the end.
            tpl_engine: Template language: `handlebar` (default) or `ejs`. Default: `"handlebar"`.
        """
        return await self._send(
            _UPDATE_INVITE_EMAIL_TEMPLATE,
            {
                "content": content,
                "customizeEnabled": customize_enabled,
                "name": name,
                "sender": sender,
                "subject": subject,
                "type": type,
                "expiresIn": expires_in,
                "redirectTo": redirect_to,
                "tplEngine": tpl_engine,
            },
            request_options,
        )

    async def update_register_extends_fields(
        self,
        *,
        action: str,
        extends_field: ExtendsFieldInput,
        policy_id: str,
        new_order: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ExtendsFieldList]:
        """Changes the fields that invited people fill in.

        One call concerns one field. The answer holds all fields after the change.

        ``POST /api/v3/update-invitation-policy-extends-fields``

        Args:
            action: What to do with the field; the values are not documented.
            extends_field: The field concerned.
            policy_id: Identifier of the invitation policy.
            new_order: Identifiers of all fields in the wanted order.
        """
        return await self._send(
            _UPDATE_REGISTER_EXTENDS_FIELDS,
            {"action": action, "extendsField": extends_field, "policyId": policy_id, "newOrder": new_order},
            request_options,
        )

    async def update_universal_invitation(
        self,
        *,
        admin_invitation_config: bool | NotGiven = NOT_GIVEN,
        enabled_member_invitation: bool | NotGiven = NOT_GIVEN,
        member_invitation_config: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UniversalInvitation]:
        """Changes the settings of universal invitation links.

        The platform documents the two configurations as booleans here, although they are objects when read; treat them
        as uncertain.

        ``POST /api/v3/update-universal-invitation-settings``

        Args:
            admin_invitation_config: Settings of links that administrators create; documented as a boolean.
            enabled_member_invitation: Whether members may create links.
            member_invitation_config: Settings of links that members create; documented as a boolean.
        """
        return await self._send(
            _UPDATE_UNIVERSAL_INVITATION,
            {
                "adminInvitationConfig": admin_invitation_config,
                "enabledMemberInvitation": enabled_member_invitation,
                "memberInvitationConfig": member_invitation_config,
            },
            request_options,
        )

    async def upload(
        self,
        *,
        file: BinaryInput,
        private: bool,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ImportExportTemplate]:
        """Uploads a file with people to invite.

        The answer tells where the file is; pass it to `import_users`. The platform does not document the body; it is
        sent here as `multipart/form-data`.

        ``POST /api/v3/invitation-invitee/upload``

        Args:
            file: The file with the people to invite, following the template from `import_template`.
            private: Whether the uploaded file is private.
        """
        return await self._send(_UPLOAD, {"file": file, "private": private}, request_options)
