/** What Chrome and Edge 109, Firefox 115 and Safari 15.4 read; all styles come with the page: a view whose own had failed once would be drawn bare when tried again. */
export const BROWSERS = {
  target: 'es2021',
  cssTarget: ['chrome109', 'edge109', 'firefox115', 'safari15.4'],
  cssCodeSplit: false,
};
