// See `node-http.ts`.
export { isIP } from 'node:net'
export { connect } from 'node:tls'
