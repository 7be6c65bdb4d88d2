"""The cheapest flow through a network of whole numbers: shortest paths one after another, each made longer by what it costs"""

from heapq import heappop, heappush

_FAR = 1 << 200


class Network:
    """Nodes are numbers; edges have a capacity and a cost that is not negative. The same calls give the same flow."""

    def __init__(self) -> None:
        self._out: list[list[int]] = []  # of each node its edges; edge n and edge n ^ 1 are one edge there and back
        self._head: list[int] = []
        self._left: list[int] = []
        self._cost: list[int] = []

    def node(self) -> int:
        self._out.append([])
        return len(self._out) - 1

    def edge(self, tail: int, head: int, capacity: int, cost: int = 0) -> int:
        """Add an edge; return its number, under which `carries` tells its flow."""
        number = len(self._head)
        self._head += (head, tail)
        self._left += (capacity, 0)
        self._cost += (cost, -cost)
        self._out[tail].append(number)
        self._out[head].append(number + 1)
        return number

    def carries(self, edge: int) -> int:
        return self._left[edge + 1]

    def send(self, source: int, sink: int) -> int:
        """Send as much as can be sent, at the least cost; return how much that is."""
        levels = [0] * len(self._out)  # with them no edge that has room left costs less than nothing
        amount = 0
        while (path := self._path(source, sink, levels)) is not None:
            push = min(self._left[edge] for edge in path)
            for edge in path:
                self._left[edge] -= push
                self._left[edge ^ 1] += push
            amount += push
        return amount

    def _path(self, source: int, sink: int, levels: list[int]) -> list[int] | None:
        """Return the edges of the cheapest path that has room, from its end; raise the levels by the distances."""
        far = [_FAR] * len(levels)
        by = [-1] * len(levels)
        far[source] = 0
        heap = [(0, source)]
        while heap:
            distance, node = heappop(heap)
            if distance > far[node]:
                continue
            if node == sink:
                break
            base = distance + levels[node]
            for edge in self._out[node]:
                if self._left[edge]:
                    head = self._head[edge]
                    new = base + self._cost[edge] - levels[head]
                    if new < far[head]:
                        far[head], by[head] = new, edge
                        heappush(heap, (new, head))
        if by[sink] < 0:
            return None
        for node, distance in enumerate(far):
            levels[node] += min(distance, far[sink])
        return self._back(by, source, sink)

    def _back(self, by: list[int], source: int, node: int) -> list[int]:
        path = []
        while node != source:
            path.append(by[node])
            node = self._head[by[node] ^ 1]
        return path
