from confplan.rendering.sheet_tables import Cell, tables

PAGE = """
<p>outside</p>
<table data-sheet="Ngày 1">
  <col style="width: 5"><col style="width:12.5"><col>
  <thead><tr class="title"><th colspan="3">Kịch bản</th></tr><tr><th>STT</th><th>Từ</th><th>Nội dung</th></tr></thead>
  <tr class="optional"><td data-type="number">1</td><td data-type="time">08:00</td><td>Văn nghệ<br>  đầu giờ
    &lt;b&gt; &amp; &nbsp;x</td></tr>
  <tr><td rowspan="2">a</td></tr>
</table>
<table><tr><td></td></tr></table>
"""


def test_table_has_its_name_its_widths_and_its_head() -> None:
    first, second = tables(PAGE)

    assert (first.name, first.widths, first.head) == ("Ngày 1", [5, 12.5, 0], 2)
    assert (second.name, second.head) == ("2", 0)


def test_cells_have_their_kinds_looks_and_spans() -> None:
    rows = tables(PAGE)[0].rows

    assert rows[0] == [Cell("Kịch bản", "text", frozenset({"title", "head"}), 3, 1)]
    assert rows[2][0] == Cell("1", "number", frozenset({"optional"}))
    assert rows[3][0].down == 2


def test_text_keeps_its_letters_and_breaks_only_where_the_page_does() -> None:
    assert tables(PAGE)[0].rows[2][2].text == "Văn nghệ\nđầu giờ <b> & \xa0x"


def test_page_without_a_table_has_none() -> None:
    assert tables("<p>x</p><td>y</td>") == []


def test_span_that_is_no_number_is_one_cell() -> None:
    row = tables('<table><tr><td colspan="x" rowspan="-2">a</td><td colspan="999999">b</td></tr></table>')[0].rows[0]

    assert [(cell.across, cell.down) for cell in row] == [(1, 1), (200, 1)]


def test_tags_that_stand_wrong_lose_no_text() -> None:
    first, second = tables("</thead></td><table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>")

    assert [cell.text for table in (first, second) for cell in table.rows[0]] == ["a", "b"]
