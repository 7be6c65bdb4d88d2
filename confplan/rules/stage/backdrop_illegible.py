"""Are the letters of the backdrop too small for the last row of the hall?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.backdrop_surfaces import letter_height, sizes
from confplan.rules.rule import Rule, related

METRE = 1000

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Kinh nghiệm nghề in phông, không phải quy định: đọc rõ ở khoảng cách bằng 200 đến 250 lần chiều cao chữ (backdrop-reading-distance)",
    summary=Text(
        "Chữ trên phông nhỏ so với chiều sâu hội trường", "The backdrop's letters are small for the depth of the hall"
    ),
    why=Text(
        "Phông treo lên rồi mới biết hàng ghế cuối không đọc được tên hội nghị; chỉ xét khi kế hoạch ghi depth của hội trường",
        "Once it hangs, nobody in the last row can read the name; judged only where the plan gives the hall's depth",
    ),
    bad="""
conference:
  name: Hội nghị tổng kết công tác sắp xếp khu phố theo quy định của Trung ương trên địa bàn Quận 12
  venue: {name: Hội trường 1, depth: 60 m}
backdrop: {size: 6 x 3 m}
""",
    good="""
conference:
  name: Hội nghị tổng kết công tác sắp xếp khu phố theo quy định của Trung ương trên địa bàn Quận 12
  venue: {name: Hội trường 1, depth: 15 m}
backdrop: {size: 6 x 3 m}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    plan = case.plan
    depth = plan.conference.venue.depth.millimetres if plan.conference.venue and plan.conference.venue.depth else None
    height = letter_height(plan, case.profile) if depth else None
    times = case.profile.number("backdrop-reading-distance")
    if depth and height and height * times < depth and not case.is_unread("backdrop"):
        yield _finding(case, height, depth, times)


def _finding(case: Case, height: float, depth: int, times: int) -> Finding:
    plan, (wall, _) = case.plan, sizes(case.plan, case.profile)
    size = " x ".join(_metres(side) for side in wall)
    far, most, least = _metres(int(height * times)), _metres(depth), -(-depth // times)
    assumed = Text("", "") if plan.backdrop.size else Text(" (mặc định)", " (the default)")
    hall = plan.conference.venue.at("depth") if plan.conference.venue else ()
    return rule.finding(
        plan.backdrop.at("size") if plan.backdrop.size else hall,
        vi=f"trên phông {size.replace('.', ',')} m{assumed.vi}, chữ tên hội nghị chỉ cao khoảng {height:.0f} mm, đọc được đến khoảng {far.replace('.', ',')} m; hội trường sâu {most.replace('.', ',')} m thì cần khoảng {least} mm",
        en=f"on a backdrop of {size} m{assumed.en} the letters of the name are only about {height:.0f} mm high and are read from up to {far} m; a hall {most} m deep needs about {least} mm",
        related=[related(hall, vi="chiều sâu hội trường", en="the depth of the hall")] if plan.backdrop.size else [],
    )


def _metres(millimetres: int) -> str:
    return f"{round(millimetres / METRE, 1):g}"
