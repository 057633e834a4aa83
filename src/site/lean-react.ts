import type { Plugin } from 'vite'

/**
 * What react-dom can do and the guide does not ask of it, by the functions that do it: a build leaves their bodies out.
 * The library is one module, in which a bundler sees no part that is not used. `lean-react.test.tsx` holds that nothing
 * here asks for any of it, and that every name is one of the library.
 */
export const UNUSED_OF_REACT: Readonly<Record<string, readonly string[]>> = {
  /** `<ViewTransition>`: without one, nothing of it is ever reached but walks that look for one. */
  'view transitions': [
    'applyViewTransitionName',
    'applyViewTransitionToHostInstances',
    'applyViewTransitionToHostInstancesRecursive',
    'claimQueuedTransitionTypes',
    'commitAfterMutationEffectsOnFiber',
    'commitAppearingPairViewTransitions',
    'commitDeletedPairViewTransitions',
    'commitEnterViewTransitions',
    'commitExitViewTransitions',
    'commitNestedViewTransitions',
    'createMeasurement',
    'createViewTransitionInstance',
    'flushAfterMutationEffects',
    'getClassNameByType',
    'getViewTransitionClassName',
    'getViewTransitionName',
    'measureClonedInstance',
    'measureInstance',
    'measureNestedViewTransitions',
    'measureViewTransitionHostInstancesRecursive',
    'queueTransitionTypes',
    'recursivelyTraverseAfterMutationEffects',
    'reportViewTransitionError',
    'restoreEnterOrExitViewTransitions',
    'restoreNestedViewTransitions',
    'restorePairedViewTransitions',
    'restoreViewTransitionName',
    'restoreViewTransitionOnHostInstances',
    'scheduleViewTransitionEvent',
    'startViewTransition',
    'trackEnterViewTransitions',
  ],
  'references to fragments': [
    'commitFragmentInstanceDeletionEffects',
    'commitFragmentInstanceInsertionEffects',
    'commitNewChildToFragmentInstance',
    'commitNewChildToFragmentInstances',
    'deleteChildFromFragmentInstance',
    'isFragmentInstanceParent',
    'validateDocumentPositionWithFiberTree',
  ],
  'sheets, scripts and pictures that suspend': [
    'acquireResource',
    'estimateBandwidth',
    'getResource',
    'insertStylesheetIntoRoot',
    'insertSuspendedStylesheets',
    'maySuspendCommit',
    'preconnectAs',
    'preinitModuleScript',
    'preinitScript',
    'preinitStyle',
    'preload',
    'preloadModule',
    'preloadResource',
    'preloadResourceAndSuspendIfNeeded',
    'suspendInstance',
    'suspendResource',
    'waitForCommitToBeReady',
    'accumulateSuspenseyCommitOnFiber',
  ],
  'actions of forms': [
    'coerceFormActionProp',
    'dispatchActionState',
    'ensureFormComponentIsStateful',
    'mountActionState',
    'recursivelyResetForms',
    'requestFormReset',
    'rerenderActionState',
    'runActionStateAction',
    'startHostTransition',
    'updateActionState',
    'updateActionStateImpl',
  ],
  SuspenseList: ['cutOffTailIfNeeded', 'findFirstSuspended', 'updateSuspenseListComponent'],
  Activity: ['commitActivityHydrationCallbacks', 'retryActivityComponentWithoutHydrating', 'updateActivityComponent'],
  'stacks of components': ['describeFiber', 'describeNativeComponentFrame', 'getStackByFiberInDevAndProd'],
  'elements made by scripts': ['setPropOnCustomElement'],
  'events of text before it is written': [
    'getFallbackBeforeInputChars',
    'getNativeBeforeInputChars',
    'isFallbackCompositionEnd',
  ],
  selections: ['constructSelectEvent'],
  /** A navigation to the same page while something is awaited, for browsers that show one. */
  'indicator of transitions': ['defaultOnDefaultTransitionIndicator'],
  /** The page itself, its head or its body as elements of the guide. */
  'elements there is one of': [
    'clearSingletonPreambleContribution',
    'commitHostSingletonAcquisition',
    'releaseSingletonInstance',
    'resolveSingletonInstance',
  ],
  /** Of browsers that say nothing of what is typed: below the floor. */
  'typing watched by the property': [
    'getTargetInstForInputEventPolyfill',
    'handleEventsForInputEventPolyfill',
    'handlePropertyChange',
    'stopWatchingForValueChange',
  ],
  'names in messages of faults': ['getComponentNameFromType'],
  'tags that are looked for in the head': ['getHydratableHoistableCache'],
  handles: [
    'findCurrentFiberUsingSlowPath',
    'findCurrentHostFiberImpl',
    'imperativeHandleEffect',
    'updateImperativeHandle',
  ],
  caches: ['refreshCache', 'updateRefresh', 'useMemoCache'],
  'transitions that are awaited': ['chainThenableValue', 'entangleAsyncAction', 'pingEngtangledActionScope'],
  'places of a page that are taken over on demand': ['attemptExplicitHydrationTarget'],
  'effects of what is hidden but not waiting': ['recursivelyTraverseDisconnectPassiveEffects'],
  styles: ['setValueForStyle', 'setValueForStyles'],
  'attributes of another language': ['setValueForNamespacedAttribute'],
  'components that pass a reference on': ['updateForwardRef'],
  'lives of components made of classes': ['applyDerivedStateFromProps', 'callComponentWillReceiveProps'],
  'texts being composed': ['getData'],
}

/** Hooks that nothing here calls: with them goes what they alone need. */
export const UNUSED_HOOKS: readonly string[] = [
  'useActionState',
  'useCacheRefresh',
  'useFormState',
  'useHostTransitionStatus',
  'useImperativeHandle',
  'useInsertionEffect',
  'useMemoCache',
  'useReducer',
  'useTransition',
]

/** What the scheduler offers, to which react-dom does not speak. */
export const UNUSED_OF_SCHEDULER: readonly string[] = [
  'unstable_Profiling',
  'unstable_forceFrameRate',
  'unstable_next',
  'unstable_runWithPriority',
  'unstable_wrapCallback',
]

/**
 * Fields of what react-dom keeps to itself, by the short names that a build gives them: a minifier shortens no property.
 * None is of an element of the page, of what is passed in, or of what the other libraries read.
 */
export const OWN_FIELDS: readonly string[] = [
  'memoizedState',
  'stateNode',
  'alternate',
  'updateQueue',
  'memoizedProps',
  'pendingProps',
  'subtreeFlags',
  'childLanes',
  'dependencies',
  'pendingLanes',
  'cachePool',
  'baseState',
  'dehydrated',
  'elementType',
  'deletions',
  '_visibility',
  'suspendedLanes',
  'callbackNode',
  'blockedOn',
  'cancelPendingCommit',
  'pingedLanes',
  'timeoutHandle',
  'lastBaseUpdate',
  'firstBaseUpdate',
  'callbackPriority',
  'refCleanup',
  'baseQueue',
  'eagerState',
  'hasEagerState',
  'lastRenderedReducer',
  'lastRenderedState',
  'revertLane',
  'pooledCache',
  'retryLane',
  'retryQueue',
  'treeContext',
  'hydrationErrors',
  'expirationTimes',
  'entangledLanes',
  'entanglements',
  'hiddenUpdates',
  'expiredLanes',
  'errorRecoveryDisabledLanes',
  'shellSuspendCounter',
  'warmLanes',
  'pendingContext',
  'incompleteTransitions',
  'pingCache',
]
const shortNames = new Map(OWN_FIELDS.map((name, index) => [name, `$${index.toString(36)}`]))

/** What the libraries offer by these names, to which nothing here speaks. */
export const UNUSED_EXPORTS: readonly string[] = [
  '__COMPILER_RUNTIME',
  'Activity',
  'Children',
  'Profiler',
  'PureComponent',
  'StrictMode',
  'ViewTransition',
  'addTransitionType',
  'browser',
  'cache',
  'cacheSignal',
  'cloneElement',
  'createRef',
  'preconnect',
  'prefetchDNS',
  'preinit',
  'preinitModule',
  'preload',
  'preloadModule',
  'requestFormReset',
  'unstable_batchedUpdates',
  'unstable_useCacheRefresh',
  'useActionState',
  'useFormState',
  'useFormStatus',
  'useImperativeHandle',
]

/** See above. Nothing depends on the version: where a function is not found, the code is only heavier. */
export function leanReact(): Plugin {
  return {
    name: 'quel-outil:lean-react',
    apply: 'build',
    transform: {
      filter: {
        id: /\/node_modules\/(?:react|react-dom|scheduler)\/cjs\/(?:react(?:-dom(?:-client)?)?|scheduler)\.production\.js$/,
      },
      handler: (code) => ({ code: withoutUnused(code), map: null }),
    },
  }
}

/**
 * The code of one of the libraries, where what the guide does not use is nothing, and gives null where it is asked. What
 * tools of developers read goes too: they would not find the fields that they know.
 */
export function withoutUnused(code: string): string {
  const unused = new Set(Object.values(UNUSED_OF_REACT).flat())
  const offered = new Set([...UNUSED_EXPORTS, ...UNUSED_HOOKS, ...UNUSED_OF_SCHEDULER])
  const isClient = code.includes('exports.hydrateRoot =')
  return code
    .replaceAll(/^function ([\w$]+)\([^()]*\) \{\n[^]*?^\}$/gm, (whole: string, name: string) =>
      unused.has(name) ? `function ${name}() {\n  return null;\n}` : whole,
    )
    .replaceAll(/^(?:FragmentInstance|ViewTransitionPseudoElement)\.prototype\.\w+ = function[^]*?^\};$/gm, '')
    .replaceAll(/^ReactDOM\w+\.(?:findDOMNode|prototype\.unstable_scheduleHydration) = function[^]*?^\};$/gm, '')
    .replaceAll(/^exports\.(\w+) =\s(?:(?:function|\{)[^]*?^\}|\w+);$/gm, (whole: string, name: string) =>
      offered.has(name) ? '' : whole,
    )
    .replaceAll(/^( {2,4})(use\w+): (?:function[^]*?^\1\}|\w+),?$/gm, (whole: string, _indent: string, name: string) =>
      UNUSED_HOOKS.includes(name) ? '' : whole,
    )
    .replaceAll('"undefined" !== typeof __REACT_DEVTOOLS_GLOBAL_HOOK__', 'false')
    .replaceAll(/\b\w+\b/g, (name) => (isClient ? (shortNames.get(name) ?? name) : name))
}
