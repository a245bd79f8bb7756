"""Published vectors, through the code that logins use: RFC 7636, 6749, 5869, 7515, 8037 and the JOSE cookbook (RFC 7520)."""

import base64
import json
import re
from pathlib import Path
from typing import Any

import pytest
from joserfc.jwe import JWERegistry, decrypt_compact
from joserfc.jwk import JWKRegistry, OctKey
from joserfc.jws import extract_compact, validate_compact
from runtime.identity.client_authentication import secret_proof
from runtime.identity.id_token import token_hash
from runtime.identity.pkce import code_challenge, code_verifier
from runtime.identity.sealing_keys import sealing_keys
from runtime.identity.signatures import Signatures

_FOLDER = Path(__file__).parents[2] / "vectors"
RFC: dict[str, Any] = json.loads((_FOLDER / "rfc.json").read_text())
_PRIVATE = {"d", "p", "q", "dp", "dq", "qi"}


def cases(name: str) -> list[Any]:
    files = sorted((_FOLDER / "jose-cookbook" / name).glob("*.json"))
    return [pytest.param(json.loads(file.read_text()), id=file.stem) for file in files]


def having(found: list[Any]) -> list[Any]:
    """Cases with one algorithm, one key and a whole compact form."""
    return [case for case in found for one in case.values if _is_token(one["input"], one["output"].get("compact", ".."))]


def _is_token(given: dict[str, Any], compact: str) -> bool:
    detached = compact.count(".") == 2 and ".." in compact
    return isinstance(given.get("alg"), str) and "key" in given and compact != ".." and not detached


def public(jwk: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in jwk.items() if name not in _PRIVATE}


def verified(jws: str, jwk: dict[str, Any], algorithm: str) -> bytes | None:
    """The payload, by the registry of logins; None when the signature is not good."""
    registry = Signatures(algorithm)
    key = JWKRegistry.import_key(jwk if jwk["kty"] == "oct" else public(jwk))
    found = extract_compact(jws.encode(), registry=registry)
    return found.payload if validate_compact(found, key, registry=registry) else None


def test_appendix_b_of_rfc_7636() -> None:
    assert code_challenge(RFC["rfc7636"]["B"]["verifier"]) == RFC["rfc7636"]["B"]["challenge"]


def test_a_new_verifier_has_the_letters_that_are_allowed() -> None:
    rules = RFC["rfc7636"]["verifierRules"]
    made = {code_verifier() for _ in range(100)}
    assert len(made) == 100
    assert all(rules["minLength"] <= len(one) <= rules["maxLength"] for one in made)
    assert all(re.fullmatch("[A-Za-z0-9._~-]+", one) for one in made)
    with pytest.raises(ValueError, match="method"):
        code_challenge("x", "S512")  # type: ignore[arg-type]


@pytest.mark.parametrize("case", RFC["rfc6749_2_3_1"]["cases"], ids=lambda case: str(case["id"]))
def test_basic_of_a_client(case: dict[str, str]) -> None:
    proof = secret_proof("client_secret_basic", case["id"], case["secret"])
    assert (proof.headers["authorization"], proof.form) == (case["header"], {})


def test_keys_are_derived_as_in_other_languages() -> None:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    (key,) = sealing_keys(None, "cookie_secret", "a secret", AssertionError)("login")
    assert isinstance(key, OctKey)
    assert key.raw_value == HKDF(SHA256(), 32, None, b"countersign login").derive(b"a secret")


@pytest.mark.parametrize(
    ("value", "want"),
    [
        ("foobar", "w6uP8Tcg6K2QR905Rms8iQ"),
        ("hwQJupLaFEDG4WpDamm7kfeSwr0yY0OdCoF_dSJAwjM", "iYMQP6yo0iXDaG_of0Y4IQ"),
    ],
)
def test_hashes_of_tokens(value: str, want: str) -> None:
    assert token_hash(value, "RS256") == want
    assert len(base64.urlsafe_b64decode(token_hash(value, "EdDSA") + "==")) == 32


_EXAMPLES = [
    pytest.param(example, id=name)
    for group in ("rfc7515", "rfc8037")
    for name, example in RFC[group].items()
    if isinstance(example, dict) and {"jws", "jwk"} <= example.keys()
]


@pytest.mark.parametrize("example", _EXAMPLES)
def test_a_signature_is_verified_with_its_algorithm_and_with_no_other(example: dict[str, Any]) -> None:
    jws, jwk, algorithm = example["jws"], example["jwk"], example["alg"]
    assert verified(jws, jwk, algorithm) is not None
    head, payload, signature = jws.split(".")
    wrong = ("A" if signature[0] != "A" else "B") + signature[1:]
    assert verified(f"{head}.{payload}.{wrong}", jwk, algorithm) is None
    with pytest.raises(Exception, match="(?i)algorithm"):
        verified(jws, jwk, "PS512")


@pytest.mark.parametrize("case", having(cases("jws")))
def test_the_cookbook_signs(case: dict[str, Any]) -> None:
    given = case["input"]
    assert verified(case["output"]["compact"], given["key"], given["alg"]) == given["payload"].encode()


# Broken by design, or able to blow up; the library refuses them unless it is asked.
_REFUSED = "5_1.key_encryption_using_rsa_v15_and_aes-hmac-sha2"


@pytest.mark.parametrize("case", [case for case in having(cases("jwe")) if case.id != _REFUSED])
def test_the_cookbook_encrypts(case: dict[str, Any]) -> None:
    given = case["input"]
    registry = JWERegistry(algorithms=[given["alg"], given["enc"], "DEF"], strict_check_header=False)
    key = JWKRegistry.import_key(given["key"])
    assert decrypt_compact(case["output"]["compact"], key, registry=registry).plaintext == given["plaintext"].encode()


@pytest.mark.parametrize("case", [case for case in having(cases("jwe")) if case.id == _REFUSED])
def test_what_is_broken_is_refused(case: dict[str, Any]) -> None:
    registry = JWERegistry(algorithms=["RSA-OAEP-256", case["input"]["enc"]])
    with pytest.raises(Exception, match="(?i)algorithm"):
        decrypt_compact(case["output"]["compact"], JWKRegistry.import_key(case["input"]["key"]), registry=registry)
