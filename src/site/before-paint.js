// Before the first paint. A page is prerendered without what its address asks for (answers, filters): while the address
// is not read yet, or must be mended, `base.css` keeps that page out of sight rather than show something else for a moment.
if (location.search !== '' || /[^a-z0-9/_-]/.test(location.pathname)) document.documentElement.dataset.waiting = ''
