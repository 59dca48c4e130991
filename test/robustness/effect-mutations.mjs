/** Defects of what a failed request means, and of what is made otherwise than asked for; each as in the whole list. */
export const effectMutations = [
  {
    rule: 2,
    defect: 'a request that may have taken effect has failed',
    file: 'src/http/effect.ts',
    find: '    throw unknownEffect(error)\n',
    replace: '    throw error\n',
    tests: ['e2e/release-unknown', 'whose repeat is refused'],
  },
  {
    rule: 10,
    defect: 'that a request was not processed is not known',
    file: 'src/http/effect.ts',
    find: '!isInDoubt(error) && wasNotProcessed(error)',
    replace: '!isInDoubt(error) && isDefiniteRefusal(error)',
    tests: ['e2e/state-sentence', 'too busy'],
  },
  {
    rule: 12,
    defect: 'what was added is taken for what was asked for',
    file: 'src/bloomreach/users.ts',
    find: "    done: 'added',\n    differenceOf: (user) => differenceOf(user, fields),\n",
    replace: "    done: 'added',\n    differenceOf: (user) => differenceOf(user, fields && {}),\n",
    tests: ['e2e/user-operations', 'not as asked for'],
  },
]
