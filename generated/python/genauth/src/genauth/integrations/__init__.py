# Generated from spec/genauth/authentication.yaml. Do not edit; run `countersign generate`.
"""Logins and guards for frameworks and programs."""
