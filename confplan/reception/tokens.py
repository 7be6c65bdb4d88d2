"""What each guest's QR holds, from the desk's own file: an invitation can only show a code that the desk knows"""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path as File

from confplan.case import Case
from confplan.reception.guests import keys
from confplan.reception.refusing import NOT_OURS, StoreError


def tokens(case: Case, file: File) -> Mapping[int, str]:
    """Return the tokens of the people of the lists, by identity (`id`); none where the desk has no file yet.

    Who is on a list that the desk has not taken in has none. StoreError where the file is none of the desk's.
    """
    known = _known(file) if file.is_file() else {}
    return {person: known[key] for person, key in keys(case).items() if key in known}


def _known(file: File) -> Mapping[str, str]:
    """Return the token of each guest of the lists, by the guest's key. The file is only read: it may be anybody's."""
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as base:
            return dict(base.execute("SELECT key, token FROM guests WHERE walked_in = 0").fetchall())
    except sqlite3.Error as error:
        raise StoreError(file, NOT_OURS) from error
