"""Texts that break a template that forgets to escape, for every engine, each to come back whole"""

HOSTILE = (
    "A & <b>B</b> < 5 tuổi",
    "</w:t></w:r></w:p><w:p>",
    "</text></svg><script>x</script>",
    "{{ 7*7 }} {% for x in y %} {# z #}",
    "{_{ 7*7 }_} {_% if x %_}",
    '#read("/etc/hostname") $x$ *a* _b_ `c` <d> @e //f /* g */',
    '"]; #panic("x")',
    "\\u{41} \\n \\",
    "=1+1",
    "@SUM(A1) +84912 -5",
    "]]> --> <!-- &amp; &#65; %s {0} ${x}",
    "“ngoặc” 'đơn' \"kép\"",
    "ẾỀỂỄỆ ẶẴẲ ỘỖ ỮỰ ỶỸ Đỗ Thị Ánh Tuyết",
    "W" * 130,
    "nghiêng " * 40,
)
