import 'inkjs/engine/Story';
import { CallStack } from 'inkjs/engine/CallStack';
import type { Choice } from 'inkjs/engine/Choice';
import { Flow } from 'inkjs/engine/Flow';
import type { InkObject } from 'inkjs/engine/Object';
import { StoryState } from 'inkjs/engine/StoryState';
import { VariablesState } from 'inkjs/engine/VariablesState';
import { Counts, type Names, Values, type Vocabulary } from './memory.ts';

/** What inkjs keeps to itself of a state, by the names that inkjs 2.4.0 gives it. */
interface StateInside {
  _currentFlow: Flow;
  _evaluationStack: InkObject[];
  _variablesState: VariablesState;
  _visitCounts: Counts | ReadonlyMap<string, number>;
  _turnIndices: Counts | ReadonlyMap<string, number>;
  _currentTurnIndex: number;
}

/** What inkjs keeps to itself of the variables of a state. */
interface VariablesInside {
  variableChangedEventCallbacks: never[];
  patch: null;
  _defaultGlobalVariables: Map<string, InkObject>;
  _changedVariablesForBatchObs: Set<string>;
  _batchObservingVariableChanges: boolean;
  _globalVariables: Values | ReadonlyMap<string, InkObject>;
  _callStack: CallStack;
  _listDefsOrigin: unknown;
}

/** The inside of `state`. */
function insideOf(state: StoryState): StateInside {
  return state as unknown as StateInside;
}

/** What a fork remembers: its counts and its variables. */
export function memoryOf(state: StoryState): { visits: Counts; turns: Counts; globals: Values } {
  const { _visitCounts: visits, _turnIndices: turns } = insideOf(state);
  const globals = (state.variablesState as unknown as VariablesInside)._globalVariables;
  const isFork = visits instanceof Counts && turns instanceof Counts && globals instanceof Values;
  if (!isFork) throw new Error('only forks are looked into');
  return { visits, turns, globals };
}

/**
 * A copy of `state` from which to take `choice`: what choosing throws away (the
 * other choices, the output, the thread that came here) is not copied, and
 * values, which ink never changes, are shared. Without `choice`, a copy from
 * which to ask the story something.
 */
export function fork(state: StoryState, names: Vocabulary, choice?: Choice): StoryState {
  const from = insideOf(state);
  const thread = choice?.threadAtGeneration ?? state.callStack.currentThread;
  const callStack: CallStack = Object.create(CallStack.prototype);
  callStack._threadCounter = state.callStack._threadCounter;
  callStack._startOfRoot = state.callStack._startOfRoot;
  callStack._threads = [thread.Copy()];

  const flow: Flow = Object.create(Flow.prototype);
  flow.name = from._currentFlow.name;
  flow.callStack = callStack;
  flow.outputStream = [];
  flow.currentChoices = [];

  const shell: StoryState = Object.create(StoryState.prototype);
  Object.assign(shell, CONSTANT);
  shell.story = state.story;
  shell.divertedPointer = state.divertedPointer;
  shell.storySeed = state.storySeed;
  shell.previousRandom = state.previousRandom;
  const copy = insideOf(shell);
  copy._currentFlow = flow;
  copy._evaluationStack = from._evaluationStack.slice();
  copy._variablesState = forkVariables(state.variablesState, names, callStack);
  copy._visitCounts = forkCounts(from._visitCounts, names.visits);
  copy._turnIndices = forkCounts(from._turnIndices, names.turns);
  copy._currentTurnIndex = from._currentTurnIndex;
  return shell;
}

/** What is the same in every copy, as the constructor of inkjs sets it. */
const CONSTANT = {
  kInkSaveStateVersion: 10,
  kMinCompatibleLoadVersion: 8,
  onDidLoadState: null,
  _currentErrors: null,
  _currentWarnings: null,
  divertedPointer: null,
  _currentTurnIndex: 0,
  storySeed: 0,
  previousRandom: 0,
  didSafeExit: false,
  _currentText: null,
  _currentTags: null,
  _outputStreamTextDirty: true,
  _outputStreamTagsDirty: true,
  _patch: null,
  _aliveFlowNames: null,
  _namedFlows: null,
  kDefaultFlowName: 'DEFAULT_FLOW',
  _aliveFlowNamesDirty: true,
};

function forkCounts(counts: Counts | ReadonlyMap<string, number>, names: Names): Counts {
  if (counts instanceof Counts) return counts.copy();
  const copy = new Counts(names);
  for (const [name, count] of counts) copy.set(name, count);
  return copy;
}

function forkValues(values: Values | ReadonlyMap<string, InkObject>, names: Vocabulary): Values {
  if (values instanceof Values) return values.copy();
  const copy = new Values(names.globals);
  for (const [name, value] of values) copy.set(name, value);
  return copy;
}

/** Without the proxy that inkjs puts around variables for programs that write `variablesState.name`. */
function forkVariables(
  variables: VariablesState,
  names: Vocabulary,
  callStack: CallStack,
): VariablesState {
  const from = variables as unknown as VariablesInside;
  const copy: VariablesInside = Object.create(VariablesState.prototype);
  copy.variableChangedEventCallbacks = [];
  copy.patch = null;
  copy._defaultGlobalVariables = from._defaultGlobalVariables;
  copy._changedVariablesForBatchObs = new Set();
  copy._batchObservingVariableChanges = false;
  copy._globalVariables = forkValues(from._globalVariables, names);
  copy._callStack = callStack;
  copy._listDefsOrigin = from._listDefsOrigin;
  return copy as unknown as VariablesState;
}
