import { FIGURE_FORM, FIGURE_RULE } from './schema-parts';

/** What was meant by a text that is no figure, where it can be told; else what a figure is. */
export function figureRemedy(written: string): string {
  const text = written.trim();
  if (text !== written && FIGURE_FORM.test(text)) return `Write ${text}, without the space.`;
  if (/^0*\.?0*$/.test(text) && text.includes('0')) return 'Write more than zero, or leave it out.';
  const [, figure = '', unit] = /^([\d.]+)\s*([a-zµμ%].*)$/i.exec(text) ?? [];
  if (unit && !/^e[-+\d]/i.test(unit) && FIGURE_FORM.test(figure)) {
    return `Write the figure alone, ${figure}, if it is in the unit that is chosen for it.`;
  }
  if (/^[1-9]\d{0,2}(,\d{3})+$/.test(text)) {
    const [whole, decimal] = [text.replaceAll(',', ''), plain(text.replace(',', '.'))];
    return FIGURE_FORM.test(decimal)
      ? `A comma parts thousands or decimals: write ${whole} or ${decimal}, whichever it is.`
      : `Write ${plain(whole)}, without the comma.`;
  }
  const point = plain(text.replace(',', '.'));
  if (!/^\d*[.,]?\d*$/.test(text) || !FIGURE_FORM.test(point)) return FIGURE_RULE;
  if (text.startsWith('.')) return `Write ${point}: a digit stands before the point.`;
  return text.includes(',')
    ? `Write ${point}: a figure has a point, and no comma.`
    : `Write ${point}: a figure has no zero at its end, none before its digits but one before a point.`;
}

/** Without zeros that change nothing: "013.750" → "13.75", ".5" → "0.5". */
function plain(text: string): string {
  const [whole = '', part] = text.split('.');
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  const after = part?.replace(/0+$/, '');
  return after ? `${digits}.${after}` : digits;
}
