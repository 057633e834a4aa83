import base from './playwright.config.ts'
export default { ...base, webServer: { ...base.webServer, command: 'node src/build/serve.mjs --port 4381 --root /tmp/dist-pages' } , outputDir: '/tmp/pw-pages' }
