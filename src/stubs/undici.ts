/** Stands in for undici in the bundle: proxies are served by the request pipeline, see `src/http`. */
export class ProxyAgent {
  constructor() {
    throw new Error('undici is not part of this bundle')
  }
}

export function fetch(): never {
  throw new Error('undici is not part of this bundle')
}
