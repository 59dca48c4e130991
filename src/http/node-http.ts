// A name for what is used of it: `import('node:http')` by itself has the bundler copy the whole module's names.
export { Agent, request } from 'node:http'
