"""What any check says: a rule's name, how bad it is, where it stands, and words in two languages"""

from confplan.findings.finding import Finding, Fix, Language, Related, Severity, Text

__all__ = ["Finding", "Fix", "Language", "Related", "Severity", "Text"]
