#!/usr/bin/env python3
"""Makes the workbooks in test/sheets: by openpyxl, by LibreOffice, and spelled by hand.

Needs openpyxl and soffice; the tests need neither, because the workbooks are committed.
The files `spelled-like-*.xlsx` are written by hand after what Excel and WPS write; no Excel or WPS made them.
"""
import datetime
import os
import shutil
import struct
import subprocess
import tempfile
import zipfile
import zlib

import openpyxl
from openpyxl.chart import BarChart, LineChart, Reference
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule, FormulaRule, IconSetRule, Rule
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.normpath(os.path.join(HERE, "..", "test", "sheets"))
SPELLED = os.path.join(OUT, "spelled")
TOWNSHIPS = ["资源镇", "中峰镇", "梅溪镇", "瓜里乡", "车田苗族乡", "两水苗族乡", "河口瑶族乡"]


def path(name):
    return os.path.join(OUT, name)


def tiny_png(folder):
    """A picture of 4 by 4 red dots."""
    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))
    rows = b"".join(b"\0" + b"\xc0\x10\x10" * 4 for _ in range(4))
    png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 4, 4, 8, 2, 0, 0, 0))
    png += chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    name = os.path.join(folder, "seal.png")
    with open(name, "wb") as file:
        file.write(png)
    return name


def everything(folder):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "单位台账"
    fill_ledger(sheet)
    lists = book.create_sheet("乡镇 名单")
    for row, township in enumerate(TOWNSHIPS, start=1):
        lists.cell(row, 1, township)
    lists.sheet_state = "hidden"
    secret = book.create_sheet("内部")
    secret["A1"] = "不外传"
    secret.sheet_state = "veryHidden"
    charts_and_pictures(book, folder)
    rules(sheet)
    validations(sheet)
    frame(book, sheet)
    return book


def fill_ledger(sheet):
    sheet.append(["统一社会信用代码", "单位名称", "乡镇", "人数", "金额", "日期", "时间", "完成率", "备注"])
    head = NamedStyle(name="表头", font=Font(name="黑体", size=12, bold=True, color="FFFFFFFF"))
    head.fill = PatternFill("solid", fgColor="FF1F4E79")
    head.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    for cell in sheet[1]:
        cell.style = head
    thin = Side(style="thin", color="FF808080")
    for index in range(2, 42):
        moment = datetime.datetime(2023, 10, 1) + datetime.timedelta(days=index, hours=index % 24, seconds=index * 7)
        sheet.append([
            f"91450329MA5N{index:06d}", f"资源县第{index}单位 ", TOWNSHIPS[index % 7], index * 3,
            index * 1234.56, moment, datetime.time(index % 24, index, index), index / 100,
            "" if index % 5 else "换行\n的备注",
        ])
        sheet.cell(index, 1).number_format = "@"
        sheet.cell(index, 5).number_format = '#,##0.00;[Red]-#,##0.00'
        sheet.cell(index, 6).number_format = 'yyyy"年"m"月"d"日" h:mm:ss'
        sheet.cell(index, 7).number_format = "h:mm:ss"
        sheet.cell(index, 8).number_format = "0.0%"
        sheet.cell(index, 2).border = Border(left=thin, right=thin, top=thin, bottom=Side(style="double"))
        sheet.cell(index, 3).font = Font(name="仿宋", size=14, italic=True, strike=index % 2 == 0, underline="double")
        sheet.cell(index, 4).alignment = Alignment(indent=2, text_rotation=15, shrink_to_fit=True)
        sheet.cell(index, 9).alignment = Alignment(wrap_text=True)
    sheet["D42"] = "=SUM(D2:D41)"
    sheet["E42"] = '=IF(D42>0,"合计","无")'
    sheet["I42"] = True
    sheet["D42"].protection = Protection(locked=False, hidden=True)
    sheet["B2"].comment = Comment("请核对单位名称", "张三")
    sheet["B3"].comment = Comment("第二条\n两行", "李四")
    sheet["B4"].hyperlink = "https://www.gxzy.gov.cn/"
    sheet["B5"].hyperlink = "#'乡镇 名单'!A1"
    sheet.merge_cells("A44:C45")
    sheet["A44"] = "合并的说明"


def rules(sheet):
    red = PatternFill("solid", bgColor="FFFFC7CE")
    sheet.conditional_formatting.add("D2:D41", CellIsRule(operator="greaterThan", formula=["60"], fill=red, stopIfTrue=True))
    sheet.conditional_formatting.add("D2:D41", CellIsRule(operator="between", formula=["10", "20"], font=Font(bold=True, color="FF006100")))
    text = Rule(type="containsText", operator="containsText", text="镇", dxf=DifferentialStyle(font=Font(color="FF9C0006")))
    text.formula = ['NOT(ISERROR(SEARCH("镇",C2)))']
    sheet.conditional_formatting.add("C2:C41", text)
    sheet.conditional_formatting.add("A2:A41", Rule(type="duplicateValues", dxf=DifferentialStyle(fill=red)))
    sheet.conditional_formatting.add("B2:B41", FormulaRule(formula=["$D2>100"], fill=red))
    sheet.conditional_formatting.add("E2:E41", ColorScaleRule(start_type="min", start_color="FFF8696B", end_type="max", end_color="FF63BE7B"))
    sheet.conditional_formatting.add("H2:H41", DataBarRule(start_type="num", start_value=0, end_type="num", end_value=1, color="FF638EC6"))
    sheet.conditional_formatting.add("H2:H41", IconSetRule("3TrafficLights1", "percent", [0, 33, 67]))


def validations(sheet):
    choice = DataValidation(type="list", formula1='"在营,停业,注销"', allow_blank=True, showErrorMessage=True)
    choice.promptTitle, choice.prompt = "状态", "请从列表中选择"
    choice.errorTitle, choice.error = "输入有误", "只能选列表中的项目"
    choice.add("I2:I41")
    township = DataValidation(type="list", formula1="'乡镇 名单'!$A$1:$A$7", showErrorMessage=True)
    township.add("C2:C41")
    whole = DataValidation(type="whole", operator="between", formula1="0", formula2="100000", showErrorMessage=True, errorStyle="warning")
    whole.add("D2:D41")
    day = DataValidation(type="date", operator="greaterThanOrEqual", formula1="45200", showErrorMessage=True)
    day.add("F2:F41")
    custom = DataValidation(type="custom", formula1="LEN(A2)=18", showErrorMessage=True)
    custom.add("A2:A41")
    length = DataValidation(type="textLength", operator="lessThanOrEqual", formula1="50", showErrorMessage=True)
    length.add("B2:B41")
    for rule in [choice, township, whole, day, custom, length]:
        sheet.add_data_validation(rule)


def charts_and_pictures(book, folder):
    mixed = book.create_sheet("图表和图片")
    for row in [["乡镇", "完成", "目标"], ["资源镇", 30, 40], ["中峰镇", 25, 20], ["梅溪镇", 12, 18]]:
        mixed.append(row)
    chart = BarChart()
    chart.title = "完成情况"
    chart.add_data(Reference(mixed, min_col=2, max_col=3, min_row=1, max_row=4), titles_from_data=True)
    chart.set_categories(Reference(mixed, min_col=1, min_row=2, max_row=4))
    mixed.add_chart(chart, "E2")
    picture = Image(tiny_png(folder))
    picture.width, picture.height = 40, 40
    mixed.add_image(picture, "A8")
    alone = book.create_sheet("只有图表")
    for row in [["月", "人数"], ["10月", 5], ["11月", 9], ["12月", 14]]:
        alone.append(row)
    line = LineChart()
    line.title = "逐月"
    line.add_data(Reference(alone, min_col=2, min_row=1, max_row=4), titles_from_data=True)
    line.set_categories(Reference(alone, min_col=1, min_row=2, max_row=4))
    alone.add_chart(line, "D2")


def frame(book, sheet):
    sheet.freeze_panes = "C2"
    sheet.column_dimensions["A"].width = 22.5
    sheet.column_dimensions["B"].width = 30.25
    sheet.column_dimensions["H"].hidden = True
    sheet.row_dimensions[1].height = 36
    sheet.row_dimensions[7].hidden = True
    sheet.sheet_properties.tabColor = "FFC00000"
    sheet.auto_filter.ref = "A1:I41"
    sheet.protection.sheet = True
    sheet.protection.password = "kuomian"
    sheet.protection.formatColumns = False
    sheet.print_area = "A1:I42"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_margins.left = 0.4
    sheet.oddFooter.center.text = "第 &P 页，共 &N 页"
    sheet.oddHeader.left.text = "资源县扩面征缴"
    sheet.print_options.horizontalCentered = True
    sheet.sheet_view.zoomScale = 85
    book.defined_names.append(DefinedName("单位", attr_text="单位台账!$A$2:$I$41"))
    book.defined_names.append(DefinedName("费率", attr_text="0.16"))
    extra = book.create_sheet("表格")
    extra.append(["项目", "值"])
    extra.append(["甲", 1])
    extra.append(["乙", 2])
    table = Table(displayName="参数表", ref="A1:B3")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
    extra.add_table(table)
    extra.sheet_view.showGridLines = False


def dates_1904(name):
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    sheet.title = "日期"
    cells = [
        ("日期", datetime.datetime(2023, 12, 20), "yyyy-mm-dd"),
        ("时刻", datetime.datetime(2023, 12, 20, 17, 30, 59), "yyyy-mm-dd hh:mm:ss"),
        ("时间", 0.5, "h:mm"),
        ("时长", 1.5, "[h]:mm"),
        ("数字", 45000, "0"),
    ]
    for row, (label, value, code) in enumerate(cells, start=1):
        sheet.cell(row, 1, label)
        sheet.cell(row, 2, value).number_format = code
    book.save(name)


def chart_sheet(name):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "数据"
    for row in [["乡镇", "人数"], ["资源镇", 3], ["中峰镇", 4]]:
        sheet.append(row)
    drawn = book.create_chartsheet("图")
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=3), titles_from_data=True)
    drawn.add_chart(chart)
    last = book.create_sheet("最后")
    last["A1"] = "尾"
    book.save(name)


def libreoffice(source, ending, target):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["soffice", "--headless", "--convert-to", ending, "--outdir", folder, source], check=True, capture_output=True)
        stem = os.path.splitext(os.path.basename(source))[0]
        shutil.move(os.path.join(folder, f"{stem}.{ending}"), target)


def main():
    os.makedirs(OUT, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        everything(folder).save(path("everything-openpyxl.xlsx"))
    source = os.path.join(tempfile.mkdtemp(), "everything.xlsx")
    shutil.copy(path("everything-openpyxl.xlsx"), source)
    libreoffice(source, "xlsx", path("everything-libreoffice.xlsx"))
    dates_1904(path("dates-1904.xlsx"))
    chart_sheet(path("chart-sheet.xlsx"))
    small = os.path.join(os.path.dirname(source), "small.xlsx")
    book = openpyxl.Workbook()
    book.active["A1"] = "旧"
    book.save(small)
    libreoffice(small, "xls", path("old-format.xls"))
    libreoffice(small, "ods", path("open-document.ods"))
    for folder in sorted(os.listdir(SPELLED)):
        zip_folder(os.path.join(SPELLED, folder), path(f"{folder}.xlsx"))


def zip_folder(folder, target):
    """The parts of a hand-spelled workbook, put together."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for parent, _, files in sorted(os.walk(folder)):
            for file in sorted(files):
                full = os.path.join(parent, file)
                info = zipfile.ZipInfo(os.path.relpath(full, folder), (1980, 1, 1, 0, 0, 0))
                info.compress_type = zipfile.ZIP_DEFLATED
                with open(full, "rb") as part:
                    archive.writestr(info, part.read())


if __name__ == "__main__":
    main()
