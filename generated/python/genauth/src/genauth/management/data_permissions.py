# Generated from spec/genauth/management/data-permissions.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.counted_pages import CountedPages
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.common_models import SuccessResult
    from ..shared.permissions_models import DataResourceType, SubjectType
    from .data_permissions_models import (
        ArrayDataResource,
        AuthenticationEnvironment,
        CheckExternalUserPermissionResult,
        CheckPermissionResult,
        CheckUserSameLevelPermissionResult,
        CreatePermissionNamespacesBatchItem,
        DataPolicy,
        DataPolicyDetail,
        DataPolicyPage,
        DataPolicyParameterCheck,
        DataPolicySummary,
        DataPolicyTarget,
        DataPolicyTargetPage,
        DataResource,
        DataResourceDetail,
        DataResourceListItem,
        DataResourceListItemPage,
        DataResourceParameterCheck,
        DataResourceTreeStructs,
        DataStatementPermission,
        DnefPage,
        ExtendField,
        ExtendFieldConfig,
        ExtendFieldValueType,
        ExternalUserResourceStruct,
        PermissionNamespace,
        PermissionNamespaceListItem,
        PermissionNamespaceListItemPage,
        PermissionNamespaceParameterCheck,
        PermissionNamespaceRole,
        PermissionNamespaceRolePage,
        PermissionView,
        PermissionViewPage,
        ResourceTargetList,
        SimpleDataPolicy,
        SimpleDataPolicyPage,
        StringDataResource,
        Subject,
        TreeDataResource,
        UserPermissionList,
        UserResourcePermissionList,
        UserResourceStruct,
    )

_AUTHORIZE_DATA_POLICIES: Operation[Envelope[None]] = Operation(
    "authorizeDataPolicies",
    "POST",
    "/api/v3/authorize-data-policies",
    security=(("accessKey",), ("managementToken",)),
)
_BATCH_CREATE_DNEF: Operation[Envelope[SuccessResult]] = Operation(
    "batchCreateDnef",
    "POST",
    "/api/v3/batch-create-dnef",
    security=(("accessKey",), ("managementToken",)),
)
_CHECK_DATA_POLICY_EXISTS: Operation[Envelope[DataPolicyParameterCheck]] = Operation(
    "checkDataPolicyExists",
    "GET",
    "/api/v3/check-data-policy-exists",
    security=(("accessKey",), ("managementToken",)),
)
_CHECK_DATA_RESOURCE_EXISTS: Operation[Envelope[DataResourceParameterCheck]] = Operation(
    "checkDataResourceExists",
    "GET",
    "/api/v3/check-data-resource-exists",
    security=(("accessKey",), ("managementToken",)),
)
_CHECK_EXTERNAL_USER_PERMISSION: Operation[Envelope[CheckExternalUserPermissionResult]] = Operation(
    "checkExternalUserPermission",
    "POST",
    "/api/v3/check-external-user-permission",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
)
_CHECK_PERMISSION: Operation[Envelope[CheckPermissionResult]] = Operation(
    "checkPermission",
    "POST",
    "/api/v3/check-permission",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
)
_CHECK_PERMISSION_NAMESPACE_EXISTS: Operation[Envelope[PermissionNamespaceParameterCheck]] = Operation(
    "checkPermissionNamespaceExists",
    "POST",
    "/api/v3/check-permission-namespace-exists",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    body="json",
)
_CHECK_USER_SAME_LEVEL_PERMISSION: Operation[Envelope[CheckUserSameLevelPermissionResult]] = Operation(
    "checkUserSameLevelPermission",
    "POST",
    "/api/v3/check-user-same-level-permission",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
)
_CREATE_DATA_POLICY: Operation[Envelope[DataPolicySummary]] = Operation(
    "createDataPolicy",
    "POST",
    "/api/v3/create-data-policy",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_DATA_RESOURCE: Operation[Envelope[DataResource]] = Operation(
    "createDataResource",
    "POST",
    "/api/v3/create-data-resource",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_DATA_RESOURCE_BY_ARRAY: Operation[Envelope[ArrayDataResource]] = Operation(
    "createDataResourceByArray",
    "POST",
    "/api/v3/create-array-data-resource",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_DATA_RESOURCE_BY_STRING: Operation[Envelope[StringDataResource]] = Operation(
    "createDataResourceByString",
    "POST",
    "/api/v3/create-string-data-resource",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_DATA_RESOURCE_BY_TREE: Operation[Envelope[TreeDataResource]] = Operation(
    "createDataResourceByTree",
    "POST",
    "/api/v3/create-tree-data-resource",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_DNEF: Operation[Envelope[SuccessResult]] = Operation(
    "createDnef",
    "POST",
    "/api/v3/create-dnef",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_PERMISSION_NAMESPACE: Operation[Envelope[PermissionNamespace]] = Operation(
    "createPermissionNamespace",
    "POST",
    "/api/v3/create-permission-namespace",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_PERMISSION_NAMESPACES_BATCH: Operation[Envelope[SuccessResult]] = Operation(
    "createPermissionNamespacesBatch",
    "POST",
    "/api/v3/create-permission-namespaces-batch",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_DATA_POLICY: Operation[Envelope[None]] = Operation(
    "deleteDataPolicy",
    "POST",
    "/api/v3/delete-data-policy",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_DATA_RESOURCE: Operation[Envelope[None]] = Operation(
    "deleteDataResource",
    "POST",
    "/api/v3/delete-data-resource",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_DNEF: Operation[Envelope[SuccessResult]] = Operation(
    "deleteDnef",
    "POST",
    "/api/v3/delete-dnef",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_PERMISSION_NAMESPACE: Operation[Envelope[SuccessResult]] = Operation(
    "deletePermissionNamespace",
    "POST",
    "/api/v3/delete-permission-namespace",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_PERMISSION_NAMESPACES_BATCH: Operation[Envelope[SuccessResult]] = Operation(
    "deletePermissionNamespacesBatch",
    "POST",
    "/api/v3/delete-permission-namespaces-batch",
    security=(("accessKey",), ("managementToken",)),
)
_GET_DATA_POLICY: Operation[Envelope[DataPolicyDetail]] = Operation(
    "getDataPolicy",
    "GET",
    "/api/v3/get-data-policy",
    security=(("accessKey",), ("managementToken",)),
)
_GET_DATA_RESOURCE: Operation[Envelope[DataResourceDetail]] = Operation(
    "getDataResource",
    "GET",
    "/api/v3/get-data-resource",
    security=(("accessKey",), ("managementToken",)),
)
_GET_EXTERNAL_USER_RESOURCE_STRUCT: Operation[Envelope[ExternalUserResourceStruct]] = Operation(
    "getExternalUserResourceStruct",
    "POST",
    "/api/v3/get-external-user-resource-struct",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
)
_GET_PERMISSION_NAMESPACE: Operation[Envelope[PermissionNamespace]] = Operation(
    "getPermissionNamespace",
    "GET",
    "/api/v3/get-permission-namespace",
    security=(("accessKey",), ("managementToken",)),
)
_GET_PERMISSION_NAMESPACES_BATCH: Operation[Envelope[list[PermissionNamespace]]] = Operation(
    "getPermissionNamespacesBatch",
    "GET",
    "/api/v3/get-permission-namespaces-batch",
    security=(("accessKey",), ("managementToken",)),
    parameters={"codes": Parameter("query", style="brackets")},
)
_GET_USER_PERMISSION_LIST: Operation[Envelope[UserPermissionList]] = Operation(
    "getUserPermissionList",
    "POST",
    "/api/v3/get-user-permission-list",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
)
_GET_USER_RESOURCE_PERMISSION_LIST: Operation[Envelope[UserResourcePermissionList]] = Operation(
    "getUserResourcePermissionList",
    "POST",
    "/api/v3/get-user-resource-permission-list",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
)
_GET_USER_RESOURCE_STRUCT: Operation[Envelope[UserResourceStruct]] = Operation(
    "getUserResourceStruct",
    "POST",
    "/api/v3/get-user-resource-struct",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
)
_LIST_DATA_POLICIES: Operation[Envelope[DataPolicyPage]] = Operation(
    "listDataPolicies",
    "GET",
    "/api/v3/list-data-policies",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_DATA_POLICY_TARGETS: Operation[Envelope[DataPolicyTargetPage]] = Operation(
    "listDataPolicyTargets",
    "GET",
    "/api/v3/list-data-policy-targets",
    security=(("accessKey",), ("managementToken",)),
    parameters={"targetType": Parameter("query", style="brackets")},
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_DATA_RESOURCES: Operation[Envelope[DataResourceListItemPage]] = Operation(
    "listDataResources",
    "GET",
    "/api/v3/list-data-resources",
    security=(("accessKey",), ("managementToken",)),
    parameters={"namespaceCodes": Parameter("query", style="brackets")},
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_DNEF: Operation[Envelope[DnefPage]] = Operation(
    "listDnef",
    "GET",
    "/api/v3/list-dnef",
    security=(("accessKey",), ("managementToken",)),
)
_LIST_PERMISSION_NAMESPACE_ROLES: Operation[Envelope[PermissionNamespaceRolePage]] = Operation(
    "listPermissionNamespaceRoles",
    "GET",
    "/api/v3/list-permission-namespace-roles",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_PERMISSION_NAMESPACES: Operation[Envelope[PermissionNamespaceListItemPage]] = Operation(
    "listPermissionNamespaces",
    "GET",
    "/api/v3/list-permission-namespaces",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_PERMISSION_VIEW: Operation[Envelope[PermissionViewPage]] = Operation(
    "listPermissionView",
    "POST",
    "/api/v3/list-permission-view/data",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    body="json",
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_RESOURCE_TARGETS: Operation[Envelope[ResourceTargetList]] = Operation(
    "listResourceTargets",
    "POST",
    "/api/v3/list-resource-targets",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
)
_LIST_SIMPLE_DATA_POLICIES: Operation[Envelope[SimpleDataPolicyPage]] = Operation(
    "listSimpleDataPolicies",
    "GET",
    "/api/v3/list-simple-data-policies",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_REVOKE_DATA_POLICY: Operation[Envelope[None]] = Operation(
    "revokeDataPolicy",
    "POST",
    "/api/v3/revoke-data-policy",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_DATA_POLICY: Operation[Envelope[DataPolicySummary]] = Operation(
    "updateDataPolicy",
    "POST",
    "/api/v3/update-data-policy",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_DATA_RESOURCE: Operation[Envelope[DataResource]] = Operation(
    "updateDataResource",
    "POST",
    "/api/v3/update-data-resource",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_DNEF: Operation[Envelope[SuccessResult]] = Operation(
    "updateDnef",
    "POST",
    "/api/v3/update-dnef",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_PERMISSION_NAMESPACE: Operation[Envelope[PermissionNamespace]] = Operation(
    "updatePermissionNamespace",
    "POST",
    "/api/v3/update-permission-namespace",
    security=(("accessKey",), ("managementToken",)),
)


class DataPermissionsCalls(Client):
    """Data resources, data policies and permission checks."""

    def authorize_data_policies(
        self,
        *,
        policy_ids: list[str],
        target_list: list[Subject],
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Gives data policies to users, roles, groups or organization nodes.

        Every target receives every policy; up to 50 policies in one call.

        ``POST /api/v3/authorize-data-policies``

        Args:
            policy_ids: Identifiers of the data policies, 1 to 50. Holds: 1 to 50 items.
            target_list: Those who receive the policies.
        """
        return self._send(
            _AUTHORIZE_DATA_POLICIES,
            {"policyIds": policy_ids, "targetList": target_list},
            request_options,
        )

    def batch_create_dnef(
        self,
        *,
        field_list: list[ExtendField],
        namespace_code: str,
        resource_code: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Adds several additional fields to a tree data resource.

        Additional fields give the nodes of a tree further values.

        ``POST /api/v3/batch-create-dnef``

        Args:
            field_list: Fields to add.
            namespace_code: Code of the permission namespace.
            resource_code: Code of the data resource; unique in its namespace.
        """
        return self._send(
            _BATCH_CREATE_DNEF,
            {"fieldList": field_list, "namespaceCode": namespace_code, "resourceCode": resource_code},
            request_options,
        )

    def check_data_policy_exists(
        self,
        *,
        policy_name: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DataPolicyParameterCheck]:
        """Checks whether a name of a data policy is still free.

        Ask before creating a policy. Nothing is reserved.

        ``GET /api/v3/check-data-policy-exists``

        Args:
            policy_name: Name to check. Length: at most 50.
        """
        return self._send(_CHECK_DATA_POLICY_EXISTS, {"policyName": policy_name}, request_options)

    def check_data_resource_exists(
        self,
        *,
        namespace_code: str,
        resource_code: str | NotGiven = NOT_GIVEN,
        resource_name: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DataResourceParameterCheck]:
        """Checks whether a code or name of a data resource is still free.

        Ask before creating a data resource. Nothing is reserved.

        ``GET /api/v3/check-data-resource-exists``

        Args:
            namespace_code: Code of the permission namespace. Length: at most 50.
            resource_code: Code to check. Length: at most 50.
            resource_name: Name to check. Length: at most 50.
        """
        return self._send(
            _CHECK_DATA_RESOURCE_EXISTS,
            {"namespaceCode": namespace_code, "resourceCode": resource_code, "resourceName": resource_name},
            request_options,
        )

    def check_external_user_permission(
        self,
        *,
        action: str,
        external_id: str,
        namespace_code: str,
        resources: list[str],
        auth_env_params: AuthenticationEnvironment | NotGiven = NOT_GIVEN,
        judge_condition_enabled: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[CheckExternalUserPermissionResult]:
        """Checks whether a user, named by your own identifier, is allowed an action on data.

        As `check_permission`, with `external_id` in place of the user id. Safe to repeat.

        ``POST /api/v3/check-external-user-permission``

        Args:
            action: Action to check, such as `read`.
            external_id: Identifier of the user in your own system.
            namespace_code: Code of the permission namespace.
            resources: Data resources, by code; a node of a tree by its path, such as `/region/us/ma`.
            auth_env_params: Environment of the access (IP address, place, device and so on), for policies with
                conditions.
            judge_condition_enabled: Whether the environment conditions of the policies are checked too.
        """
        return self._send(
            _CHECK_EXTERNAL_USER_PERMISSION,
            {
                "action": action,
                "externalId": external_id,
                "namespaceCode": namespace_code,
                "resources": resources,
                "authEnvParams": auth_env_params,
                "judgeConditionEnabled": judge_condition_enabled,
            },
            request_options,
        )

    def check_permission(
        self,
        *,
        action: str,
        namespace_code: str,
        resources: list[str],
        user_id: str,
        auth_env_params: AuthenticationEnvironment | NotGiven = NOT_GIVEN,
        judge_condition_enabled: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[CheckPermissionResult]:
        """Checks whether a user is allowed an action on data resources.

        Answers for each resource. Conditions of the policies, such as place or device, are judged only on request. Safe
        to repeat.

        ``POST /api/v3/check-permission``

        Args:
            action: Action to check, such as `read`.
            namespace_code: Code of the permission namespace.
            resources: Data resources, by code; a node of a tree by its path, such as `/region/us/ma`.
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
            auth_env_params: Environment of the access (IP address, place, device and so on), for policies with
                conditions.
            judge_condition_enabled: Whether the environment conditions of the policies are checked too.
        """
        return self._send(
            _CHECK_PERMISSION,
            {
                "action": action,
                "namespaceCode": namespace_code,
                "resources": resources,
                "userId": user_id,
                "authEnvParams": auth_env_params,
                "judgeConditionEnabled": judge_condition_enabled,
            },
            request_options,
        )

    def check_permission_namespace_exists(
        self,
        *,
        code: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PermissionNamespaceParameterCheck]:
        """Checks whether a code or name of a permission namespace is still free.

        Ask before creating a namespace. Safe to repeat: nothing is changed or reserved.

        ``POST /api/v3/check-permission-namespace-exists``

        Args:
            code: Code to check. Length: at most 50.
            name: Name to check. Length: at most 255.
        """
        return self._send(_CHECK_PERMISSION_NAMESPACE_EXISTS, {"code": code, "name": name}, request_options)

    def check_user_same_level_permission(
        self,
        *,
        action: str,
        namespace_code: str,
        resource: str,
        resource_node_codes: list[str],
        user_id: str,
        auth_env_params: AuthenticationEnvironment | NotGiven = NOT_GIVEN,
        judge_condition_enabled: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[CheckUserSameLevelPermissionResult]:
        """Checks an action on several nodes of one level of a tree data resource.

        Answers for each node whether the user is allowed the action. Safe to repeat.

        ``POST /api/v3/check-user-same-level-permission``

        Args:
            action: Action to check, such as `read`.
            namespace_code: Code of the permission namespace.
            resource: Path of the node above them in the tree data resource.
            resource_node_codes: Codes of the nodes, all on the same level.
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
            auth_env_params: Environment of the access (IP address, place, device and so on), for policies with
                conditions.
            judge_condition_enabled: Whether the environment conditions of the policies are checked too.
        """
        return self._send(
            _CHECK_USER_SAME_LEVEL_PERMISSION,
            {
                "action": action,
                "namespaceCode": namespace_code,
                "resource": resource,
                "resourceNodeCodes": resource_node_codes,
                "userId": user_id,
                "authEnvParams": auth_env_params,
                "judgeConditionEnabled": judge_condition_enabled,
            },
            request_options,
        )

    def create_data_policy(
        self,
        *,
        policy_name: str,
        statement_list: list[DataStatementPermission],
        description: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DataPolicySummary]:
        """Creates a data policy.

        A data policy has 1 to 5 statements that allow or refuse actions on data resources. It takes effect for those to
        whom `authorize_data_policies` gives it.

        ``POST /api/v3/create-data-policy``

        Args:
            policy_name: Name of the policy, at most 50 characters. Length: at most 50.
            statement_list: Statements that allow or refuse actions, 1 to 5. Holds: 1 to 5 items.
            description: Description for people. Length: at most 200.
        """
        return self._send(
            _CREATE_DATA_POLICY,
            {"policyName": policy_name, "statementList": statement_list, "description": description},
            request_options,
        )

    def create_data_resource(
        self,
        *,
        actions: list[str],
        namespace_code: str,
        resource_code: str,
        resource_name: str,
        struct: list[DataResourceTreeStructs] | DataResourceTreeStructs | str | list[str],
        type: DataResourceType,
        description: str | NotGiven = NOT_GIVEN,
        extend_field_list: list[ExtendField] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DataResource]:
        """Creates a data resource of any structure.

        The structure is a tree, a list of texts or one text, as `type` says. Permissions on it are given by data
        policies (`create_data_policy`).

        ``POST /api/v3/create-data-resource``

        Args:
            actions: Actions that permissions can name, up to 50. Holds: 0 to 50 items.
            namespace_code: Code of the permission namespace. Length: at most 50.
            resource_code: Code of the data resource; unique in its namespace. Length: at most 50.
            resource_name: Name of the data resource. Length: at most 50.
            struct: Content: nodes for a tree, a list of texts, or one text.
            type: Structure of the data resource: `TREE`, `STRING` (one text) or `ARRAY` (a list of texts).
            description: Description for people. Length: at most 200.
            extend_field_list: Additional fields of the nodes; only for trees.
        """
        return self._send(
            _CREATE_DATA_RESOURCE,
            {
                "actions": actions,
                "namespaceCode": namespace_code,
                "resourceCode": resource_code,
                "resourceName": resource_name,
                "struct": struct,
                "type": type,
                "description": description,
                "extendFieldList": extend_field_list,
            },
            request_options,
        )

    def create_data_resource_by_array(
        self,
        *,
        actions: list[str],
        namespace_code: str,
        resource_code: str,
        resource_name: str,
        struct: list[str],
        description: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ArrayDataResource]:
        """Creates a data resource that is a list of texts.

        The list has 1 to 50 entries. Permissions on it are given by data policies (`create_data_policy`).

        ``POST /api/v3/create-array-data-resource``

        Args:
            actions: Actions that permissions can name, up to 50. Holds: 0 to 50 items.
            namespace_code: Code of the permission namespace.
            resource_code: Code of the data resource; unique in its namespace. Length: at most 50.
            resource_name: Name of the data resource. Length: at most 50.
            struct: The texts, 1 to 50. Holds: 1 to 50 items.
            description: Description for people. Length: at most 200.
        """
        return self._send(
            _CREATE_DATA_RESOURCE_BY_ARRAY,
            {
                "actions": actions,
                "namespaceCode": namespace_code,
                "resourceCode": resource_code,
                "resourceName": resource_name,
                "struct": struct,
                "description": description,
            },
            request_options,
        )

    def create_data_resource_by_string(
        self,
        *,
        actions: list[str],
        namespace_code: str,
        resource_code: str,
        resource_name: str,
        struct: str,
        description: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[StringDataResource]:
        """Creates a data resource that is one text.

        The text has at most 200 characters. Permissions on it are given by data policies (`create_data_policy`).

        ``POST /api/v3/create-string-data-resource``

        Args:
            actions: Actions that permissions can name, up to 50. Holds: 0 to 50 items.
            namespace_code: Code of the permission namespace.
            resource_code: Code of the data resource; unique in its namespace. Length: at most 50.
            resource_name: Name of the data resource. Length: at most 50.
            struct: The text, at most 200 characters. Length: at most 200.
            description: Description for people. Length: at most 200.
        """
        return self._send(
            _CREATE_DATA_RESOURCE_BY_STRING,
            {
                "actions": actions,
                "namespaceCode": namespace_code,
                "resourceCode": resource_code,
                "resourceName": resource_name,
                "struct": struct,
                "description": description,
            },
            request_options,
        )

    def create_data_resource_by_tree(
        self,
        *,
        actions: list[str],
        namespace_code: str,
        resource_code: str,
        resource_name: str,
        struct: list[DataResourceTreeStructs],
        description: str | NotGiven = NOT_GIVEN,
        extend_field_list: list[ExtendField] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TreeDataResource]:
        """Creates a data resource that is a tree.

        The top level has 1 to 50 nodes, and nodes can have children. Permissions on it are given by data policies
        (`create_data_policy`).

        ``POST /api/v3/create-tree-data-resource``

        Args:
            actions: Actions that permissions can name, up to 50. Holds: 0 to 50 items.
            namespace_code: Code of the permission namespace.
            resource_code: Code of the data resource; unique in its namespace. Length: at most 50.
            resource_name: Name of the data resource. Length: at most 50.
            struct: Nodes of the top level, 1 to 50. Holds: 1 to 50 items.
            description: Description for people. Length: at most 200.
            extend_field_list: Additional fields of the nodes; only for trees.
        """
        return self._send(
            _CREATE_DATA_RESOURCE_BY_TREE,
            {
                "actions": actions,
                "namespaceCode": namespace_code,
                "resourceCode": resource_code,
                "resourceName": resource_name,
                "struct": struct,
                "description": description,
                "extendFieldList": extend_field_list,
            },
            request_options,
        )

    def create_dnef(
        self,
        *,
        key: str,
        label: str,
        namespace_code: str,
        resource_code: str,
        value_type: ExtendFieldValueType,
        config: ExtendFieldConfig | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Adds an additional field to a tree data resource.

        Additional fields give the nodes of a tree further values. The key identifies the field in the data resource.

        ``POST /api/v3/create-dnef``

        Args:
            key: Key of the field; unique in the data resource.
            label: Name of the field shown to people.
            namespace_code: Code of the permission namespace.
            resource_code: Code of the data resource; unique in its namespace.
            value_type: How the value is entered: `STRING` (as text) or `SELECT` (by choice).
            config: Settings of the field, such as its choices.
            description: Description for people.
        """
        return self._send(
            _CREATE_DNEF,
            {
                "key": key,
                "label": label,
                "namespaceCode": namespace_code,
                "resourceCode": resource_code,
                "valueType": value_type,
                "config": config,
                "description": description,
            },
            request_options,
        )

    def create_permission_namespace(
        self,
        *,
        code: str,
        name: str,
        description: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PermissionNamespace]:
        """Creates a permission namespace for data permissions.

        A namespace holds roles and data resources, whose codes are unique only inside it.

        ``POST /api/v3/create-permission-namespace``

        Args:
            code: Code of the namespace; unique in the user pool. Length: 1 to 50.
            name: Name shown to people. Length: 1 to 255.
            description: Description for people. Length: at most 200.
        """
        return self._send(
            _CREATE_PERMISSION_NAMESPACE,
            {"code": code, "name": name, "description": description},
            request_options,
        )

    def create_permission_namespaces_batch(
        self,
        *,
        list: list[CreatePermissionNamespacesBatchItem],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Creates several permission namespaces for data permissions.

        Up to 50 in one call.

        ``POST /api/v3/create-permission-namespaces-batch``

        Args:
            list: Namespaces to create, 1 to 50. Holds: 1 to 50 items.
        """
        return self._send(_CREATE_PERMISSION_NAMESPACES_BATCH, {"list": list}, request_options)

    def delete_data_policy(self, *, policy_id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Deletes a data policy.

        Those to whom it was given lose its permissions. There is no call that restores it.

        ``POST /api/v3/delete-data-policy``

        Args:
            policy_id: Identifier of the data policy.
        """
        return self._send(_DELETE_DATA_POLICY, {"policyId": policy_id}, request_options)

    def delete_data_resource(
        self,
        *,
        namespace_code: str,
        resource_code: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Deletes a data resource.

        There is no call that restores it.

        ``POST /api/v3/delete-data-resource``

        Args:
            namespace_code: Code of the permission namespace. Length: at most 50.
            resource_code: Code of the data resource; unique in its namespace. Length: at most 50.
        """
        return self._send(
            _DELETE_DATA_RESOURCE,
            {"namespaceCode": namespace_code, "resourceCode": resource_code},
            request_options,
        )

    def delete_dnef(
        self,
        *,
        key: str,
        namespace_code: str,
        resource_code: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes an additional field from a tree data resource.

        The field is identified by its key. There is no call that restores it.

        ``POST /api/v3/delete-dnef``

        Args:
            key: Key of the field; unique in the data resource.
            namespace_code: Code of the permission namespace.
            resource_code: Code of the data resource; unique in its namespace.
        """
        return self._send(
            _DELETE_DNEF,
            {"key": key, "namespaceCode": namespace_code, "resourceCode": resource_code},
            request_options,
        )

    def delete_permission_namespace(
        self,
        *,
        code: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes a permission namespace.

        There is no call that restores it.

        ``POST /api/v3/delete-permission-namespace``

        Args:
            code: Code of the namespace. Length: at most 50.
        """
        return self._send(_DELETE_PERMISSION_NAMESPACE, {"code": code}, request_options)

    def delete_permission_namespaces_batch(
        self,
        *,
        codes: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes several permission namespaces.

        Up to 10 in one call. There is no call that restores them.

        ``POST /api/v3/delete-permission-namespaces-batch``

        Args:
            codes: Codes of the namespaces, 1 to 10. Holds: 1 to 10 items.
        """
        return self._send(_DELETE_PERMISSION_NAMESPACES_BATCH, {"codes": codes}, request_options)

    def get_data_policy(
        self,
        *,
        policy_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DataPolicyDetail]:
        """Gets one data policy.

        Use `list_data_policy_targets` for those to whom it is given.

        ``GET /api/v3/get-data-policy``

        Args:
            policy_id: Identifier of the data policy.
        """
        return self._send(_GET_DATA_POLICY, {"policyId": policy_id}, request_options)

    def get_data_resource(
        self,
        *,
        namespace_code: str,
        resource_code: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DataResourceDetail]:
        """Gets one data resource with its content.

        It is identified by its code and the code of its namespace.

        ``GET /api/v3/get-data-resource``

        Args:
            namespace_code: Code of the permission namespace. Length: at most 50.
            resource_code: Code of the data resource. Length: at most 50.
        """
        return self._send(
            _GET_DATA_RESOURCE,
            {"namespaceCode": namespace_code, "resourceCode": resource_code},
            request_options,
        )

    def get_external_user_resource_struct(
        self,
        *,
        external_id: str,
        namespace_code: str,
        resource_code: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ExternalUserResourceStruct]:
        """Gets the part of a data resource that a user, named by your own identifier, may use.

        As `get_user_resource_struct`, with `external_id` in place of the user id. Safe to repeat.

        ``POST /api/v3/get-external-user-resource-struct``

        Args:
            external_id: Identifier of the user in your own system.
            namespace_code: Code of the permission namespace.
            resource_code: Code of the data resource; unique in its namespace.
        """
        return self._send(
            _GET_EXTERNAL_USER_RESOURCE_STRUCT,
            {"externalId": external_id, "namespaceCode": namespace_code, "resourceCode": resource_code},
            request_options,
        )

    def get_permission_namespace(
        self,
        *,
        code: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PermissionNamespace]:
        """Gets one permission namespace by its code.

        Use `list_permission_namespaces` to find the code.

        ``GET /api/v3/get-permission-namespace``

        Args:
            code: Code of the namespace. Length: at most 50.
        """
        return self._send(_GET_PERMISSION_NAMESPACE, {"code": code}, request_options)

    def get_permission_namespaces_batch(
        self,
        *,
        codes: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[PermissionNamespace]]:
        """Gets several permission namespaces by their codes.

        Answers with a plain list, without pages.

        ``GET /api/v3/get-permission-namespaces-batch``

        Args:
            codes: Codes of the namespaces. Holds: 0 to 50 items.
        """
        return self._send(_GET_PERMISSION_NAMESPACES_BATCH, {"codes": codes}, request_options)

    def get_user_permission_list(
        self,
        *,
        user_ids: list[str],
        namespace_codes: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserPermissionList]:
        """Lists the data permissions of several users.

        Restrict it to namespaces. The answer has an entry per user and namespace, with the actions on each data
        resource. Safe to repeat.

        ``POST /api/v3/get-user-permission-list``

        Args:
            user_ids: Identifiers of the users.
            namespace_codes: Only permissions of these namespaces.
        """
        return self._send(
            _GET_USER_PERMISSION_LIST,
            {"userIds": user_ids, "namespaceCodes": namespace_codes},
            request_options,
        )

    def get_user_resource_permission_list(
        self,
        *,
        namespace_code: str,
        resources: list[str],
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserResourcePermissionList]:
        """Lists what a user is allowed to do with given data resources.

        Answers with the actions on each resource. Safe to repeat.

        ``POST /api/v3/get-user-resource-permission-list``

        Args:
            namespace_code: Code of the permission namespace.
            resources: Data resources, by code; a node of a tree by its path, such as `/region/us/ma`.
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
        """
        return self._send(
            _GET_USER_RESOURCE_PERMISSION_LIST,
            {"namespaceCode": namespace_code, "resources": resources, "userId": user_id},
            request_options,
        )

    def get_user_resource_struct(
        self,
        *,
        namespace_code: str,
        resource_code: str,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserResourceStruct]:
        """Gets the part of a data resource that a user may use, with the actions.

        Only the member that fits the structure of the resource (one text, list or tree) is filled. Safe to repeat.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/get-user-resource-struct``

        Args:
            namespace_code: Code of the permission namespace.
            resource_code: Code of the data resource; unique in its namespace.
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
        """
        return self._send(
            _GET_USER_RESOURCE_STRUCT,
            {"namespaceCode": namespace_code, "resourceCode": resource_code, "userId": user_id},
            request_options,
        )

    def list_data_policies(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DataPolicyPage]:
        """Lists data policies with their resources and targets, one page at a time.

        Pages hold at most 50 policies. Use `list_simple_data_policies` where names are enough.

        ``GET /api/v3/list-data-policies``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names. Length: at most 50.
        """
        return self._send(_LIST_DATA_POLICIES, {"limit": limit, "page": page, "query": query}, request_options)

    def list_data_policies_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[DataPolicyPage]]:
        """Lists data policies with their resources and targets, one page at a time.

        Pages hold at most 50 policies. Use `list_simple_data_policies` where names are enough.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-data-policies``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names. Length: at most 50.
        """
        return self._pages(_LIST_DATA_POLICIES, {"limit": limit, "page": page, "query": query}, request_options)

    def list_data_policies_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[DataPolicy]:
        """Lists data policies with their resources and targets, one page at a time.

        Pages hold at most 50 policies. Use `list_simple_data_policies` where names are enough.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-data-policies``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names. Length: at most 50.
        """
        return self._items(_LIST_DATA_POLICIES, {"limit": limit, "page": page, "query": query}, request_options)

    def list_data_polices(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DataPolicyPage]:
        """Deprecated: former name of `list_data_policies`."""
        return self.list_data_policies(limit=limit, page=page, query=query, request_options=request_options)

    def list_data_policy_targets(
        self,
        *,
        policy_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        target_type: list[SubjectType] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DataPolicyTargetPage]:
        """Lists those to whom a data policy is given, one page at a time.

        Targets are users, roles, groups and organization nodes.

        ``GET /api/v3/list-data-policy-targets``

        Args:
            policy_id: Identifier of the data policy.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names of targets. Length: at most 50.
            target_type: Only targets of these kinds: `USER`, `ROLE`, `GROUP` or `ORG` (organization node).
        """
        return self._send(
            _LIST_DATA_POLICY_TARGETS,
            {"policyId": policy_id, "limit": limit, "page": page, "query": query, "targetType": target_type},
            request_options,
        )

    def list_data_policy_targets_pages(
        self,
        *,
        policy_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        target_type: list[SubjectType] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[DataPolicyTargetPage]]:
        """Lists those to whom a data policy is given, one page at a time.

        Targets are users, roles, groups and organization nodes.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-data-policy-targets``

        Args:
            policy_id: Identifier of the data policy.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names of targets. Length: at most 50.
            target_type: Only targets of these kinds: `USER`, `ROLE`, `GROUP` or `ORG` (organization node).
        """
        return self._pages(
            _LIST_DATA_POLICY_TARGETS,
            {"policyId": policy_id, "limit": limit, "page": page, "query": query, "targetType": target_type},
            request_options,
        )

    def list_data_policy_targets_items(
        self,
        *,
        policy_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        target_type: list[SubjectType] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[DataPolicyTarget]:
        """Lists those to whom a data policy is given, one page at a time.

        Targets are users, roles, groups and organization nodes.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-data-policy-targets``

        Args:
            policy_id: Identifier of the data policy.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names of targets. Length: at most 50.
            target_type: Only targets of these kinds: `USER`, `ROLE`, `GROUP` or `ORG` (organization node).
        """
        return self._items(
            _LIST_DATA_POLICY_TARGETS,
            {"policyId": policy_id, "limit": limit, "page": page, "query": query, "targetType": target_type},
            request_options,
        )

    def list_data_resources(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        namespace_codes: list[str] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DataResourceListItemPage]:
        """Lists data resources, one page at a time.

        Pages hold at most 50 data resources, of all namespaces or of the given ones. The content is left out;
        `get_data_resource` returns it.

        ``GET /api/v3/list-data-resources``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            namespace_codes: Only data resources of these namespaces. Holds: 1 to 50 items.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names and codes. Length: at most 50.
        """
        return self._send(
            _LIST_DATA_RESOURCES,
            {"limit": limit, "namespaceCodes": namespace_codes, "page": page, "query": query},
            request_options,
        )

    def list_data_resources_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        namespace_codes: list[str] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[DataResourceListItemPage]]:
        """Lists data resources, one page at a time.

        Pages hold at most 50 data resources, of all namespaces or of the given ones. The content is left out;
        `get_data_resource` returns it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-data-resources``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            namespace_codes: Only data resources of these namespaces. Holds: 1 to 50 items.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names and codes. Length: at most 50.
        """
        return self._pages(
            _LIST_DATA_RESOURCES,
            {"limit": limit, "namespaceCodes": namespace_codes, "page": page, "query": query},
            request_options,
        )

    def list_data_resources_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        namespace_codes: list[str] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[DataResourceListItem]:
        """Lists data resources, one page at a time.

        Pages hold at most 50 data resources, of all namespaces or of the given ones. The content is left out;
        `get_data_resource` returns it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-data-resources``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            namespace_codes: Only data resources of these namespaces. Holds: 1 to 50 items.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names and codes. Length: at most 50.
        """
        return self._items(
            _LIST_DATA_RESOURCES,
            {"limit": limit, "namespaceCodes": namespace_codes, "page": page, "query": query},
            request_options,
        )

    def list_dnef(
        self,
        *,
        namespace_code: str,
        resource_code: str,
        max_size: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        start_index: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DnefPage]:
        """Lists the additional fields of a tree data resource.

        Reads from a start index; `nextStartIndex` of the answer continues while `truncated` is true.

        ``GET /api/v3/list-dnef``

        Args:
            namespace_code: Code of the permission namespace.
            resource_code: Code of the data resource.
            max_size: Number of fields to return at most. Default: `10`.
            query: Text to search for.
            start_index: Position of the first field to return, counted from 1. Default: `1`.
        """
        return self._send(
            _LIST_DNEF,
            {
                "namespaceCode": namespace_code,
                "resourceCode": resource_code,
                "maxSize": max_size,
                "query": query,
                "startIndex": start_index,
            },
            request_options,
        )

    def list_permission_namespace_roles(
        self,
        *,
        code: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PermissionNamespaceRolePage]:
        """Lists the roles of a permission namespace, one page at a time.

        Pages hold at most 50 roles.

        ``GET /api/v3/list-permission-namespace-roles``

        Args:
            code: Code of the namespace. Length: at most 50.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names and codes of roles. Length: at most 50.
        """
        return self._send(
            _LIST_PERMISSION_NAMESPACE_ROLES,
            {"code": code, "limit": limit, "page": page, "query": query},
            request_options,
        )

    def list_permission_namespace_roles_pages(
        self,
        *,
        code: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[PermissionNamespaceRolePage]]:
        """Lists the roles of a permission namespace, one page at a time.

        Pages hold at most 50 roles.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-permission-namespace-roles``

        Args:
            code: Code of the namespace. Length: at most 50.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names and codes of roles. Length: at most 50.
        """
        return self._pages(
            _LIST_PERMISSION_NAMESPACE_ROLES,
            {"code": code, "limit": limit, "page": page, "query": query},
            request_options,
        )

    def list_permission_namespace_roles_items(
        self,
        *,
        code: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[PermissionNamespaceRole]:
        """Lists the roles of a permission namespace, one page at a time.

        Pages hold at most 50 roles.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-permission-namespace-roles``

        Args:
            code: Code of the namespace. Length: at most 50.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names and codes of roles. Length: at most 50.
        """
        return self._items(
            _LIST_PERMISSION_NAMESPACE_ROLES,
            {"code": code, "limit": limit, "page": page, "query": query},
            request_options,
        )

    def list_permission_namespaces(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PermissionNamespaceListItemPage]:
        """Lists permission namespaces, one page at a time.

        Pages hold at most 50 namespaces.

        ``GET /api/v3/list-permission-namespaces``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names and codes. Length: at most 50.
        """
        return self._send(_LIST_PERMISSION_NAMESPACES, {"limit": limit, "page": page, "query": query}, request_options)

    def list_permission_namespaces_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[PermissionNamespaceListItemPage]]:
        """Lists permission namespaces, one page at a time.

        Pages hold at most 50 namespaces.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-permission-namespaces``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names and codes. Length: at most 50.
        """
        return self._pages(_LIST_PERMISSION_NAMESPACES, {"limit": limit, "page": page, "query": query}, request_options)

    def list_permission_namespaces_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[PermissionNamespaceListItem]:
        """Lists permission namespaces, one page at a time.

        Pages hold at most 50 namespaces.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-permission-namespaces``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names and codes. Length: at most 50.
        """
        return self._items(_LIST_PERMISSION_NAMESPACES, {"limit": limit, "page": page, "query": query}, request_options)

    def list_permission_view(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PermissionViewPage]:
        """Lists which users may use which data resources, and through what, page by page.

        Each entry joins one user and one data resource with the policies, roles, groups and organization nodes behind
        the permission. Safe to repeat.

        ``POST /api/v3/list-permission-view/data``

        Args:
            keyword: Text to search for.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._send(_LIST_PERMISSION_VIEW, {"keyword": keyword, "limit": limit, "page": page}, request_options)

    def list_permission_view_pages(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[PermissionViewPage]]:
        """Lists which users may use which data resources, and through what, page by page.

        Each entry joins one user and one data resource with the policies, roles, groups and organization nodes behind
        the permission. Safe to repeat.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/list-permission-view/data``

        Args:
            keyword: Text to search for.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(_LIST_PERMISSION_VIEW, {"keyword": keyword, "limit": limit, "page": page}, request_options)

    def list_permission_view_items(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[PermissionView]:
        """Lists which users may use which data resources, and through what, page by page.

        Each entry joins one user and one data resource with the policies, roles, groups and organization nodes behind
        the permission. Safe to repeat.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/list-permission-view/data``

        Args:
            keyword: Text to search for.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(_LIST_PERMISSION_VIEW, {"keyword": keyword, "limit": limit, "page": page}, request_options)

    def list_resource_targets(
        self,
        *,
        actions: list[str],
        namespace_code: str,
        resources: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[ResourceTargetList]:
        """Lists the users who are allowed actions on data resources.

        Takes up to 50 resources and 50 actions. Safe to repeat.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/list-resource-targets``

        Args:
            actions: Actions, up to 50. Holds: at most 50 items.
            namespace_code: Code of the permission namespace.
            resources: Data resources, by code; a node of a tree by its path, such as `/region/us/ma`. Holds: 1 to
                50 items.
        """
        return self._send(
            _LIST_RESOURCE_TARGETS,
            {"actions": actions, "namespaceCode": namespace_code, "resources": resources},
            request_options,
        )

    def list_simple_data_policies(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SimpleDataPolicyPage]:
        """Lists the names of data policies, one page at a time.

        Pages hold at most 50 policies; resources and targets are left out.

        ``GET /api/v3/list-simple-data-policies``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names. Length: at most 50.
        """
        return self._send(_LIST_SIMPLE_DATA_POLICIES, {"limit": limit, "page": page, "query": query}, request_options)

    def list_simple_data_policies_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[SimpleDataPolicyPage]]:
        """Lists the names of data policies, one page at a time.

        Pages hold at most 50 policies; resources and targets are left out.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-simple-data-policies``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names. Length: at most 50.
        """
        return self._pages(_LIST_SIMPLE_DATA_POLICIES, {"limit": limit, "page": page, "query": query}, request_options)

    def list_simple_data_policies_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[SimpleDataPolicy]:
        """Lists the names of data policies, one page at a time.

        Pages hold at most 50 policies; resources and targets are left out.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-simple-data-policies``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names. Length: at most 50.
        """
        return self._items(_LIST_SIMPLE_DATA_POLICIES, {"limit": limit, "page": page, "query": query}, request_options)

    def list_simple_data_polices(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SimpleDataPolicyPage]:
        """Deprecated: former name of `list_simple_data_policies`."""
        return self.list_simple_data_policies(limit=limit, page=page, query=query, request_options=request_options)

    def revoke_data_policy(
        self,
        *,
        policy_id: str,
        target_identifier: str,
        target_type: SubjectType,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Takes a data policy away from one target.

        A target is a user, role, group or organization node. The policy itself stays.

        ``POST /api/v3/revoke-data-policy``

        Args:
            policy_id: Identifier of the data policy.
            target_identifier: Identifier of the target: user id, role code, group code or department id.
            target_type: Kind of target: `USER`, `ROLE`, `GROUP` or `ORG` (organization node).
        """
        return self._send(
            _REVOKE_DATA_POLICY,
            {"policyId": policy_id, "targetIdentifier": target_identifier, "targetType": target_type},
            request_options,
        )

    def update_data_policy(
        self,
        *,
        policy_id: str,
        description: str | NotGiven = NOT_GIVEN,
        policy_name: str | NotGiven = NOT_GIVEN,
        statement_list: list[DataStatementPermission] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DataPolicySummary]:
        """Changes a data policy.

        Fields that are left out stay as they are; given statements replace the stored ones.

        ``POST /api/v3/update-data-policy``

        Args:
            policy_id: Identifier of the data policy.
            description: Description for people. Length: at most 200.
            policy_name: Name of the policy, at most 50 characters. Length: at most 50.
            statement_list: Statements that allow or refuse actions, 1 to 5. Holds: 1 to 5 items.
        """
        return self._send(
            _UPDATE_DATA_POLICY,
            {
                "policyId": policy_id,
                "description": description,
                "policyName": policy_name,
                "statementList": statement_list,
            },
            request_options,
        )

    def update_data_resource(
        self,
        *,
        namespace_code: str,
        resource_code: str,
        actions: list[str] | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        resource_name: str | NotGiven = NOT_GIVEN,
        struct: list[DataResourceTreeStructs] | DataResourceTreeStructs | str | list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DataResource]:
        """Changes a data resource.

        Fields that are left out stay as they are; a given structure replaces the stored one. The code and the kind
        cannot be changed.

        ``POST /api/v3/update-data-resource``

        Args:
            namespace_code: Code of the permission namespace. Length: at most 50.
            resource_code: Code of the data resource; unique in its namespace. Length: at most 50.
            actions: Actions that permissions can name, up to 50. Holds: 0 to 50 items.
            description: Description for people. Length: at most 200.
            resource_name: Name of the data resource. Length: at most 50.
            struct: Content: nodes for a tree, a list of texts, or one text.
        """
        return self._send(
            _UPDATE_DATA_RESOURCE,
            {
                "namespaceCode": namespace_code,
                "resourceCode": resource_code,
                "actions": actions,
                "description": description,
                "resourceName": resource_name,
                "struct": struct,
            },
            request_options,
        )

    def update_dnef(
        self,
        *,
        key: str,
        namespace_code: str,
        resource_code: str,
        config: ExtendFieldConfig | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        label: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Changes an additional field of a tree data resource.

        Label, description and choices can be changed; key and kind of value cannot.

        ``POST /api/v3/update-dnef``

        Args:
            key: Key of the field; unique in the data resource.
            namespace_code: Code of the permission namespace.
            resource_code: Code of the data resource; unique in its namespace.
            config: Settings of the field, such as its choices.
            description: Description for people.
            label: Name of the field shown to people.
        """
        return self._send(
            _UPDATE_DNEF,
            {
                "key": key,
                "namespaceCode": namespace_code,
                "resourceCode": resource_code,
                "config": config,
                "description": description,
                "label": label,
            },
            request_options,
        )

    def update_permission_namespace(
        self,
        *,
        code: str,
        description: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        new_code: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PermissionNamespace]:
        """Changes a permission namespace.

        Fields that are left out stay as they are. A new code must be used in all later calls.

        ``POST /api/v3/update-permission-namespace``

        Args:
            code: Code of the namespace. Length: at most 50.
            description: Description for people. Length: at most 200.
            name: Name shown to people. Length: at most 255.
            new_code: New code; the code stays as it is when left out. Length: at most 50.
        """
        return self._send(
            _UPDATE_PERMISSION_NAMESPACE,
            {"code": code, "description": description, "name": name, "newCode": new_code},
            request_options,
        )


class AsyncDataPermissionsCalls(AsyncClient):
    """Data resources, data policies and permission checks."""

    async def authorize_data_policies(
        self,
        *,
        policy_ids: list[str],
        target_list: list[Subject],
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Gives data policies to users, roles, groups or organization nodes.

        Every target receives every policy; up to 50 policies in one call.

        ``POST /api/v3/authorize-data-policies``

        Args:
            policy_ids: Identifiers of the data policies, 1 to 50. Holds: 1 to 50 items.
            target_list: Those who receive the policies.
        """
        return await self._send(
            _AUTHORIZE_DATA_POLICIES,
            {"policyIds": policy_ids, "targetList": target_list},
            request_options,
        )

    async def batch_create_dnef(
        self,
        *,
        field_list: list[ExtendField],
        namespace_code: str,
        resource_code: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Adds several additional fields to a tree data resource.

        Additional fields give the nodes of a tree further values.

        ``POST /api/v3/batch-create-dnef``

        Args:
            field_list: Fields to add.
            namespace_code: Code of the permission namespace.
            resource_code: Code of the data resource; unique in its namespace.
        """
        return await self._send(
            _BATCH_CREATE_DNEF,
            {"fieldList": field_list, "namespaceCode": namespace_code, "resourceCode": resource_code},
            request_options,
        )

    async def check_data_policy_exists(
        self,
        *,
        policy_name: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DataPolicyParameterCheck]:
        """Checks whether a name of a data policy is still free.

        Ask before creating a policy. Nothing is reserved.

        ``GET /api/v3/check-data-policy-exists``

        Args:
            policy_name: Name to check. Length: at most 50.
        """
        return await self._send(_CHECK_DATA_POLICY_EXISTS, {"policyName": policy_name}, request_options)

    async def check_data_resource_exists(
        self,
        *,
        namespace_code: str,
        resource_code: str | NotGiven = NOT_GIVEN,
        resource_name: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DataResourceParameterCheck]:
        """Checks whether a code or name of a data resource is still free.

        Ask before creating a data resource. Nothing is reserved.

        ``GET /api/v3/check-data-resource-exists``

        Args:
            namespace_code: Code of the permission namespace. Length: at most 50.
            resource_code: Code to check. Length: at most 50.
            resource_name: Name to check. Length: at most 50.
        """
        return await self._send(
            _CHECK_DATA_RESOURCE_EXISTS,
            {"namespaceCode": namespace_code, "resourceCode": resource_code, "resourceName": resource_name},
            request_options,
        )

    async def check_external_user_permission(
        self,
        *,
        action: str,
        external_id: str,
        namespace_code: str,
        resources: list[str],
        auth_env_params: AuthenticationEnvironment | NotGiven = NOT_GIVEN,
        judge_condition_enabled: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[CheckExternalUserPermissionResult]:
        """Checks whether a user, named by your own identifier, is allowed an action on data.

        As `check_permission`, with `external_id` in place of the user id. Safe to repeat.

        ``POST /api/v3/check-external-user-permission``

        Args:
            action: Action to check, such as `read`.
            external_id: Identifier of the user in your own system.
            namespace_code: Code of the permission namespace.
            resources: Data resources, by code; a node of a tree by its path, such as `/region/us/ma`.
            auth_env_params: Environment of the access (IP address, place, device and so on), for policies with
                conditions.
            judge_condition_enabled: Whether the environment conditions of the policies are checked too.
        """
        return await self._send(
            _CHECK_EXTERNAL_USER_PERMISSION,
            {
                "action": action,
                "externalId": external_id,
                "namespaceCode": namespace_code,
                "resources": resources,
                "authEnvParams": auth_env_params,
                "judgeConditionEnabled": judge_condition_enabled,
            },
            request_options,
        )

    async def check_permission(
        self,
        *,
        action: str,
        namespace_code: str,
        resources: list[str],
        user_id: str,
        auth_env_params: AuthenticationEnvironment | NotGiven = NOT_GIVEN,
        judge_condition_enabled: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[CheckPermissionResult]:
        """Checks whether a user is allowed an action on data resources.

        Answers for each resource. Conditions of the policies, such as place or device, are judged only on request. Safe
        to repeat.

        ``POST /api/v3/check-permission``

        Args:
            action: Action to check, such as `read`.
            namespace_code: Code of the permission namespace.
            resources: Data resources, by code; a node of a tree by its path, such as `/region/us/ma`.
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
            auth_env_params: Environment of the access (IP address, place, device and so on), for policies with
                conditions.
            judge_condition_enabled: Whether the environment conditions of the policies are checked too.
        """
        return await self._send(
            _CHECK_PERMISSION,
            {
                "action": action,
                "namespaceCode": namespace_code,
                "resources": resources,
                "userId": user_id,
                "authEnvParams": auth_env_params,
                "judgeConditionEnabled": judge_condition_enabled,
            },
            request_options,
        )

    async def check_permission_namespace_exists(
        self,
        *,
        code: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PermissionNamespaceParameterCheck]:
        """Checks whether a code or name of a permission namespace is still free.

        Ask before creating a namespace. Safe to repeat: nothing is changed or reserved.

        ``POST /api/v3/check-permission-namespace-exists``

        Args:
            code: Code to check. Length: at most 50.
            name: Name to check. Length: at most 255.
        """
        return await self._send(_CHECK_PERMISSION_NAMESPACE_EXISTS, {"code": code, "name": name}, request_options)

    async def check_user_same_level_permission(
        self,
        *,
        action: str,
        namespace_code: str,
        resource: str,
        resource_node_codes: list[str],
        user_id: str,
        auth_env_params: AuthenticationEnvironment | NotGiven = NOT_GIVEN,
        judge_condition_enabled: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[CheckUserSameLevelPermissionResult]:
        """Checks an action on several nodes of one level of a tree data resource.

        Answers for each node whether the user is allowed the action. Safe to repeat.

        ``POST /api/v3/check-user-same-level-permission``

        Args:
            action: Action to check, such as `read`.
            namespace_code: Code of the permission namespace.
            resource: Path of the node above them in the tree data resource.
            resource_node_codes: Codes of the nodes, all on the same level.
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
            auth_env_params: Environment of the access (IP address, place, device and so on), for policies with
                conditions.
            judge_condition_enabled: Whether the environment conditions of the policies are checked too.
        """
        return await self._send(
            _CHECK_USER_SAME_LEVEL_PERMISSION,
            {
                "action": action,
                "namespaceCode": namespace_code,
                "resource": resource,
                "resourceNodeCodes": resource_node_codes,
                "userId": user_id,
                "authEnvParams": auth_env_params,
                "judgeConditionEnabled": judge_condition_enabled,
            },
            request_options,
        )

    async def create_data_policy(
        self,
        *,
        policy_name: str,
        statement_list: list[DataStatementPermission],
        description: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DataPolicySummary]:
        """Creates a data policy.

        A data policy has 1 to 5 statements that allow or refuse actions on data resources. It takes effect for those to
        whom `authorize_data_policies` gives it.

        ``POST /api/v3/create-data-policy``

        Args:
            policy_name: Name of the policy, at most 50 characters. Length: at most 50.
            statement_list: Statements that allow or refuse actions, 1 to 5. Holds: 1 to 5 items.
            description: Description for people. Length: at most 200.
        """
        return await self._send(
            _CREATE_DATA_POLICY,
            {"policyName": policy_name, "statementList": statement_list, "description": description},
            request_options,
        )

    async def create_data_resource(
        self,
        *,
        actions: list[str],
        namespace_code: str,
        resource_code: str,
        resource_name: str,
        struct: list[DataResourceTreeStructs] | DataResourceTreeStructs | str | list[str],
        type: DataResourceType,
        description: str | NotGiven = NOT_GIVEN,
        extend_field_list: list[ExtendField] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DataResource]:
        """Creates a data resource of any structure.

        The structure is a tree, a list of texts or one text, as `type` says. Permissions on it are given by data
        policies (`create_data_policy`).

        ``POST /api/v3/create-data-resource``

        Args:
            actions: Actions that permissions can name, up to 50. Holds: 0 to 50 items.
            namespace_code: Code of the permission namespace. Length: at most 50.
            resource_code: Code of the data resource; unique in its namespace. Length: at most 50.
            resource_name: Name of the data resource. Length: at most 50.
            struct: Content: nodes for a tree, a list of texts, or one text.
            type: Structure of the data resource: `TREE`, `STRING` (one text) or `ARRAY` (a list of texts).
            description: Description for people. Length: at most 200.
            extend_field_list: Additional fields of the nodes; only for trees.
        """
        return await self._send(
            _CREATE_DATA_RESOURCE,
            {
                "actions": actions,
                "namespaceCode": namespace_code,
                "resourceCode": resource_code,
                "resourceName": resource_name,
                "struct": struct,
                "type": type,
                "description": description,
                "extendFieldList": extend_field_list,
            },
            request_options,
        )

    async def create_data_resource_by_array(
        self,
        *,
        actions: list[str],
        namespace_code: str,
        resource_code: str,
        resource_name: str,
        struct: list[str],
        description: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ArrayDataResource]:
        """Creates a data resource that is a list of texts.

        The list has 1 to 50 entries. Permissions on it are given by data policies (`create_data_policy`).

        ``POST /api/v3/create-array-data-resource``

        Args:
            actions: Actions that permissions can name, up to 50. Holds: 0 to 50 items.
            namespace_code: Code of the permission namespace.
            resource_code: Code of the data resource; unique in its namespace. Length: at most 50.
            resource_name: Name of the data resource. Length: at most 50.
            struct: The texts, 1 to 50. Holds: 1 to 50 items.
            description: Description for people. Length: at most 200.
        """
        return await self._send(
            _CREATE_DATA_RESOURCE_BY_ARRAY,
            {
                "actions": actions,
                "namespaceCode": namespace_code,
                "resourceCode": resource_code,
                "resourceName": resource_name,
                "struct": struct,
                "description": description,
            },
            request_options,
        )

    async def create_data_resource_by_string(
        self,
        *,
        actions: list[str],
        namespace_code: str,
        resource_code: str,
        resource_name: str,
        struct: str,
        description: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[StringDataResource]:
        """Creates a data resource that is one text.

        The text has at most 200 characters. Permissions on it are given by data policies (`create_data_policy`).

        ``POST /api/v3/create-string-data-resource``

        Args:
            actions: Actions that permissions can name, up to 50. Holds: 0 to 50 items.
            namespace_code: Code of the permission namespace.
            resource_code: Code of the data resource; unique in its namespace. Length: at most 50.
            resource_name: Name of the data resource. Length: at most 50.
            struct: The text, at most 200 characters. Length: at most 200.
            description: Description for people. Length: at most 200.
        """
        return await self._send(
            _CREATE_DATA_RESOURCE_BY_STRING,
            {
                "actions": actions,
                "namespaceCode": namespace_code,
                "resourceCode": resource_code,
                "resourceName": resource_name,
                "struct": struct,
                "description": description,
            },
            request_options,
        )

    async def create_data_resource_by_tree(
        self,
        *,
        actions: list[str],
        namespace_code: str,
        resource_code: str,
        resource_name: str,
        struct: list[DataResourceTreeStructs],
        description: str | NotGiven = NOT_GIVEN,
        extend_field_list: list[ExtendField] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TreeDataResource]:
        """Creates a data resource that is a tree.

        The top level has 1 to 50 nodes, and nodes can have children. Permissions on it are given by data policies
        (`create_data_policy`).

        ``POST /api/v3/create-tree-data-resource``

        Args:
            actions: Actions that permissions can name, up to 50. Holds: 0 to 50 items.
            namespace_code: Code of the permission namespace.
            resource_code: Code of the data resource; unique in its namespace. Length: at most 50.
            resource_name: Name of the data resource. Length: at most 50.
            struct: Nodes of the top level, 1 to 50. Holds: 1 to 50 items.
            description: Description for people. Length: at most 200.
            extend_field_list: Additional fields of the nodes; only for trees.
        """
        return await self._send(
            _CREATE_DATA_RESOURCE_BY_TREE,
            {
                "actions": actions,
                "namespaceCode": namespace_code,
                "resourceCode": resource_code,
                "resourceName": resource_name,
                "struct": struct,
                "description": description,
                "extendFieldList": extend_field_list,
            },
            request_options,
        )

    async def create_dnef(
        self,
        *,
        key: str,
        label: str,
        namespace_code: str,
        resource_code: str,
        value_type: ExtendFieldValueType,
        config: ExtendFieldConfig | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Adds an additional field to a tree data resource.

        Additional fields give the nodes of a tree further values. The key identifies the field in the data resource.

        ``POST /api/v3/create-dnef``

        Args:
            key: Key of the field; unique in the data resource.
            label: Name of the field shown to people.
            namespace_code: Code of the permission namespace.
            resource_code: Code of the data resource; unique in its namespace.
            value_type: How the value is entered: `STRING` (as text) or `SELECT` (by choice).
            config: Settings of the field, such as its choices.
            description: Description for people.
        """
        return await self._send(
            _CREATE_DNEF,
            {
                "key": key,
                "label": label,
                "namespaceCode": namespace_code,
                "resourceCode": resource_code,
                "valueType": value_type,
                "config": config,
                "description": description,
            },
            request_options,
        )

    async def create_permission_namespace(
        self,
        *,
        code: str,
        name: str,
        description: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PermissionNamespace]:
        """Creates a permission namespace for data permissions.

        A namespace holds roles and data resources, whose codes are unique only inside it.

        ``POST /api/v3/create-permission-namespace``

        Args:
            code: Code of the namespace; unique in the user pool. Length: 1 to 50.
            name: Name shown to people. Length: 1 to 255.
            description: Description for people. Length: at most 200.
        """
        return await self._send(
            _CREATE_PERMISSION_NAMESPACE,
            {"code": code, "name": name, "description": description},
            request_options,
        )

    async def create_permission_namespaces_batch(
        self,
        *,
        list: list[CreatePermissionNamespacesBatchItem],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Creates several permission namespaces for data permissions.

        Up to 50 in one call.

        ``POST /api/v3/create-permission-namespaces-batch``

        Args:
            list: Namespaces to create, 1 to 50. Holds: 1 to 50 items.
        """
        return await self._send(_CREATE_PERMISSION_NAMESPACES_BATCH, {"list": list}, request_options)

    async def delete_data_policy(
        self,
        *,
        policy_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Deletes a data policy.

        Those to whom it was given lose its permissions. There is no call that restores it.

        ``POST /api/v3/delete-data-policy``

        Args:
            policy_id: Identifier of the data policy.
        """
        return await self._send(_DELETE_DATA_POLICY, {"policyId": policy_id}, request_options)

    async def delete_data_resource(
        self,
        *,
        namespace_code: str,
        resource_code: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Deletes a data resource.

        There is no call that restores it.

        ``POST /api/v3/delete-data-resource``

        Args:
            namespace_code: Code of the permission namespace. Length: at most 50.
            resource_code: Code of the data resource; unique in its namespace. Length: at most 50.
        """
        return await self._send(
            _DELETE_DATA_RESOURCE,
            {"namespaceCode": namespace_code, "resourceCode": resource_code},
            request_options,
        )

    async def delete_dnef(
        self,
        *,
        key: str,
        namespace_code: str,
        resource_code: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes an additional field from a tree data resource.

        The field is identified by its key. There is no call that restores it.

        ``POST /api/v3/delete-dnef``

        Args:
            key: Key of the field; unique in the data resource.
            namespace_code: Code of the permission namespace.
            resource_code: Code of the data resource; unique in its namespace.
        """
        return await self._send(
            _DELETE_DNEF,
            {"key": key, "namespaceCode": namespace_code, "resourceCode": resource_code},
            request_options,
        )

    async def delete_permission_namespace(
        self,
        *,
        code: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes a permission namespace.

        There is no call that restores it.

        ``POST /api/v3/delete-permission-namespace``

        Args:
            code: Code of the namespace. Length: at most 50.
        """
        return await self._send(_DELETE_PERMISSION_NAMESPACE, {"code": code}, request_options)

    async def delete_permission_namespaces_batch(
        self,
        *,
        codes: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes several permission namespaces.

        Up to 10 in one call. There is no call that restores them.

        ``POST /api/v3/delete-permission-namespaces-batch``

        Args:
            codes: Codes of the namespaces, 1 to 10. Holds: 1 to 10 items.
        """
        return await self._send(_DELETE_PERMISSION_NAMESPACES_BATCH, {"codes": codes}, request_options)

    async def get_data_policy(
        self,
        *,
        policy_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DataPolicyDetail]:
        """Gets one data policy.

        Use `list_data_policy_targets` for those to whom it is given.

        ``GET /api/v3/get-data-policy``

        Args:
            policy_id: Identifier of the data policy.
        """
        return await self._send(_GET_DATA_POLICY, {"policyId": policy_id}, request_options)

    async def get_data_resource(
        self,
        *,
        namespace_code: str,
        resource_code: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DataResourceDetail]:
        """Gets one data resource with its content.

        It is identified by its code and the code of its namespace.

        ``GET /api/v3/get-data-resource``

        Args:
            namespace_code: Code of the permission namespace. Length: at most 50.
            resource_code: Code of the data resource. Length: at most 50.
        """
        return await self._send(
            _GET_DATA_RESOURCE,
            {"namespaceCode": namespace_code, "resourceCode": resource_code},
            request_options,
        )

    async def get_external_user_resource_struct(
        self,
        *,
        external_id: str,
        namespace_code: str,
        resource_code: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ExternalUserResourceStruct]:
        """Gets the part of a data resource that a user, named by your own identifier, may use.

        As `get_user_resource_struct`, with `external_id` in place of the user id. Safe to repeat.

        ``POST /api/v3/get-external-user-resource-struct``

        Args:
            external_id: Identifier of the user in your own system.
            namespace_code: Code of the permission namespace.
            resource_code: Code of the data resource; unique in its namespace.
        """
        return await self._send(
            _GET_EXTERNAL_USER_RESOURCE_STRUCT,
            {"externalId": external_id, "namespaceCode": namespace_code, "resourceCode": resource_code},
            request_options,
        )

    async def get_permission_namespace(
        self,
        *,
        code: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PermissionNamespace]:
        """Gets one permission namespace by its code.

        Use `list_permission_namespaces` to find the code.

        ``GET /api/v3/get-permission-namespace``

        Args:
            code: Code of the namespace. Length: at most 50.
        """
        return await self._send(_GET_PERMISSION_NAMESPACE, {"code": code}, request_options)

    async def get_permission_namespaces_batch(
        self,
        *,
        codes: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[PermissionNamespace]]:
        """Gets several permission namespaces by their codes.

        Answers with a plain list, without pages.

        ``GET /api/v3/get-permission-namespaces-batch``

        Args:
            codes: Codes of the namespaces. Holds: 0 to 50 items.
        """
        return await self._send(_GET_PERMISSION_NAMESPACES_BATCH, {"codes": codes}, request_options)

    async def get_user_permission_list(
        self,
        *,
        user_ids: list[str],
        namespace_codes: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserPermissionList]:
        """Lists the data permissions of several users.

        Restrict it to namespaces. The answer has an entry per user and namespace, with the actions on each data
        resource. Safe to repeat.

        ``POST /api/v3/get-user-permission-list``

        Args:
            user_ids: Identifiers of the users.
            namespace_codes: Only permissions of these namespaces.
        """
        return await self._send(
            _GET_USER_PERMISSION_LIST,
            {"userIds": user_ids, "namespaceCodes": namespace_codes},
            request_options,
        )

    async def get_user_resource_permission_list(
        self,
        *,
        namespace_code: str,
        resources: list[str],
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserResourcePermissionList]:
        """Lists what a user is allowed to do with given data resources.

        Answers with the actions on each resource. Safe to repeat.

        ``POST /api/v3/get-user-resource-permission-list``

        Args:
            namespace_code: Code of the permission namespace.
            resources: Data resources, by code; a node of a tree by its path, such as `/region/us/ma`.
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
        """
        return await self._send(
            _GET_USER_RESOURCE_PERMISSION_LIST,
            {"namespaceCode": namespace_code, "resources": resources, "userId": user_id},
            request_options,
        )

    async def get_user_resource_struct(
        self,
        *,
        namespace_code: str,
        resource_code: str,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserResourceStruct]:
        """Gets the part of a data resource that a user may use, with the actions.

        Only the member that fits the structure of the resource (one text, list or tree) is filled. Safe to repeat.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/get-user-resource-struct``

        Args:
            namespace_code: Code of the permission namespace.
            resource_code: Code of the data resource; unique in its namespace.
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
        """
        return await self._send(
            _GET_USER_RESOURCE_STRUCT,
            {"namespaceCode": namespace_code, "resourceCode": resource_code, "userId": user_id},
            request_options,
        )

    async def list_data_policies(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DataPolicyPage]:
        """Lists data policies with their resources and targets, one page at a time.

        Pages hold at most 50 policies. Use `list_simple_data_policies` where names are enough.

        ``GET /api/v3/list-data-policies``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names. Length: at most 50.
        """
        return await self._send(_LIST_DATA_POLICIES, {"limit": limit, "page": page, "query": query}, request_options)

    def list_data_policies_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[DataPolicyPage]]:
        """Lists data policies with their resources and targets, one page at a time.

        Pages hold at most 50 policies. Use `list_simple_data_policies` where names are enough.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-data-policies``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names. Length: at most 50.
        """
        return self._pages(_LIST_DATA_POLICIES, {"limit": limit, "page": page, "query": query}, request_options)

    def list_data_policies_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[DataPolicy]:
        """Lists data policies with their resources and targets, one page at a time.

        Pages hold at most 50 policies. Use `list_simple_data_policies` where names are enough.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-data-policies``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names. Length: at most 50.
        """
        return self._items(_LIST_DATA_POLICIES, {"limit": limit, "page": page, "query": query}, request_options)

    async def list_data_polices(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DataPolicyPage]:
        """Deprecated: former name of `list_data_policies`."""
        return await self.list_data_policies(limit=limit, page=page, query=query, request_options=request_options)

    async def list_data_policy_targets(
        self,
        *,
        policy_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        target_type: list[SubjectType] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DataPolicyTargetPage]:
        """Lists those to whom a data policy is given, one page at a time.

        Targets are users, roles, groups and organization nodes.

        ``GET /api/v3/list-data-policy-targets``

        Args:
            policy_id: Identifier of the data policy.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names of targets. Length: at most 50.
            target_type: Only targets of these kinds: `USER`, `ROLE`, `GROUP` or `ORG` (organization node).
        """
        return await self._send(
            _LIST_DATA_POLICY_TARGETS,
            {"policyId": policy_id, "limit": limit, "page": page, "query": query, "targetType": target_type},
            request_options,
        )

    def list_data_policy_targets_pages(
        self,
        *,
        policy_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        target_type: list[SubjectType] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[DataPolicyTargetPage]]:
        """Lists those to whom a data policy is given, one page at a time.

        Targets are users, roles, groups and organization nodes.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-data-policy-targets``

        Args:
            policy_id: Identifier of the data policy.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names of targets. Length: at most 50.
            target_type: Only targets of these kinds: `USER`, `ROLE`, `GROUP` or `ORG` (organization node).
        """
        return self._pages(
            _LIST_DATA_POLICY_TARGETS,
            {"policyId": policy_id, "limit": limit, "page": page, "query": query, "targetType": target_type},
            request_options,
        )

    def list_data_policy_targets_items(
        self,
        *,
        policy_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        target_type: list[SubjectType] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[DataPolicyTarget]:
        """Lists those to whom a data policy is given, one page at a time.

        Targets are users, roles, groups and organization nodes.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-data-policy-targets``

        Args:
            policy_id: Identifier of the data policy.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names of targets. Length: at most 50.
            target_type: Only targets of these kinds: `USER`, `ROLE`, `GROUP` or `ORG` (organization node).
        """
        return self._items(
            _LIST_DATA_POLICY_TARGETS,
            {"policyId": policy_id, "limit": limit, "page": page, "query": query, "targetType": target_type},
            request_options,
        )

    async def list_data_resources(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        namespace_codes: list[str] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DataResourceListItemPage]:
        """Lists data resources, one page at a time.

        Pages hold at most 50 data resources, of all namespaces or of the given ones. The content is left out;
        `get_data_resource` returns it.

        ``GET /api/v3/list-data-resources``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            namespace_codes: Only data resources of these namespaces. Holds: 1 to 50 items.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names and codes. Length: at most 50.
        """
        return await self._send(
            _LIST_DATA_RESOURCES,
            {"limit": limit, "namespaceCodes": namespace_codes, "page": page, "query": query},
            request_options,
        )

    def list_data_resources_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        namespace_codes: list[str] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[DataResourceListItemPage]]:
        """Lists data resources, one page at a time.

        Pages hold at most 50 data resources, of all namespaces or of the given ones. The content is left out;
        `get_data_resource` returns it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-data-resources``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            namespace_codes: Only data resources of these namespaces. Holds: 1 to 50 items.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names and codes. Length: at most 50.
        """
        return self._pages(
            _LIST_DATA_RESOURCES,
            {"limit": limit, "namespaceCodes": namespace_codes, "page": page, "query": query},
            request_options,
        )

    def list_data_resources_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        namespace_codes: list[str] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[DataResourceListItem]:
        """Lists data resources, one page at a time.

        Pages hold at most 50 data resources, of all namespaces or of the given ones. The content is left out;
        `get_data_resource` returns it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-data-resources``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            namespace_codes: Only data resources of these namespaces. Holds: 1 to 50 items.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names and codes. Length: at most 50.
        """
        return self._items(
            _LIST_DATA_RESOURCES,
            {"limit": limit, "namespaceCodes": namespace_codes, "page": page, "query": query},
            request_options,
        )

    async def list_dnef(
        self,
        *,
        namespace_code: str,
        resource_code: str,
        max_size: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        start_index: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DnefPage]:
        """Lists the additional fields of a tree data resource.

        Reads from a start index; `nextStartIndex` of the answer continues while `truncated` is true.

        ``GET /api/v3/list-dnef``

        Args:
            namespace_code: Code of the permission namespace.
            resource_code: Code of the data resource.
            max_size: Number of fields to return at most. Default: `10`.
            query: Text to search for.
            start_index: Position of the first field to return, counted from 1. Default: `1`.
        """
        return await self._send(
            _LIST_DNEF,
            {
                "namespaceCode": namespace_code,
                "resourceCode": resource_code,
                "maxSize": max_size,
                "query": query,
                "startIndex": start_index,
            },
            request_options,
        )

    async def list_permission_namespace_roles(
        self,
        *,
        code: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PermissionNamespaceRolePage]:
        """Lists the roles of a permission namespace, one page at a time.

        Pages hold at most 50 roles.

        ``GET /api/v3/list-permission-namespace-roles``

        Args:
            code: Code of the namespace. Length: at most 50.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names and codes of roles. Length: at most 50.
        """
        return await self._send(
            _LIST_PERMISSION_NAMESPACE_ROLES,
            {"code": code, "limit": limit, "page": page, "query": query},
            request_options,
        )

    def list_permission_namespace_roles_pages(
        self,
        *,
        code: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[PermissionNamespaceRolePage]]:
        """Lists the roles of a permission namespace, one page at a time.

        Pages hold at most 50 roles.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-permission-namespace-roles``

        Args:
            code: Code of the namespace. Length: at most 50.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names and codes of roles. Length: at most 50.
        """
        return self._pages(
            _LIST_PERMISSION_NAMESPACE_ROLES,
            {"code": code, "limit": limit, "page": page, "query": query},
            request_options,
        )

    def list_permission_namespace_roles_items(
        self,
        *,
        code: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[PermissionNamespaceRole]:
        """Lists the roles of a permission namespace, one page at a time.

        Pages hold at most 50 roles.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-permission-namespace-roles``

        Args:
            code: Code of the namespace. Length: at most 50.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names and codes of roles. Length: at most 50.
        """
        return self._items(
            _LIST_PERMISSION_NAMESPACE_ROLES,
            {"code": code, "limit": limit, "page": page, "query": query},
            request_options,
        )

    async def list_permission_namespaces(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PermissionNamespaceListItemPage]:
        """Lists permission namespaces, one page at a time.

        Pages hold at most 50 namespaces.

        ``GET /api/v3/list-permission-namespaces``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names and codes. Length: at most 50.
        """
        return await self._send(
            _LIST_PERMISSION_NAMESPACES,
            {"limit": limit, "page": page, "query": query},
            request_options,
        )

    def list_permission_namespaces_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[PermissionNamespaceListItemPage]]:
        """Lists permission namespaces, one page at a time.

        Pages hold at most 50 namespaces.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-permission-namespaces``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names and codes. Length: at most 50.
        """
        return self._pages(_LIST_PERMISSION_NAMESPACES, {"limit": limit, "page": page, "query": query}, request_options)

    def list_permission_namespaces_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[PermissionNamespaceListItem]:
        """Lists permission namespaces, one page at a time.

        Pages hold at most 50 namespaces.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-permission-namespaces``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names and codes. Length: at most 50.
        """
        return self._items(_LIST_PERMISSION_NAMESPACES, {"limit": limit, "page": page, "query": query}, request_options)

    async def list_permission_view(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PermissionViewPage]:
        """Lists which users may use which data resources, and through what, page by page.

        Each entry joins one user and one data resource with the policies, roles, groups and organization nodes behind
        the permission. Safe to repeat.

        ``POST /api/v3/list-permission-view/data``

        Args:
            keyword: Text to search for.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return await self._send(
            _LIST_PERMISSION_VIEW,
            {"keyword": keyword, "limit": limit, "page": page},
            request_options,
        )

    def list_permission_view_pages(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[PermissionViewPage]]:
        """Lists which users may use which data resources, and through what, page by page.

        Each entry joins one user and one data resource with the policies, roles, groups and organization nodes behind
        the permission. Safe to repeat.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/list-permission-view/data``

        Args:
            keyword: Text to search for.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(_LIST_PERMISSION_VIEW, {"keyword": keyword, "limit": limit, "page": page}, request_options)

    def list_permission_view_items(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[PermissionView]:
        """Lists which users may use which data resources, and through what, page by page.

        Each entry joins one user and one data resource with the policies, roles, groups and organization nodes behind
        the permission. Safe to repeat.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/list-permission-view/data``

        Args:
            keyword: Text to search for.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(_LIST_PERMISSION_VIEW, {"keyword": keyword, "limit": limit, "page": page}, request_options)

    async def list_resource_targets(
        self,
        *,
        actions: list[str],
        namespace_code: str,
        resources: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[ResourceTargetList]:
        """Lists the users who are allowed actions on data resources.

        Takes up to 50 resources and 50 actions. Safe to repeat.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/list-resource-targets``

        Args:
            actions: Actions, up to 50. Holds: at most 50 items.
            namespace_code: Code of the permission namespace.
            resources: Data resources, by code; a node of a tree by its path, such as `/region/us/ma`. Holds: 1 to
                50 items.
        """
        return await self._send(
            _LIST_RESOURCE_TARGETS,
            {"actions": actions, "namespaceCode": namespace_code, "resources": resources},
            request_options,
        )

    async def list_simple_data_policies(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SimpleDataPolicyPage]:
        """Lists the names of data policies, one page at a time.

        Pages hold at most 50 policies; resources and targets are left out.

        ``GET /api/v3/list-simple-data-policies``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names. Length: at most 50.
        """
        return await self._send(
            _LIST_SIMPLE_DATA_POLICIES,
            {"limit": limit, "page": page, "query": query},
            request_options,
        )

    def list_simple_data_policies_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[SimpleDataPolicyPage]]:
        """Lists the names of data policies, one page at a time.

        Pages hold at most 50 policies; resources and targets are left out.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-simple-data-policies``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names. Length: at most 50.
        """
        return self._pages(_LIST_SIMPLE_DATA_POLICIES, {"limit": limit, "page": page, "query": query}, request_options)

    def list_simple_data_policies_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[SimpleDataPolicy]:
        """Lists the names of data policies, one page at a time.

        Pages hold at most 50 policies; resources and targets are left out.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-simple-data-policies``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in names. Length: at most 50.
        """
        return self._items(_LIST_SIMPLE_DATA_POLICIES, {"limit": limit, "page": page, "query": query}, request_options)

    async def list_simple_data_polices(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SimpleDataPolicyPage]:
        """Deprecated: former name of `list_simple_data_policies`."""
        return await self.list_simple_data_policies(
            limit=limit,
            page=page,
            query=query,
            request_options=request_options,
        )

    async def revoke_data_policy(
        self,
        *,
        policy_id: str,
        target_identifier: str,
        target_type: SubjectType,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Takes a data policy away from one target.

        A target is a user, role, group or organization node. The policy itself stays.

        ``POST /api/v3/revoke-data-policy``

        Args:
            policy_id: Identifier of the data policy.
            target_identifier: Identifier of the target: user id, role code, group code or department id.
            target_type: Kind of target: `USER`, `ROLE`, `GROUP` or `ORG` (organization node).
        """
        return await self._send(
            _REVOKE_DATA_POLICY,
            {"policyId": policy_id, "targetIdentifier": target_identifier, "targetType": target_type},
            request_options,
        )

    async def update_data_policy(
        self,
        *,
        policy_id: str,
        description: str | NotGiven = NOT_GIVEN,
        policy_name: str | NotGiven = NOT_GIVEN,
        statement_list: list[DataStatementPermission] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DataPolicySummary]:
        """Changes a data policy.

        Fields that are left out stay as they are; given statements replace the stored ones.

        ``POST /api/v3/update-data-policy``

        Args:
            policy_id: Identifier of the data policy.
            description: Description for people. Length: at most 200.
            policy_name: Name of the policy, at most 50 characters. Length: at most 50.
            statement_list: Statements that allow or refuse actions, 1 to 5. Holds: 1 to 5 items.
        """
        return await self._send(
            _UPDATE_DATA_POLICY,
            {
                "policyId": policy_id,
                "description": description,
                "policyName": policy_name,
                "statementList": statement_list,
            },
            request_options,
        )

    async def update_data_resource(
        self,
        *,
        namespace_code: str,
        resource_code: str,
        actions: list[str] | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        resource_name: str | NotGiven = NOT_GIVEN,
        struct: list[DataResourceTreeStructs] | DataResourceTreeStructs | str | list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DataResource]:
        """Changes a data resource.

        Fields that are left out stay as they are; a given structure replaces the stored one. The code and the kind
        cannot be changed.

        ``POST /api/v3/update-data-resource``

        Args:
            namespace_code: Code of the permission namespace. Length: at most 50.
            resource_code: Code of the data resource; unique in its namespace. Length: at most 50.
            actions: Actions that permissions can name, up to 50. Holds: 0 to 50 items.
            description: Description for people. Length: at most 200.
            resource_name: Name of the data resource. Length: at most 50.
            struct: Content: nodes for a tree, a list of texts, or one text.
        """
        return await self._send(
            _UPDATE_DATA_RESOURCE,
            {
                "namespaceCode": namespace_code,
                "resourceCode": resource_code,
                "actions": actions,
                "description": description,
                "resourceName": resource_name,
                "struct": struct,
            },
            request_options,
        )

    async def update_dnef(
        self,
        *,
        key: str,
        namespace_code: str,
        resource_code: str,
        config: ExtendFieldConfig | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        label: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Changes an additional field of a tree data resource.

        Label, description and choices can be changed; key and kind of value cannot.

        ``POST /api/v3/update-dnef``

        Args:
            key: Key of the field; unique in the data resource.
            namespace_code: Code of the permission namespace.
            resource_code: Code of the data resource; unique in its namespace.
            config: Settings of the field, such as its choices.
            description: Description for people.
            label: Name of the field shown to people.
        """
        return await self._send(
            _UPDATE_DNEF,
            {
                "key": key,
                "namespaceCode": namespace_code,
                "resourceCode": resource_code,
                "config": config,
                "description": description,
                "label": label,
            },
            request_options,
        )

    async def update_permission_namespace(
        self,
        *,
        code: str,
        description: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        new_code: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PermissionNamespace]:
        """Changes a permission namespace.

        Fields that are left out stay as they are. A new code must be used in all later calls.

        ``POST /api/v3/update-permission-namespace``

        Args:
            code: Code of the namespace. Length: at most 50.
            description: Description for people. Length: at most 200.
            name: Name shown to people. Length: at most 255.
            new_code: New code; the code stays as it is when left out. Length: at most 50.
        """
        return await self._send(
            _UPDATE_PERMISSION_NAMESPACE,
            {"code": code, "description": description, "name": name, "newCode": new_code},
            request_options,
        )
