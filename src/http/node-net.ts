// See `node-http.ts`.
export { connect } from 'node:net'
