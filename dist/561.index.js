"use strict";

exports.id = 561;

exports.ids = [ 561 ];

exports.modules = {
 6561: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   main: () => main,
   post: () => post
  });
  async function main(step) {
   step.setSubject("Start of the simulator");
   const {port: port, "latency-ms": latencyMs, "job-seconds": jobSeconds, "state-file": file} = step.inputs;
   const {environments: environments, distributions: distributions, "config-files": configFiles, "live-environment": live} = step.inputs;
   const names = {
    environments: environments,
    distributions: distributions,
    configFiles: configFiles,
    live: live
   };
   const isNamed = Object.values(names).some(value => value !== void 0);
   const options = {
    port: port,
    latencyMs: latencyMs,
    jobSeconds: jobSeconds,
    ...file !== void 0 && {
     stateFile: file
    },
    ...isNamed && {
     names: names
    }
   };
   const {startInBackground: startInBackground, stopInBackground: stopInBackground} = await __webpack_require__.e(328).then(__webpack_require__.bind(__webpack_require__, 2328));
   const simulator = await startInBackground(__dirname, options, step.signal);
   try {
    hand(step, simulator);
   } catch (error) {
    await stopInBackground(simulator, step.clock);
    step.setState("The simulator was stopped again. Nothing else was changed.");
    throw error;
   }
   const {url: url} = simulator;
   step.log.info(`The simulator runs at ${url}. The steps after this one use it, unless they name another stack.`);
   step.conclude("done", "Started a simulated stack 🧪");
   step.summary.paragraph("The steps after this one used a simulated stack, unless they named another.");
  }
  function hand(step, {url: url, username: username, password: password, controlToken: controlToken, pid: pid}) {
   for (const secret of [ password, controlToken ]) step.secrets.add(secret);
   step.saveState("token", controlToken);
   step.saveState("url", url);
   step.saveState("pid", String(pid));
   step.setState(`The simulator runs at ${url}, until the job ends.`);
   step.output("api-url", url);
   step.output("username", username);
   step.reveal("password", password);
   step.outputJson("json", {
    url: url,
    username: username
   });
   step.exportVariable("BRC_SIMULATOR", url);
   step.exportVariable("BRC_SIMULATOR_TOKEN", controlToken);
   step.exportVariable("BRC_API_URL", url);
   step.exportVariable("BRC_USERNAME", username);
   step.exportVariable("BRC_PASSWORD", password);
   for (const name of [ "BRC_ACCESS_TOKEN", "BRC_SSO_TOKEN_URL" ]) if (process.env[name]) step.exportVariable(name, "");
  }
  async function post(step) {
   const [url, controlToken, pid] = [ step.savedState("url"), step.savedState("token"), Number(step.savedState("pid")) ];
   if (url === "" || !Number.isInteger(pid) || pid <= 1) return;
   const {stopInBackground: stopInBackground} = await __webpack_require__.e(328).then(__webpack_require__.bind(__webpack_require__, 2328));
   const stopped = await stopInBackground({
    url: url,
    controlToken: controlToken,
    pid: pid
   }, step.clock);
   step.log.info(stopped ? "Stopped the simulator" : "The simulator was not running any more");
  }
 }
};
