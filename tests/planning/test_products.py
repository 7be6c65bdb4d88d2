"""What products are called"""

from confplan.planning.products import called


def test_a_known_product_has_a_vietnamese_name_and_another_stands_as_written() -> None:
    assert ["giấy mời", "băng keo"] == [called("invitations"), called("băng keo")]
