"use strict";

exports.id = 886;

exports.ids = [ 886 ];

exports.modules = {
  3836: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => changing
    });
    var _http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(221);
    async function changing(work, {uncertain: uncertain, done: done}, request) {
      work.setState(uncertain);
      try {
        const result = await request();
        work.setState(done);
        return result;
      } catch (error) {
        if (error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__.j && error.status < 500) work.setState("The request was refused; nothing was changed.");
        throw error;
      }
    }
  },
  3570: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      main: () => main
    });
    var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
    var _core_not_found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9883);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6616);
    var _http_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(221);
    var _shared_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8850);
    var _shared_track_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3836);
    var _operations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6685);
    async function main(step) {
      const {operation: operation, user: user = ""} = step.inputs;
      const cloud = await (0, _shared_client_js__WEBPACK_IMPORTED_MODULE_3__.N)(step, {
        logsIn: !_operations_js__WEBPACK_IMPORTED_MODULE_5__.d.includes(operation)
      });
      await STORIES[operation](step, cloud, user);
    }
    const STORIES = {
      list: async (step, {users: users}) => {
        const all = await users.list();
        step.outputJson("users", all);
        step.outputJson("json", all);
        step.log.group(`${all.length} user(s)`, all.map(line));
        summary(step, "Users", all);
      },
      get: async (step, cloud, username) => {
        const all = await cloud.users.list();
        const user = named(username, all);
        if (!user) throw (0, _core_not_found_js__WEBPACK_IMPORTED_MODULE_1__.mX)("user", username, all.map(one => one.username));
        step.log.info(line(user));
        report(step, "User", user);
      },
      add: async (step, cloud, username) => {
        const {"user-password": password = "", role: role = "user", active: active = true} = step.inputs;
        const existing = named(username, await cloud.users.list());
        if (existing) throw alreadyThere(existing);
        const user = await (0, _shared_track_change_js__WEBPACK_IMPORTED_MODULE_4__.W)(step, situations(username, "added"), () => cloud.users.add({
          username: username,
          password: password,
          role: role,
          active: active
        }));
        step.log.info(`Added ${line(user)}`);
        report(step, "User added", user);
      },
      update: async (step, cloud, username) => {
        const {role: role, active: active} = step.inputs;
        const user = await (0, _shared_track_change_js__WEBPACK_IMPORTED_MODULE_4__.W)(step, situations(username, "updated"), () => cloud.users.update(username, {
          ...active !== void 0 && {
            active: active
          },
          ...role !== void 0 && {
            role: role
          }
        }));
        step.log.info(`Updated ${line(user)}`);
        report(step, "User updated", user);
      },
      delete: async (step, cloud, username) => {
        const user = named(username, await cloud.users.list());
        if (!user) {
          step.log.info(`There is no user ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(username)} (any more): nothing to delete`);
          step.outputJson("users", []);
          return summary(step, "User is gone already", []);
        }
        step.output("user-id", user.id);
        await (0, _shared_track_change_js__WEBPACK_IMPORTED_MODULE_4__.W)(step, situations(username, "deleted"), () => cloud.users.delete(user.username));
        step.log.info(`Deleted ${line(user)}`);
        report(step, "User deleted", user);
      },
      "change-password": async (step, cloud, username) => {
        const {"user-password": currentPassword = "", "new-password": newPassword = ""} = step.inputs;
        await (0, _shared_track_change_js__WEBPACK_IMPORTED_MODULE_4__.W)(step, situations(username, "given the new password"), () => cloud.users.changePassword(username, {
          currentPassword: currentPassword,
          newPassword: newPassword
        })).catch(error => Promise.reject(wrongPassword(error)));
        done(step, "Password changed", username);
      },
      "send-password-reset": async (step, {users: users}, username) => {
        await (0, _shared_track_change_js__WEBPACK_IMPORTED_MODULE_4__.W)(step, situations(username, "sent the email to reset the password"), () => users.sendPasswordReset(username));
        done(step, "Email to reset the password sent", username);
      },
      "set-password": async (step, {users: users}, username) => {
        const {"reset-token": token = "", "new-password": password = ""} = step.inputs;
        const uncertain = "It is not certain whether the new password was set; try to log in with it.";
        await (0, _shared_track_change_js__WEBPACK_IMPORTED_MODULE_4__.W)(step, {
          uncertain: uncertain,
          done: "The new password is set."
        }, () => users.setPassword(token, password));
        done(step, "New password set", username);
      }
    };
    function named(username, all) {
      return all.find(user => user.username.toLowerCase() === username.toLowerCase());
    }
    function situations(username, what) {
      const name = (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(username, 100);
      return {
        uncertain: `It is not certain whether ${name} was ${what}.`,
        done: `${name} was ${what}.`
      };
    }
    function report(step, heading, user) {
      step.output("user-id", user.id);
      step.outputJson("users", [ user ]);
      step.outputJson("json", user);
      summary(step, heading, [ user ]);
    }
    function done(step, heading, username) {
      step.log.info(username === "" ? heading : `${heading}: ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(username, 100)}`);
      step.outputJson("json", null);
      step.summary.heading(heading);
      if (username !== "") step.summary.facts([ [ "User", (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(username) ] ]);
    }
    function summary(step, heading, users) {
      step.summary.heading(heading);
      step.summary.table([ "User", "Role", "Active", "Id" ], users.map(({username: username, role: role = "", active: active, id: id = ""}) => [ (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(username), (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(role), active === void 0 ? "" : active ? "yes" : "no", (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(id) ]));
    }
    function line({username: username, role: role, active: active, id: id}) {
      const state = active === void 0 ? "" : active ? ", active" : ", not active";
      return `${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(username, 100)}: role ${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(role ?? "unknown", 60)}${state}, id ${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(id ?? "unknown", 60)}`;
    }
    function alreadyThere(user) {
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", `The user ${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(user.username)} exists already (id ${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(user.id ?? "unknown")}). Nothing was changed.`, "Use `operation: update` to change the role or whether the user is active.");
    }
    function wrongPassword(error) {
      if (!(error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_2__.j) || error.code !== "ChangePasswordFailed") return error;
      const hint = "Check `user` and `user-password`, which must be the current password.";
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", error.message, hint, {
        cause: error
      });
    }
  },
  9883: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      KE: () => listed,
      mX: () => notFound,
      w4: () => idAndName
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
    var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6616);
    const LISTED = 20;
    function notFound(kind, asked, existing) {
      return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", `There is no ${kind} "${(0, 
      _sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(asked)}". Nothing was changed.`, `What exists: ${listed(existing)}.`);
    }
    function listed(names) {
      if (names.length === 0) return "none";
      const first = names.slice(0, LISTED).map(name => (0, _sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(name, 120));
      const more = names.length > LISTED ? ` and ${names.length - LISTED} more` : "";
      return first.join(", ") + more;
    }
    function idAndName(id, name) {
      return name === void 0 ? (0, _sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(id) : `${(0, 
      _sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(id)} (${(0, _sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(name, 80)})`;
    }
  },
  4465: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $E: () => contentOf,
      Xy: () => objectOf,
      Yz: () => parsed,
      ou: () => firstText
    });
    function contentOf(text, form) {
      if (form === "any") return;
      return form === "text" ? text : jsonOf(text.trim());
    }
    function jsonOf(text) {
      if (text === "") return;
      return /^[[{"<]/.test(text) ? parseJson(text) : wordOf(text);
    }
    function parseJson(text) {
      if (!/\\ud[89a-f]/i.test(text)) return JSON.parse(text);
      return JSON.parse(text, (_, value) => typeof value === "string" ? value.toWellFormed() : value);
    }
    function parsed(text) {
      try {
        return parseJson(text);
      } catch {
        return;
      }
    }
    function wordOf(text) {
      try {
        return parseJson(text);
      } catch {
        return text;
      }
    }
    function firstText(...values) {
      return values.find(value => typeof value === "string" && value !== "");
    }
    function objectOf(text) {
      const value = wordOf(text);
      return typeof value === "object" && value !== null ? value : {};
    }
  }
};
