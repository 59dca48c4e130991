/** Defects of the actions for NetApp Copy and Sync; see `mutation-list.mjs`. */
export const netAppMutations = [
  {
    rule: 2,
    defect: 'errors of a run in a form that nobody knows are none',
    file: 'src/netapp/reported-errors.ts',
    find: 'listed(value).map(parsed)',
    replace: 'listed(value).filter(isObject).map(parsed)',
    tests: ['e2e/netapp-sync', 'DONE'],
  },
  {
    rule: 8,
    defect: "only the schedule's next run says whether the last one was the schedule's",
    file: 'src/netapp/settings.ts',
    find: 'return [before, now].some(',
    replace: 'return [now].some(',
    tests: ['e2e/netapp-sync-lost-response', 'cancelled while'],
  },
  {
    rule: 8,
    defect: "a cancelled start aborts another client's run that had begun before",
    file: 'src/netapp/abort-run.ts',
    find: 'return moment.hasBegunSince(now) && !moment.mayBeScheduled(now)',
    replace: 'return !moment.mayBeScheduled(now)',
    tests: ['e2e/netapp-sync-lost-response', 'cancelled while'],
  },
  {
    rule: 8,
    defect: 'the first run that is seen is the one that was started',
    file: 'src/netapp/own-run.ts',
    find: "    if (!isNew) return 'not the run'\n    return this.#isTooLate(",
    replace: "    if (!isNew) return 'not the run'\n    return start === 0 && this.#isTooLate(",
    tests: ['e2e/netapp-sync-others', 'a run by the schedule'],
  },
  {
    rule: 12,
    defect: 'a page in HTML is the acceptance of a run',
    file: 'src/netapp/acceptance.ts',
    find: '      if (!isObject(body)) throw',
    replace: '      if (!isObject(body) && text) return true\n      if (!isObject(body)) throw',
    tests: ['e2e/netapp-sync', 'a successful status'],
  },
]
