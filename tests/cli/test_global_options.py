from confplan.cli.global_options import take_common


def test_common_options_may_stand_anywhere() -> None:
    assert take_common(["--lang", "vi", "validate", "-q", "a.yaml", "--lang=en", "--format", "json"]) == [
        "validate",
        "a.yaml",
        "--format",
        "json",
    ]
