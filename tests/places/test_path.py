from confplan.places import Key, dotted


def test_path_is_written_with_dots() -> None:
    assert dotted(("agenda", 3, "items", 0, "minutes")) == "agenda.3.items.0.minutes"


def test_key_is_found_where_the_plain_key_is() -> None:
    spans = {("agenda", "titel"): 1}

    assert spans["agenda", Key("titel")] == 1
