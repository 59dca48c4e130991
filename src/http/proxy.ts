import type { Agent } from 'node:http'

/** The agent that reaches `url` through the environment's proxy (HTTPS_PROXY, NO_PROXY …), if one is to be used. */
export async function proxyAgent(url: URL): Promise<Agent | undefined> {
  if (!namesProxy()) return undefined
  const { getProxyUrl, HttpClient } = await import('actions-http-client')
  if (!getProxyUrl(url.href)) return undefined
  const agent: Partial<Agent> = new HttpClient(undefined, undefined, { keepAlive: true }).getAgent(url.href)
  // An agent for tunnels has no `destroy`, and needs none.
  agent.destroy ??= () => {}
  return agent as Agent
}

/** Whether the environment names any proxy. */
function namesProxy(): boolean {
  return VARIABLES.some((name) => process.env[name])
}

const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']
