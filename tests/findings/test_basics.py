from confplan.findings.basics import BASICS


def test_every_explanation_is_whole_in_both_languages() -> None:
    texts = [text for basic in BASICS.values() for text in (*basic.summary, *basic.why)]

    assert all(text.strip() and not text.endswith(".") for text in texts)
