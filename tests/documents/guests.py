"""A settled plan and its guests, for the tests of the letters to them"""

from confplan.documents.invitations import Invitations
from confplan.documents.parts.guest_letters import Letter
from tests.documents.printing import packed, printed, text_of

MAIL = ("html", "")
FORMS = [("docx", ""), ("docx", "cards"), ("pdf", ""), ("pdf", "cards")]
PLAN = """
document: {number: 12/KH-UBND, issuer: Ủy ban nhân dân phường Thới An, place: Thới An, signature: [TM. Ủy ban nhân dân, Chủ tịch, Nguyễn Văn Đức], archive: [VT, VP]}
conference:
  name: Hội nghị tổng kết năm 2025
  hosts: [Đảng ủy phường, Ủy ban nhân dân phường]
  date: 26/12/2025
  start: 08:00
  venue: {name: Hội trường phường, address: 15 Lê Thị Riêng}
  chair: Chủ tịch Ủy ban nhân dân phường
delegates:
  - Ban Chỉ huy Quân sự phường
invitation: {number: 07/GM-UBND, date: 05/02/2026, arrive: 7h30, contact: Phòng Văn hóa - Xã hội, dress: lễ phục}
"""


def letter(name: str | None = None, post: str | None = None, unit: str | None = None) -> Letter:
    return Letter(group="Khách mời", name=name, post=post, unit=unit, count=None)


def words(found: Invitations, form: str, output: str) -> str:
    """Return the text of a print without its spaces, as a line may break anywhere."""
    return packed(text_of(printed("invitations", found, form, output), form))
