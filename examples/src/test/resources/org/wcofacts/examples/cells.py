"""Prints every cell of a workbook as openpyxl reads it: sheet, address and value, as one JSON array a line."""
import datetime
import json
import sys

import openpyxl

sys.stdout.reconfigure(encoding="utf-8")
for sheet in openpyxl.load_workbook(sys.argv[1]).worksheets:
    for row in sheet.iter_rows():
        for cell in row:
            value = cell.value
            if value is None:
                continue
            if isinstance(value, datetime.datetime):
                value = value.date().isoformat()
            print(json.dumps([sheet.title + "!" + cell.coordinate, value], ensure_ascii=False))
