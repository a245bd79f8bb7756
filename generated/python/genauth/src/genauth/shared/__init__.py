# Generated from spec/genauth/authentication.yaml, spec/genauth/management.yaml. Do not edit; run `countersign generate`.
"""Types that several groups of calls share."""
