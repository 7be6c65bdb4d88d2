"""A whole number in Vietnamese words: `hai triệu không trăm hai mươi mốt nghìn không trăm mười lăm`"""

DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
SCALES = ("", "nghìn", "triệu")
BILLION = 10**9
THOUSAND = 1000
TEN = 10


def words(number: int) -> str:
    """Return the number, not negative, as it is read out; never an empty text."""
    if number == 0:
        return DIGITS[0]
    billions, rest = divmod(number, BILLION)
    said = [f"{words(billions)} tỷ"] if billions else []
    groups = (rest // THOUSAND**2, rest // THOUSAND % THOUSAND, rest % THOUSAND)
    for scale, group in zip(reversed(SCALES), groups, strict=True):
        if group:
            said.append(f"{_group(group, is_first=not said)} {scale}".strip())
    return " ".join(said)


def digit_by_digit(digits: str) -> str:
    """Return the digits one after another, as telephone numbers are read out."""
    return " ".join(DIGITS[int(digit)] for digit in digits)


def _group(number: int, *, is_first: bool) -> str:
    """Inside a longer number every group is said with its hundreds: một triệu không trăm lẻ năm nghìn."""
    hundreds, rest = divmod(number, TEN * TEN)
    tens, ones = divmod(rest, TEN)
    said = [] if is_first and not hundreds else [DIGITS[hundreds], "trăm"]
    if tens > 1:
        said += [DIGITS[tens], "mươi"]
    elif tens == 1:
        said.append("mười")
    elif ones and said:
        said.append("lẻ")
    if ones:
        said.append(_ones(ones, tens))
    return " ".join(said)


def _ones(ones: int, tens: int) -> str:
    match tens, ones:
        case (0, _) | (1, 1):
            return DIGITS[ones]
        case _, 1:
            return "mốt"
        case _, 5:
            return "lăm"
        case _:
            return DIGITS[ones]
