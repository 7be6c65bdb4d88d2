"""The cheapest flow"""

from confplan.planning.picking_flow import Network


def test_a_later_path_gives_back_what_an_earlier_one_took() -> None:
    net = Network()
    source, left, right, one, two, sink = (net.node() for _ in range(6))
    for tail in (left, right):
        net.edge(source, tail, 1)
    cheap, only = net.edge(left, one, 1, 1), net.edge(right, one, 1, 2)
    dear = net.edge(left, two, 1, 9)
    for tail in (one, two):
        net.edge(tail, sink, 1)

    assert 2 == net.send(source, sink)
    assert (0, 1, 1) == tuple(net.carries(edge) for edge in (cheap, only, dear))


def test_nothing_flows_where_no_path_leads() -> None:
    net = Network()

    assert 0 == net.send(net.node(), net.node())


def test_of_two_ways_the_cheaper_is_taken() -> None:
    net = Network()
    source, sink = net.node(), net.node()
    dear, cheap = net.edge(source, sink, 2, 5), net.edge(source, sink, 1, 3)
    net.send(source, sink)

    assert (2, 1) == (net.carries(dear), net.carries(cheap))


def test_dear_and_cheap_steps_add_up_over_several_paths() -> None:
    net = Network()
    source, one, two, sink = (net.node() for _ in range(4))
    edges = {
        "first": net.edge(source, one, 2, 1),
        "second": net.edge(source, two, 2, 4),
        "across": net.edge(one, two, 1, 1),
        "short": net.edge(one, sink, 1, 7),
        "long": net.edge(two, sink, 2, 1),
    }

    assert 3 == net.send(source, sink)
    assert {"first": 2, "second": 1, "across": 1, "short": 1, "long": 2} == {
        name: net.carries(edge) for name, edge in edges.items()
    }
