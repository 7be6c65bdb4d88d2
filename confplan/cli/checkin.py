"""`confplan checkin`: the desk at the door, on a page for the office network"""

from confplan.cli.checkin_options import (
    ANY,
    PORT,
    Db,
    ExportTo,
    Host,
    Port,
    Prepare,
    greet,
    known_form,
    store_of,
    tell_prepared,
    typed_pin,
)
from confplan.cli.day_taken import today
from confplan.cli.language import say
from confplan.cli.opening import opened
from confplan.cli.options import PlanArgument, Today

HELP = say("Bàn đón tiếp: tìm khách, điểm danh, đếm người đến, trên trang trong mạng cơ quan", "The desk at the door: find guests, mark who has come, count, on a page in the office network")  # fmt: skip


def command(
    plan: PlanArgument = "plan.yaml", *, db: Db = None, host: Host = ANY, port: Port = PORT, export: ExportTo = None, prepare: Prepare = False, today_: Today = None
) -> int:  # fmt: skip
    from confplan.reception.serving import exported, open_store, prepared, serve

    form = known_form(export)
    read = opened(plan, today=today(today_))
    file = store_of(plan, db)
    if read.case is None:
        return read.status
    if export is not None:
        from confplan.rendering.writing import swap_in

        swap_in(export, exported(read.case, file, form))
        return 0
    if prepare:
        tell_prepared(prepared(read.case, file), file)
        return 0
    pin = typed_pin()
    serve(open_store(read.case, file), pin, host, port, lambda pin, own: greet(pin, host, own, file))
    return 0
