import { tarGz } from '../tar.ts'
import type { Environment } from './cloud.ts'
import type { Stack } from './stack.ts'

/** The archive of an environment's logs at this moment, with errors when its last deploy failed. */
export async function environmentLogs(
  stack: Stack,
  environment: Environment,
): Promise<{ bytes: Buffer; filename: string }> {
  const now = stack.now()
  const entries = [
    { name: 'cms.log', text: lines(cmsLog(stack, environment)) },
    { name: 'site.log', text: lines(siteLog(environment, now)) },
    { name: 'catalina.out', text: lines(catalinaLog(environment, now)) },
  ]
  const stamp = new Date(now).toISOString()
  const time = `${stamp.slice(0, 10)} ${stamp.slice(11, 16).replace(':', '')}`
  return { bytes: await tarGz(entries, now), filename: `cmslogs ${environment.name} ${time}.tar.gz` }
}

function cmsLog(stack: Stack, environment: Environment): string[] {
  const { name, lastFailure, distributionId } = environment
  const started = environment.deployedAt ?? environment.createdAt
  const distribution = (id: string) => stack.cloud.distributions.find((one) => one.id === id)?.name ?? id
  const running = [
    entry(started, 'INFO', 'localhost-startStop-1', 'JcrHippoRepository', `Starting the repository of ${name}`),
    entry(started + 4_211, 'INFO', 'localhost-startStop-1', 'HippoEngine', `Loaded ${distribution(distributionId)}`),
    entry(started + 9_870, 'INFO', 'localhost-startStop-1', 'ConfigurationServiceImpl', 'Configuration is up to date'),
    entry(started + 61_034, 'WARN', 'scheduler_Worker-1', 'SearchIndex', 'Index is 3 revisions behind'),
  ]
  if (!lastFailure) return running
  const { at, distributionId: failed } = lastFailure
  return [
    ...running,
    entry(at - 2_000, 'INFO', 'localhost-startStop-1', 'HippoEngine', `Loading ${distribution(failed)}`),
    entry(at - 900, 'ERROR', 'localhost-startStop-1', 'ConfigurationServiceImpl', 'Failed to apply configuration'),
    'org.onehippo.cm.model.ConfigurationRuntimeException: Node /hippo:configuration/hippo:queries is not defined',
    '\tat org.onehippo.cm.engine.ConfigurationServiceImpl.apply(ConfigurationServiceImpl.java:412)',
    '\tat org.onehippo.cm.engine.ConfigurationServiceImpl.start(ConfigurationServiceImpl.java:187)',
    entry(at, 'ERROR', 'localhost-startStop-1', 'HippoEngine', 'The repository did not start'),
  ]
}

function siteLog({ createdAt, deployedAt, lastFailure }: Environment, now: number): string[] {
  const started = deployedAt ?? createdAt
  const running = [
    entry(started + 12_500, 'INFO', 'localhost-startStop-1', 'HstManagerImpl', 'The site is ready'),
    entry(Math.max(started + 20_000, now - 5_000), 'INFO', 'http-nio-8080-exec-4', 'HstFilter', 'GET / 200 38 ms'),
  ]
  if (!lastFailure) return running
  return [
    ...running,
    entry(lastFailure.at, 'ERROR', 'localhost-startStop-1', 'HstManagerImpl', 'No repository: giving up'),
  ]
}

function catalinaLog({ createdAt, deployedAt, lastFailure }: Environment, now: number): string[] {
  const started = new Date(deployedAt ?? createdAt).toISOString()
  const running = [
    `${started} INFO [main] org.apache.catalina.core.StandardService.startInternal Starting service [Catalina]`,
    `${started} INFO [main] org.apache.catalina.startup.Catalina.start Server startup in [61034] milliseconds`,
    `${new Date(now).toISOString()} INFO [Catalina-utility-1] org.apache.catalina.core.StandardContext.reload Checked`,
  ]
  if (!lastFailure) return running
  const at = new Date(lastFailure.at).toISOString()
  return [
    ...running,
    `${at} ERROR [main] org.apache.catalina.core.StandardContext.startInternal Context [/cms] startup failed`,
  ]
}

function entry(at: number, level: string, thread: string, logger: string, message: string): string {
  const time = new Date(at).toISOString().replace('T', ' ').replace('Z', '')
  return `${time} [${thread}] ${level.padEnd(5)} ${logger} - ${message}`
}

function lines(all: string[]): string {
  return `${all.join('\n')}\n`
}
