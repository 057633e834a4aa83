/** Where the guide is served, without the last slash: '' for a site of its own, '/guide' for a folder of one. */
export const siteRoot = import.meta.env.BASE_URL.replace(/\/$/, '')
