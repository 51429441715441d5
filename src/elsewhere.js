// First in the body: takes the page as it was built out of sight where another view is wanted, or where the browser
// cannot keep its form from being typed into. A part of an address that was encoded may name a view too.
if (/#\/?[^/]|%(25)*23/.test(location) || !('inert' in document.body))
  document.body.className = 'elsewhere';
