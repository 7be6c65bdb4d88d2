"""`confplan delegates`: the people whom the wards send; a file of this folder is a command of the group"""

from confplan.cli.language import say

HELP = say("Đại biểu do các phường cử: kiểm tra danh sách, phát mẫu, nhận danh sách, chọn người", "The delegates whom the wards send: check their lists, hand out forms, take lists in, choose people")  # fmt: skip
