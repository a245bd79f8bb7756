# Generated from spec/genauth/management/terminal-devices.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    import datetime
    from typing import Any

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.applications_models import DeviceType
    from .terminal_devices_models import DeviceStatus, TerminalInfo

_ADD_DEVICE: Operation[Envelope[TerminalInfo]] = Operation(
    "addDevice",
    "POST",
    "/api/v3/add-device",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_DEVICE: Operation[Envelope[TerminalInfo]] = Operation(
    "createDevice",
    "POST",
    "/api/v3/create-device",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_VERIFY_DEVICE: Operation[Envelope[TerminalInfo]] = Operation(
    "createVerifyDevice",
    "POST",
    "/api/v3/authing-verify/create-device",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_DEVICE: Operation[Envelope[None]] = Operation(
    "deleteDevice",
    "POST",
    "/api/v3/delete-device-by-user",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_TERMINAL: Operation[Envelope[None]] = Operation(
    "deleteTerminal",
    "POST",
    "/api/v3/delete-device",
    security=(("accessKey",), ("managementToken",)),
)
_DISABLE_DEVICE: Operation[Envelope[None]] = Operation(
    "disableDevice",
    "POST",
    "/api/v3/disable-device-by-user",
    security=(("accessKey",), ("managementToken",)),
)
_DISABLE_TERMINAL: Operation[Envelope[None]] = Operation(
    "disableTerminal",
    "POST",
    "/api/v3/disable-device",
    security=(("accessKey",), ("managementToken",)),
)
_ENABLE_DEVICE: Operation[Envelope[None]] = Operation(
    "enableDevice",
    "POST",
    "/api/v3/enable-device-by-user",
    security=(("accessKey",), ("managementToken",)),
)
_ENABLE_TERMINAL: Operation[Envelope[None]] = Operation(
    "enableTerminal",
    "POST",
    "/api/v3/enable-device",
    security=(("accessKey",), ("managementToken",)),
)
_FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS: Operation[Envelope[None]] = Operation(
    "findLastLoginAppsByDeviceIds",
    "POST",
    "/api/v3/get-last-login-apps-by-deviceIds",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
)
_FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS_V2: Operation[Envelope[None]] = Operation(
    "findLastLoginAppsByDeviceIdsV2",
    "POST",
    "/api/v3/get-last-login-apps-by-device-ids",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
)
_GET_DEVICE_STATUS: Operation[Envelope[DeviceStatus]] = Operation(
    "getDeviceStatus",
    "POST",
    "/api/v3/device-status",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
)
_SUSPEND_DEVICE: Operation[Envelope[None]] = Operation(
    "suspendDevice",
    "POST",
    "/api/v3/suspend-device-by-user",
    security=(("accessKey",), ("managementToken",)),
)
_SUSPEND_TERMINAL: Operation[Envelope[None]] = Operation(
    "suspendTerminal",
    "POST",
    "/api/v3/suspend-device",
    security=(("accessKey",), ("managementToken",)),
)


class TerminalDevicesCalls(Client):
    """Devices that users sign in on."""

    def add_device(
        self,
        *,
        custom_data: dict[str, Any],
        device_unique_id: str,
        type: DeviceType,
        cookie: bool | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        fde: str | NotGiven = NOT_GIVEN,
        hks: str | NotGiven = NOT_GIVEN,
        hor: bool | NotGiven = NOT_GIVEN,
        imei: str | NotGiven = NOT_GIVEN,
        language: str | NotGiven = NOT_GIVEN,
        meid: str | NotGiven = NOT_GIVEN,
        mod: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        os: str | NotGiven = NOT_GIVEN,
        producer: str | NotGiven = NOT_GIVEN,
        sn: str | NotGiven = NOT_GIVEN,
        user_agent: str | NotGiven = NOT_GIVEN,
        version: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TerminalInfo]:
        """Registers a device.

        `device_unique_id` identifies the hardware or the installation and is chosen by you; the answer holds the
        identifier that the other operations take.

        ``POST /api/v3/add-device``

        Args:
            custom_data: Further values that you want to keep with the device.
            device_unique_id: Unique identifier of the device hardware or installation.
            type: Kind of device: `Browser`, `Mobile` or `Desktop`.
            cookie: Whether the browser accepts cookies. Default: `False`.
            description: Description of the device.
            fde: Full disk encryption of the device.
            hks: Hardware key storage of the device.
            hor: Whether the device is rooted or jailbroken. Default: `False`.
            imei: IMEI of a mobile device.
            language: Language that the device is set to.
            meid: MEID of a mobile device.
            mod: Model of the device.
            name: Name of the device.
            os: Operating system.
            producer: Manufacturer.
            sn: Serial number.
            user_agent: User agent of the browser.
            version: Version of the operating system or client.
        """
        return self._send(
            _ADD_DEVICE,
            {
                "customData": custom_data,
                "deviceUniqueId": device_unique_id,
                "type": type,
                "cookie": cookie,
                "description": description,
                "fde": fde,
                "hks": hks,
                "hor": hor,
                "imei": imei,
                "language": language,
                "meid": meid,
                "mod": mod,
                "name": name,
                "os": os,
                "producer": producer,
                "sn": sn,
                "userAgent": user_agent,
                "version": version,
            },
            request_options,
        )

    def create_device(
        self,
        *,
        custom_data: dict[str, Any],
        device_unique_id: str,
        type: DeviceType,
        cookie: bool | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        fde: str | NotGiven = NOT_GIVEN,
        hks: str | NotGiven = NOT_GIVEN,
        hor: bool | NotGiven = NOT_GIVEN,
        imei: str | NotGiven = NOT_GIVEN,
        language: str | NotGiven = NOT_GIVEN,
        meid: str | NotGiven = NOT_GIVEN,
        mod: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        os: str | NotGiven = NOT_GIVEN,
        producer: str | NotGiven = NOT_GIVEN,
        sn: str | NotGiven = NOT_GIVEN,
        user_agent: str | NotGiven = NOT_GIVEN,
        version: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TerminalInfo]:
        """Registers a device (deprecated).

        Use `add_device` instead, which takes the same fields.

        Deprecated.

        ``POST /api/v3/create-device``

        Args:
            custom_data: Further values that you want to keep with the device.
            device_unique_id: Unique identifier of the device hardware or installation.
            type: Kind of device: `Browser`, `Mobile` or `Desktop`.
            cookie: Whether the browser accepts cookies. Default: `False`.
            description: Description of the device.
            fde: Full disk encryption of the device.
            hks: Hardware key storage of the device.
            hor: Whether the device is rooted or jailbroken. Default: `False`.
            imei: IMEI of a mobile device.
            language: Language that the device is set to.
            meid: MEID of a mobile device.
            mod: Model of the device.
            name: Name of the device.
            os: Operating system.
            producer: Manufacturer.
            sn: Serial number.
            user_agent: User agent of the browser.
            version: Version of the operating system or client.
        """
        return self._send(
            _CREATE_DEVICE,
            {
                "customData": custom_data,
                "deviceUniqueId": device_unique_id,
                "type": type,
                "cookie": cookie,
                "description": description,
                "fde": fde,
                "hks": hks,
                "hor": hor,
                "imei": imei,
                "language": language,
                "meid": meid,
                "mod": mod,
                "name": name,
                "os": os,
                "producer": producer,
                "sn": sn,
                "userAgent": user_agent,
                "version": version,
            },
            request_options,
        )

    def create_verify_device(
        self,
        *,
        custom_data: dict[str, Any],
        device_unique_id: str,
        type: DeviceType,
        cookie: bool | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        fde: str | NotGiven = NOT_GIVEN,
        hks: str | NotGiven = NOT_GIVEN,
        hor: bool | NotGiven = NOT_GIVEN,
        imei: str | NotGiven = NOT_GIVEN,
        language: str | NotGiven = NOT_GIVEN,
        meid: str | NotGiven = NOT_GIVEN,
        mod: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        os: str | NotGiven = NOT_GIVEN,
        producer: str | NotGiven = NOT_GIVEN,
        sn: str | NotGiven = NOT_GIVEN,
        user_agent: str | NotGiven = NOT_GIVEN,
        version: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TerminalInfo]:
        """Registers a device of the desktop verification client.

        Takes the same fields as `add_device`.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/authing-verify/create-device``

        Args:
            custom_data: Further values that you want to keep with the device.
            device_unique_id: Unique identifier of the device hardware or installation.
            type: Kind of device: `Browser`, `Mobile` or `Desktop`.
            cookie: Whether the browser accepts cookies. Default: `False`.
            description: Description of the device.
            fde: Full disk encryption of the device.
            hks: Hardware key storage of the device.
            hor: Whether the device is rooted or jailbroken. Default: `False`.
            imei: IMEI of a mobile device.
            language: Language that the device is set to.
            meid: MEID of a mobile device.
            mod: Model of the device.
            name: Name of the device.
            os: Operating system.
            producer: Manufacturer.
            sn: Serial number.
            user_agent: User agent of the browser.
            version: Version of the operating system or client.
        """
        return self._send(
            _CREATE_VERIFY_DEVICE,
            {
                "customData": custom_data,
                "deviceUniqueId": device_unique_id,
                "type": type,
                "cookie": cookie,
                "description": description,
                "fde": fde,
                "hks": hks,
                "hor": hor,
                "imei": imei,
                "language": language,
                "meid": meid,
                "mod": mod,
                "name": name,
                "os": os,
                "producer": producer,
                "sn": sn,
                "userAgent": user_agent,
                "version": version,
            },
            request_options,
        )

    def delete_device(self, *, id: str, user_id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Removes a device from a user.

        Device and user together name the link that is removed. Use `delete_terminal` to delete the device itself. This
        cannot be undone.

        ``POST /api/v3/delete-device-by-user``

        Args:
            id: Identifier of the device, as `add_device` returned it.
            user_id: Identifier of the user.
        """
        return self._send(_DELETE_DEVICE, {"id": id, "userId": user_id}, request_options)

    def delete_terminal(self, *, id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Deletes a device.

        The device is removed for all of its users, which cannot be undone. Use `delete_device` to remove it from one
        user.

        ``POST /api/v3/delete-device``

        Args:
            id: Identifier of the device, as `add_device` returned it.
        """
        return self._send(_DELETE_TERMINAL, {"id": id}, request_options)

    def disable_device(self, *, id: str, user_id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Switches a device off for one user.

        There is no end time; `enable_device` switches it on again. Use `disable_terminal` to switch it off for
        everybody.

        ``POST /api/v3/disable-device-by-user``

        Args:
            id: Identifier of the device, as `add_device` returned it.
            user_id: Identifier of the user.
        """
        return self._send(_DISABLE_DEVICE, {"id": id, "userId": user_id}, request_options)

    def disable_terminal(self, *, id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Switches a device off.

        Applies to all users of the device and has no end time; `enable_terminal` switches it on again.

        ``POST /api/v3/disable-device``

        Args:
            id: Identifier of the device, as `add_device` returned it.
        """
        return self._send(_DISABLE_TERMINAL, {"id": id}, request_options)

    def enable_device(self, *, id: str, user_id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Switches a suspended or disabled device on again for one user.

        Device and user together name the link concerned.

        ``POST /api/v3/enable-device-by-user``

        Args:
            id: Identifier of the device, as `add_device` returned it.
            user_id: Identifier of the user.
        """
        return self._send(_ENABLE_DEVICE, {"id": id, "userId": user_id}, request_options)

    def enable_terminal(self, *, id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Switches a suspended or disabled device on again.

        Applies to all users of the device.

        ``POST /api/v3/enable-device``

        Args:
            id: Identifier of the device, as `add_device` returned it.
        """
        return self._send(_ENABLE_TERMINAL, {"id": id}, request_options)

    def find_last_login_apps_by_device_ids(
        self,
        *,
        device_ids: list[str],
        user_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Returns the applications last signed in to on devices (deprecated).

        Use `find_last_login_apps_by_device_ids_v2` instead, which takes the same fields. The platform does not document
        data in the answer.

        Deprecated.

        ``POST /api/v3/get-last-login-apps-by-deviceIds``

        Args:
            device_ids: Identifiers of the devices.
            user_id: Only sign-ins of this user.
        """
        return self._send(
            _FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS,
            {"deviceIds": device_ids, "userId": user_id},
            request_options,
        )

    def find_last_login_apps_by_device_ids_v2(
        self,
        *,
        device_ids: list[str],
        user_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Returns the applications last signed in to on devices.

        Give a user to look at the sign-ins of that user only. The platform does not document data in the answer.

        ``POST /api/v3/get-last-login-apps-by-device-ids``

        Args:
            device_ids: Identifiers of the devices.
            user_id: Only sign-ins of this user.
        """
        return self._send(
            _FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS_V2,
            {"deviceIds": device_ids, "userId": user_id},
            request_options,
        )

    def get_device_status(self, *, id: str, request_options: RequestOptions | None = None) -> Envelope[DeviceStatus]:
        """Returns the state of a device.

        Use it before an action to find out whether the device is active, suspended or switched off.

        ``POST /api/v3/device-status``

        Args:
            id: Identifier of the device, as `add_device` returned it.
        """
        return self._send(_GET_DEVICE_STATUS, {"id": id}, request_options)

    def suspend_device(
        self,
        *,
        end_time: str | datetime.datetime,
        id: str,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Suspends a device for one user until a given time.

        Other users of the device are not affected; `suspend_terminal` suspends it for everybody. `enable_device` ends
        the suspension early.

        ``POST /api/v3/suspend-device-by-user``

        Args:
            end_time: Time at which the suspension ends, ISO 8601. Date and time (RFC 3339).
            id: Identifier of the device, as `add_device` returned it.
            user_id: Identifier of the user.
        """
        return self._send(_SUSPEND_DEVICE, {"endTime": end_time, "id": id, "userId": user_id}, request_options)

    def suspend_terminal(
        self,
        *,
        end_time: int,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Suspends a device until a given time.

        Applies to all users of the device. `enable_terminal` ends the suspension early.

        ``POST /api/v3/suspend-device``

        Args:
            end_time: Time at which the suspension ends, as a number; presumably Unix time in milliseconds, as
                elsewhere on the platform.
            id: Identifier of the device, as `add_device` returned it.
        """
        return self._send(_SUSPEND_TERMINAL, {"endTime": end_time, "id": id}, request_options)


class AsyncTerminalDevicesCalls(AsyncClient):
    """Devices that users sign in on."""

    async def add_device(
        self,
        *,
        custom_data: dict[str, Any],
        device_unique_id: str,
        type: DeviceType,
        cookie: bool | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        fde: str | NotGiven = NOT_GIVEN,
        hks: str | NotGiven = NOT_GIVEN,
        hor: bool | NotGiven = NOT_GIVEN,
        imei: str | NotGiven = NOT_GIVEN,
        language: str | NotGiven = NOT_GIVEN,
        meid: str | NotGiven = NOT_GIVEN,
        mod: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        os: str | NotGiven = NOT_GIVEN,
        producer: str | NotGiven = NOT_GIVEN,
        sn: str | NotGiven = NOT_GIVEN,
        user_agent: str | NotGiven = NOT_GIVEN,
        version: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TerminalInfo]:
        """Registers a device.

        `device_unique_id` identifies the hardware or the installation and is chosen by you; the answer holds the
        identifier that the other operations take.

        ``POST /api/v3/add-device``

        Args:
            custom_data: Further values that you want to keep with the device.
            device_unique_id: Unique identifier of the device hardware or installation.
            type: Kind of device: `Browser`, `Mobile` or `Desktop`.
            cookie: Whether the browser accepts cookies. Default: `False`.
            description: Description of the device.
            fde: Full disk encryption of the device.
            hks: Hardware key storage of the device.
            hor: Whether the device is rooted or jailbroken. Default: `False`.
            imei: IMEI of a mobile device.
            language: Language that the device is set to.
            meid: MEID of a mobile device.
            mod: Model of the device.
            name: Name of the device.
            os: Operating system.
            producer: Manufacturer.
            sn: Serial number.
            user_agent: User agent of the browser.
            version: Version of the operating system or client.
        """
        return await self._send(
            _ADD_DEVICE,
            {
                "customData": custom_data,
                "deviceUniqueId": device_unique_id,
                "type": type,
                "cookie": cookie,
                "description": description,
                "fde": fde,
                "hks": hks,
                "hor": hor,
                "imei": imei,
                "language": language,
                "meid": meid,
                "mod": mod,
                "name": name,
                "os": os,
                "producer": producer,
                "sn": sn,
                "userAgent": user_agent,
                "version": version,
            },
            request_options,
        )

    async def create_device(
        self,
        *,
        custom_data: dict[str, Any],
        device_unique_id: str,
        type: DeviceType,
        cookie: bool | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        fde: str | NotGiven = NOT_GIVEN,
        hks: str | NotGiven = NOT_GIVEN,
        hor: bool | NotGiven = NOT_GIVEN,
        imei: str | NotGiven = NOT_GIVEN,
        language: str | NotGiven = NOT_GIVEN,
        meid: str | NotGiven = NOT_GIVEN,
        mod: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        os: str | NotGiven = NOT_GIVEN,
        producer: str | NotGiven = NOT_GIVEN,
        sn: str | NotGiven = NOT_GIVEN,
        user_agent: str | NotGiven = NOT_GIVEN,
        version: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TerminalInfo]:
        """Registers a device (deprecated).

        Use `add_device` instead, which takes the same fields.

        Deprecated.

        ``POST /api/v3/create-device``

        Args:
            custom_data: Further values that you want to keep with the device.
            device_unique_id: Unique identifier of the device hardware or installation.
            type: Kind of device: `Browser`, `Mobile` or `Desktop`.
            cookie: Whether the browser accepts cookies. Default: `False`.
            description: Description of the device.
            fde: Full disk encryption of the device.
            hks: Hardware key storage of the device.
            hor: Whether the device is rooted or jailbroken. Default: `False`.
            imei: IMEI of a mobile device.
            language: Language that the device is set to.
            meid: MEID of a mobile device.
            mod: Model of the device.
            name: Name of the device.
            os: Operating system.
            producer: Manufacturer.
            sn: Serial number.
            user_agent: User agent of the browser.
            version: Version of the operating system or client.
        """
        return await self._send(
            _CREATE_DEVICE,
            {
                "customData": custom_data,
                "deviceUniqueId": device_unique_id,
                "type": type,
                "cookie": cookie,
                "description": description,
                "fde": fde,
                "hks": hks,
                "hor": hor,
                "imei": imei,
                "language": language,
                "meid": meid,
                "mod": mod,
                "name": name,
                "os": os,
                "producer": producer,
                "sn": sn,
                "userAgent": user_agent,
                "version": version,
            },
            request_options,
        )

    async def create_verify_device(
        self,
        *,
        custom_data: dict[str, Any],
        device_unique_id: str,
        type: DeviceType,
        cookie: bool | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        fde: str | NotGiven = NOT_GIVEN,
        hks: str | NotGiven = NOT_GIVEN,
        hor: bool | NotGiven = NOT_GIVEN,
        imei: str | NotGiven = NOT_GIVEN,
        language: str | NotGiven = NOT_GIVEN,
        meid: str | NotGiven = NOT_GIVEN,
        mod: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        os: str | NotGiven = NOT_GIVEN,
        producer: str | NotGiven = NOT_GIVEN,
        sn: str | NotGiven = NOT_GIVEN,
        user_agent: str | NotGiven = NOT_GIVEN,
        version: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TerminalInfo]:
        """Registers a device of the desktop verification client.

        Takes the same fields as `add_device`.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/authing-verify/create-device``

        Args:
            custom_data: Further values that you want to keep with the device.
            device_unique_id: Unique identifier of the device hardware or installation.
            type: Kind of device: `Browser`, `Mobile` or `Desktop`.
            cookie: Whether the browser accepts cookies. Default: `False`.
            description: Description of the device.
            fde: Full disk encryption of the device.
            hks: Hardware key storage of the device.
            hor: Whether the device is rooted or jailbroken. Default: `False`.
            imei: IMEI of a mobile device.
            language: Language that the device is set to.
            meid: MEID of a mobile device.
            mod: Model of the device.
            name: Name of the device.
            os: Operating system.
            producer: Manufacturer.
            sn: Serial number.
            user_agent: User agent of the browser.
            version: Version of the operating system or client.
        """
        return await self._send(
            _CREATE_VERIFY_DEVICE,
            {
                "customData": custom_data,
                "deviceUniqueId": device_unique_id,
                "type": type,
                "cookie": cookie,
                "description": description,
                "fde": fde,
                "hks": hks,
                "hor": hor,
                "imei": imei,
                "language": language,
                "meid": meid,
                "mod": mod,
                "name": name,
                "os": os,
                "producer": producer,
                "sn": sn,
                "userAgent": user_agent,
                "version": version,
            },
            request_options,
        )

    async def delete_device(
        self,
        *,
        id: str,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Removes a device from a user.

        Device and user together name the link that is removed. Use `delete_terminal` to delete the device itself. This
        cannot be undone.

        ``POST /api/v3/delete-device-by-user``

        Args:
            id: Identifier of the device, as `add_device` returned it.
            user_id: Identifier of the user.
        """
        return await self._send(_DELETE_DEVICE, {"id": id, "userId": user_id}, request_options)

    async def delete_terminal(self, *, id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Deletes a device.

        The device is removed for all of its users, which cannot be undone. Use `delete_device` to remove it from one
        user.

        ``POST /api/v3/delete-device``

        Args:
            id: Identifier of the device, as `add_device` returned it.
        """
        return await self._send(_DELETE_TERMINAL, {"id": id}, request_options)

    async def disable_device(
        self,
        *,
        id: str,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Switches a device off for one user.

        There is no end time; `enable_device` switches it on again. Use `disable_terminal` to switch it off for
        everybody.

        ``POST /api/v3/disable-device-by-user``

        Args:
            id: Identifier of the device, as `add_device` returned it.
            user_id: Identifier of the user.
        """
        return await self._send(_DISABLE_DEVICE, {"id": id, "userId": user_id}, request_options)

    async def disable_terminal(self, *, id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Switches a device off.

        Applies to all users of the device and has no end time; `enable_terminal` switches it on again.

        ``POST /api/v3/disable-device``

        Args:
            id: Identifier of the device, as `add_device` returned it.
        """
        return await self._send(_DISABLE_TERMINAL, {"id": id}, request_options)

    async def enable_device(
        self,
        *,
        id: str,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Switches a suspended or disabled device on again for one user.

        Device and user together name the link concerned.

        ``POST /api/v3/enable-device-by-user``

        Args:
            id: Identifier of the device, as `add_device` returned it.
            user_id: Identifier of the user.
        """
        return await self._send(_ENABLE_DEVICE, {"id": id, "userId": user_id}, request_options)

    async def enable_terminal(self, *, id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Switches a suspended or disabled device on again.

        Applies to all users of the device.

        ``POST /api/v3/enable-device``

        Args:
            id: Identifier of the device, as `add_device` returned it.
        """
        return await self._send(_ENABLE_TERMINAL, {"id": id}, request_options)

    async def find_last_login_apps_by_device_ids(
        self,
        *,
        device_ids: list[str],
        user_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Returns the applications last signed in to on devices (deprecated).

        Use `find_last_login_apps_by_device_ids_v2` instead, which takes the same fields. The platform does not document
        data in the answer.

        Deprecated.

        ``POST /api/v3/get-last-login-apps-by-deviceIds``

        Args:
            device_ids: Identifiers of the devices.
            user_id: Only sign-ins of this user.
        """
        return await self._send(
            _FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS,
            {"deviceIds": device_ids, "userId": user_id},
            request_options,
        )

    async def find_last_login_apps_by_device_ids_v2(
        self,
        *,
        device_ids: list[str],
        user_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Returns the applications last signed in to on devices.

        Give a user to look at the sign-ins of that user only. The platform does not document data in the answer.

        ``POST /api/v3/get-last-login-apps-by-device-ids``

        Args:
            device_ids: Identifiers of the devices.
            user_id: Only sign-ins of this user.
        """
        return await self._send(
            _FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS_V2,
            {"deviceIds": device_ids, "userId": user_id},
            request_options,
        )

    async def get_device_status(
        self,
        *,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DeviceStatus]:
        """Returns the state of a device.

        Use it before an action to find out whether the device is active, suspended or switched off.

        ``POST /api/v3/device-status``

        Args:
            id: Identifier of the device, as `add_device` returned it.
        """
        return await self._send(_GET_DEVICE_STATUS, {"id": id}, request_options)

    async def suspend_device(
        self,
        *,
        end_time: str | datetime.datetime,
        id: str,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Suspends a device for one user until a given time.

        Other users of the device are not affected; `suspend_terminal` suspends it for everybody. `enable_device` ends
        the suspension early.

        ``POST /api/v3/suspend-device-by-user``

        Args:
            end_time: Time at which the suspension ends, ISO 8601. Date and time (RFC 3339).
            id: Identifier of the device, as `add_device` returned it.
            user_id: Identifier of the user.
        """
        return await self._send(_SUSPEND_DEVICE, {"endTime": end_time, "id": id, "userId": user_id}, request_options)

    async def suspend_terminal(
        self,
        *,
        end_time: int,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Suspends a device until a given time.

        Applies to all users of the device. `enable_terminal` ends the suspension early.

        ``POST /api/v3/suspend-device``

        Args:
            end_time: Time at which the suspension ends, as a number; presumably Unix time in milliseconds, as
                elsewhere on the platform.
            id: Identifier of the device, as `add_device` returned it.
        """
        return await self._send(_SUSPEND_TERMINAL, {"endTime": end_time, "id": id}, request_options)
