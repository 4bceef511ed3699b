// Opens pages in a browser without a window and prints what is wrong, a line for each thing, and then how many were opened.
// Arguments: the program of the browser, an empty folder for it, a list of files.
const fs = require('fs');
const { pathToFileURL } = require('url');
const { chromium } = require('playwright-core');
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const [program, folder, list] = process.argv.slice(2);
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const violations = (page) => page.evaluate(async (script) => {
  new Function(script)();
  const found = await axe.run(document, { resultTypes: ['violations'] });
  return found.violations.filter((rule) => ['serious', 'critical'].includes(rule.impact))
    .map((rule) => `${rule.id}: ${rule.nodes[0].html}`);
}, axe);

// What can be reached but is not, or not in the order of the text.
const keyboard = async (page) => {
  const all = await page.evaluate(() => {
    const found = [...document.querySelectorAll('a[href], summary, [tabindex="0"]')];
    window.reached = [];
    document.addEventListener('focusin', (event) => window.reached.push(found.indexOf(event.target)));
    return found.length;
  });
  for (let i = 0; i < all; i++) await page.keyboard.press('Tab');
  const reached = await page.evaluate(() => window.reached);
  return Array.from({ length: all }, (_, i) => i).filter((i) => reached[i] !== i)
    .map((i) => `key ${i + 1} reaches element ${reached[i]}`);
};

const overflow = (page) => page.evaluate(() => {
  const wrong = [];
  const beyond = document.documentElement.scrollWidth - window.innerWidth;
  if (beyond > 0) wrong.push(`scrolls sideways by ${beyond} pixels`);
  for (const text of document.querySelectorAll('svg > text')) {
    const box = text.getBoundingClientRect();
    if (box.width && (box.left < -1 || box.right > window.innerWidth + 1)) wrong.push(`cut: ${text.textContent}`);
  }
  return wrong;
});

const look = async (context, file) => {
  const page = await context.newPage();
  const own = pathToFileURL(file).href;
  const wrong = [];
  page.on('request', (request) => { if (request.url() !== own) wrong.push(`asks for ${request.url()}`); });
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.goto(own);
  wrong.push(...await violations(page), ...await keyboard(page));
  await page.setViewportSize({ width: 320, height: 640 });
  wrong.push(...await violations(page), ...await overflow(page));
  await page.close();
  return wrong.map((what) => `${file}: ${what}`);
};

(async () => {
  const context = await chromium.launchPersistentContext(folder, { executablePath: program, headless: true, args: flags });
  const files = fs.readFileSync(list, 'utf8').split('\n').filter(Boolean);
  for (const file of files) {
    for (const line of await look(context, file)) fs.writeSync(1, line + '\n');
  }
  await context.close();
  fs.writeSync(1, `${files.length} pages\n`);
})().catch((error) => { fs.writeSync(1, String(error.stack)); process.exit(1); });
