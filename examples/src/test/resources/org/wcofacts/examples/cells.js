// Prints every cell of a workbook as exceljs reads it: sheet, address and value, as one JSON array a line.
const ExcelJS = require('exceljs');

const text = (value) => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (value !== null && typeof value === 'object') {
    return value.richText ? value.richText.map((run) => run.text).join('') : text(value.text);
  }
  return value;
};

const workbook = new ExcelJS.Workbook();
workbook.xlsx.readFile(process.argv[2]).then(() => {
  const lines = [];
  workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => {
    if (cell.value !== null) lines.push(JSON.stringify([`${sheet.name}!${cell.address}`, text(cell.value)]));
  })));
  require('fs').writeSync(1, lines.join('\n') + '\n');
});
