"""The certificate of the connection proves the caller."""

from ..credential import AuthorizeContext, Credential, OutgoingRequest


def mutual_tls() -> Credential:
    """The context that an application gives its client as ``ca``, or its ``http_client``, has the certificate."""

    async def authorize(request: OutgoingRequest, _: AuthorizeContext) -> OutgoingRequest:
        return request

    return Credential(authorize)
