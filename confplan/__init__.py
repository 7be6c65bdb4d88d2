"""An official conference as code: one YAML plan in; checked, timed, and every paper of the conference out."""

__version__ = "0.1.0"
