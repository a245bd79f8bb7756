# Generated from spec/genauth/shared/envelope.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict

ApiCode: TypeAlias = Literal[
    1300,
    1301,
    1302,
    1303,
    1304,
    1305,
    1306,
    1600,
    1635,
    1636,
    1639,
    1640,
    1641,
    1642,
    1643,
    1699,
    1700,
    1701,
    1702,
    1703,
    1704,
    1705,
    1706,
    1707,
    2004,
    2005,
    2006,
    2011,
    2020,
    2031,
    2039,
    2040,
    2058,
    2224,
    2333,
    4021,
    6001,
    6002,
    6003,
    6004,
    2120008,
    2130010,
    2820002,
]
"""What exactly failed, or which step a sign-in waits for. Other values may come.

- `1300`: The signature does not match the request.
- `1301`: The signature method is not the expected one.
- `1302`: The signature version is not the expected one.
- `1303`: The timestamp of the signature cannot be read; milliseconds since 1970 are expected.
- `1304`: The date header of the signature is missing.
- `1305`: The date of the signature is too far from the clock of the server.
- `1306`: The nonce of the signature was used before.
- `1600`: The steps after sign-in are done.
- `1635`: The user has to pass a second factor that applies to the user.
- `1636`: The user has to pass a second factor that the application asks for.
- `1639`: First sign-in: the password has to be changed; the old one is not needed.
- `1640`: The external identity has to be bound to an account that exists.
- `1641`: The external identity has to be bound to an account, existing or new.
- `1642`: The profile has to be completed before the sign-in can end.
- `1643`: The account is locked; its owner can unlock it.
- `1699`: The sign-in was given up.
- `1700`: No face photo is enrolled for this user.
- `1701`: The photo to compare with is missing.
- `1702`: The face does not match.
- `1703`: Binding a face needs an email address or a phone number.
- `1704`: The phone check for binding a face failed.
- `1705`: The email check for binding a face failed.
- `1706`: A face is bound already.
- `1707`: The face could not be bound.
- `2004`: There is no such user.
- `2005`: The user is locked.
- `2006`: The password is wrong.
- `2011`: There is no such application.
- `2020`: Nobody is signed in.
- `2031`: The application does not allow sign-up.
- `2039`: Another application uses this domain.
- `2040`: Another user pool uses this domain.
- `2058`: The password has to be changed; the old one is needed.
- `2224`: There is no such user pool.
- `2333`: Account or password is wrong.
- `4021`: Billing refused the call.
- `6001`: The one-time code is wrong.
- `6002`: The recovery code is wrong.
- `6003`: The one-time code is missing.
- `6004`: The recovery code is missing.
- `2120008`: The user is disabled or no member of the tenant.
- `2130010`: The user may not sign in to this tenant.
- `2820002`: The LDAP address is not valid.
"""


class OAuthError(TypedDict):
    """A failure of an OpenID Connect endpoint (RFC 6749 section 5.2)."""

    error: str
    """Code of the error, such as `invalid_grant`."""
    error_description: NotRequired[str]
    """What went wrong, for developers."""
    error_uri: NotRequired[str]
    """A page about the error."""


StatusCode: TypeAlias = Literal[
    200,
    400,
    401,
    402,
    403,
    404,
    409,
    413,
    422,
    429,
    499,
    500,
    501,
    502,
    503,
    601,
    602,
    603,
]
"""The outcome of a call. Other values may come; treat them as failures.

- `200`: The call succeeded.
- `400`: A parameter is missing or malformed.
- `401`: The caller is not signed in.
- `402`: The plan does not include this call.
- `403`: The caller lacks the permission.
- `404`: What the call refers to does not exist.
- `409`: The call clashes with something that exists.
- `413`: The request body is too large.
- `422`: Well-formed, but against a business rule.
- `429`: Too many calls; the limit is 300 per second and user pool unless agreed otherwise.
- `499`: A fault of the caller that has no code of its own.
- `500`: A fault of the server that has no code of its own.
- `501`: This server does not offer the call.
- `502`: A service behind the server failed.
- `503`: The server is under maintenance.
- `601`: A call to an external endpoint could not be made.
- `602`: An external endpoint answered with an error.
- `603`: Custom code of the tenant (a pipeline, a custom database) failed.
"""
