"""Whether letters make a Vietnamese syllable"""

import unicodedata
from functools import lru_cache
from typing import Final

from confplan.patterns import regex

_TONES: Final = regex("[\u0300\u0301\u0303\u0309\u0323]")
_INITIALS: Final = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
_RHYMES: Final = (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
    "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu "
    "y yêm yên yêng yêt yêu o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay "
    "oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
    "u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uên uôc uôi uôm uôn uông uôt uơ "
    "uy uych uyn uynh uyt uyu uya uyên uyêt uyp ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu"
)
_SYLLABLE: Final = regex(rf"(?:{'|'.join(_INITIALS.split())})?(?:{'|'.join(_RHYMES.split())})|gi(?:êc|êm|ên|êng|êt)?")


@lru_cache(maxsize=4096)
def is_syllable(word: str) -> bool:
    """Tell a syllable that Vietnamese could have, in any case, with no more than one tone, wherever that stands."""
    plain, tones = _TONES.subn("", unicodedata.normalize("NFD", word.lower()))
    return tones <= 1 and _SYLLABLE.fullmatch(unicodedata.normalize("NFC", plain)) is not None
