"""How an application proves itself at an endpoint (RFC 6749, section 2.3.1): in the form, by Basic, or by its
identifier alone.
"""

import base64

from .addresses import form_value
from .login import ClientProof


def client_proof(method: str, client_id: str, secret: str | None) -> ClientProof:
    """Never two proofs at once. Without a secret, the identifier alone is sent."""
    if secret is None or method == "none":
        return ClientProof({"client_id": client_id}, {})
    if method == "client_secret_basic":
        # RFC 6749, appendix B: both are encoded as a form first.
        pair = f"{form_value(client_id)}:{form_value(secret)}"
        return ClientProof({}, {"authorization": f"Basic {base64.b64encode(pair.encode()).decode()}"})
    return ClientProof({"client_id": client_id, "client_secret": secret}, {})
