// Before the first paint. A page is prerendered without what its address asks for (answers, filters): while the address
// is not read yet, or must be mended, `base.css` keeps that page out of sight rather than show something else for a moment.
// Where a script does not come, or breaks before the page answers, the page says so (Help.tsx).
{
  const { dataset } = document.documentElement
  if (location.search !== '' || /[^a-z0-9/_-]/.test(location.pathname)) dataset.waiting = ''
  const onError = ({ target }) => {
    if (!('ready' in dataset) && (target === window || target.tagName === 'SCRIPT')) dataset.failed = ''
  }
  addEventListener('error', onError, true)
}
