# Generated from spec/fief/tenant.yaml. Do not edit; run `countersign generate`.
"""Logins and guards for frameworks and programs."""
