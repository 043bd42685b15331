/** What is drawn in a colour of its own, and the words or the sign that have to say the same (WCAG 1.4.1). */
const COLOURED: Readonly<Record<string, string>> = {
  '.stage': '.',
  '.due-over': '逾期',
  '.due-near': '临近|今日',
  '.due-waiting': '等待',
  '.verdict': '[＝✕○…]\\S*(?:结果|尚未)',
  '.fact-late': '补录',
  '.fact-struck': '已更正',
  '.matter-over': '期限已过',
  '.count-late': '！',
  '.count-soon': '◷|✎',
  '.cell-due': '届满',
  '.cell-late': '逾期',
  '.cell-extended': '\\d',
  '.submission-late': '超过一个工作日',
  '.finding-refusal': '✕ 不能登记',
  '.finding-warning': '！ 请留意',
  '.value.suspect': '勾稽未通过',
  '.day-holiday': '休',
  '.day-makeUp': '班',
};

/**
 * Run in a page; what it finds is a fault: colour without words, a page wider than the screen, text too small to read,
 * words of a machine.
 * Text, for the tests know no document.
 */
export const UNCLEAR = `(() => {
  const found = [];
  for (const [selector, words] of Object.entries(${JSON.stringify(COLOURED)}))
    for (const element of document.querySelectorAll(selector))
      if (!new RegExp(words).test(element.textContent)) found.push('colour alone: ' + element.outerHTML.slice(0, 200));
  // Not of the document: lists of choices are measured far outside of it.
  const { scrollWidth } = document.getElementById('root');
  const { clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push('wider than the screen by ' + (scrollWidth - clientWidth));
  for (const element of document.querySelectorAll('.user-menu, .page-head h1, .page-actions'))
    if (element.getBoundingClientRect().right > clientWidth) found.push('outside the screen: ' + element.className);
  for (const element of document.querySelectorAll('main *'))
    if ([...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '') && parseFloat(getComputedStyle(element).fontSize) < 11)
      found.push('too small to read: ' + element.outerHTML.slice(0, 100));
  const words = document.body.innerText.match(/\b(?:undefined|null|NaN|Invalid Date|No data|Loading|Cancel|Please \w+)\b/g);
  if (words) found.push('words of a machine: ' + words.join(', '));
  return found;
})()`;
