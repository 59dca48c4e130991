"use strict";

exports.id = 7452;

exports.ids = [ 7452 ];

exports.modules = {
  5071: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      main: () => main
    });
    var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
    var _core_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2124);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6616);
    var _netapp_find_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2325);
    var _shared_netapp_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8995);
    async function main(step) {
      const client = await (0, _shared_netapp_client_js__WEBPACK_IMPORTED_MODULE_2__.T)(step);
      const {name: name} = step.inputs;
      const before = await client.dataBrokers.list();
      const existing = existingOne(step, before);
      step.output("created", false);
      const broker = existing ?? await create(step, client, before);
      step.output("created", !existing);
      step.output("data-broker-id", broker.id);
      step.output("group-id", broker.groupId);
      step.output("installer-url", broker.fileLink);
      step.outputJson("json", broker);
      step.log.info(`Data broker ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(name, 100)} ${existing ? "is there already" : "was made"}: ${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(broker.id)}`);
      if (!existing) step.setState(`The data broker ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(broker.id)} was made; nothing else was changed.`);
      step.summary.heading(existing ? "Data broker is there already" : "Data broker made");
      step.summary.facts([ [ "Name", (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(name, 100) ], [ "Id", (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(broker.id) ], [ "Type", (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(broker.type ?? step.inputs.type) ], [ "Group", broker.groupId && (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(broker.groupId) ], [ "Status", (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(broker.status ?? "no contact yet") ] ]);
    }
    function existingOne(step, all) {
      const {name: name, type: type, "group-id": groupId, "if-exists": ifExists} = step.inputs;
      const named = all.filter(broker => broker.name === name);
      const [broker, ...others] = named;
      if (!broker) return;
      const ids = named.map(({id: id}) => (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(id)).join(", ");
      if (ifExists === "fail") throw refusal(`A data broker named "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(name, 100)}" exists already: ${ids}. Nothing was changed.`, "Give another `name`, or `if-exists: reuse`.");
      if (others.length > 0) throw refusal(`The name "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(name, 100)}" is that of ${named.length} data brokers: ${ids}. Nothing was changed.`, "Delete or rename one.");
      const differences = [ broker.type !== void 0 && broker.type !== type && `its type is ${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(broker.type, 40)}, not ${type}`, groupId !== void 0 && broker.groupId !== groupId && `its group is ${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(broker.groupId ?? "none", 100)}` ].filter(Boolean);
      if (differences.length === 0) return broker;
      throw refusal(`The data broker "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(name, 100)}" (${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(broker.id)}) cannot be reused: ${differences.join("; ")}. Nothing was changed.`, "Choose another name, or correct the inputs.");
    }
    async function create(step, client, before) {
      const {name: name, type: type, "group-id": groupId, port: port} = step.inputs;
      if (groupId !== void 0) await (0, _netapp_find_place_js__WEBPACK_IMPORTED_MODULE_1__.$)(client.dataBrokers, groupId);
      const known = new Set(before.map(({id: id}) => id));
      const look = async () => {
        const all = await client.dataBrokers.list();
        return all.find(broker => broker.name === name && !known.has(broker.id));
      };
      step.setState(`It is not certain whether the data broker "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(name, 100)}" was made; nothing else was changed.`);
      const request = {
        name: name,
        type: type,
        ...groupId !== void 0 && {
          groupId: groupId
        },
        ...port !== void 0 && {
          port: port
        }
      };
      return await client.dataBrokers.create(request, () => (0, _core_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_4__.c)(look, step));
    }
    function refusal(message, hint) {
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", message, hint);
    }
  },
  2124: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => pollUntilVisible
    });
    const LOOKS = 3;
    const PAUSE_MS = 1e3;
    async function pollUntilVisible(look, options) {
      for (let count = 1; ;count++) {
        const found = await look();
        if (found !== void 0 || count === LOOKS) return found;
        await options.clock.sleep(PAUSE_MS, options.signal);
      }
    }
  },
  2325: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => findGroup,
      P: () => findPlace
    });
    var _core_not_found_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9883);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6616);
    var _data_brokers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6183);
    async function findPlace(dataBrokers, target) {
      const all = await dataBrokers.list();
      return "groupId" in target ? placeOfGroup(dataBrokers, target.groupId, all) : placeOfBroker(target.dataBrokerId, all);
    }
    function placeOfBroker(id, all) {
      const broker = all.find(one => one.id === id);
      if (!broker) throw (0, _core_not_found_js__WEBPACK_IMPORTED_MODULE_0__.mX)("data broker", id, namesOf(all));
      return {
        title: `data broker ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.a)(broker.name ?? id, 100)}`,
        byGroup: false,
        groupId: broker.groupId,
        dataBrokerIds: new Set([ id ]),
        online: (0, _data_brokers_js__WEBPACK_IMPORTED_MODULE_1__.s)(broker)
      };
    }
    async function placeOfGroup(dataBrokers, id, all) {
      const group = await findGroup(dataBrokers, id);
      const members = all.filter(({groupId: groupId}) => groupId === id);
      return {
        title: `group ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.a)(group.name ?? id, 100)}`,
        byGroup: true,
        groupId: id,
        dataBrokerIds: new Set(members.map(broker => broker.id)),
        online: members.some(_data_brokers_js__WEBPACK_IMPORTED_MODULE_1__.s)
      };
    }
    async function findGroup(dataBrokers, id) {
      const groups = await dataBrokers.groups();
      const group = groups.find(one => one.id === id);
      if (!group) throw (0, _core_not_found_js__WEBPACK_IMPORTED_MODULE_0__.mX)("group", id, namesOf(groups));
      return group;
    }
    function namesOf(all) {
      return all.map(({id: id, name: name}) => (0, _core_not_found_js__WEBPACK_IMPORTED_MODULE_0__.w4)(id, name));
    }
  }
};
