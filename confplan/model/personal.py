"""Which fields and columns hold what belongs to one person alone: no message, report or hole shows their values"""

from functools import lru_cache

from confplan.folding import bare

# Keys of a plan and names of columns, as `bare` writes them.
# fmt: off
BIRTHS = ("nam sinh", "ngay sinh", "ngay thang nam sinh", "sinh nam", "birth year", "birth date", "year of birth", "date of birth")
PHONES = ("so dien thoai", "dien thoai", "sdt", "dtdd", "so dtdd", "dt di dong", "so dt", "dt", "dien thoai lien he", "di dong", "phone")
ID_NUMBERS = (
    "so cccd", "cccd", "so can cuoc cong dan", "can cuoc cong dan", "so can cuoc", "can cuoc", "so cmnd", "cmnd",
    "so dinh danh ca nhan", "so dinh danh", "ma dinh danh", "so ho chieu", "ho chieu", "id number", "passport",
)
# fmt: on
FIELDS = frozenset({"contact", "phone", "email", "birth_date", "birth_year", "id_number"})


@lru_cache(maxsize=1024)
def is_birth(key: str) -> bool:
    """Tell a key or the name of a column under which a day or year of birth stands."""
    return _is_one(bare(key), BIRTHS)


@lru_cache(maxsize=1024)
def is_number(key: str) -> bool:
    """Tell a key or the name of a column under which a telephone number or the number of someone's papers stands."""
    return _is_one(bare(key), ("contact", *PHONES, *ID_NUMBERS))


def _is_one(key: str, names: tuple[str, ...]) -> bool:
    """A column may say more than its name: `Số điện thoại (Zalo)`. A single word says too little for that."""
    return key in names or key.startswith(tuple(f"{name} " for name in names if " " in name))
