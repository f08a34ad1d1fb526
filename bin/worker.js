// A thread that runs playthroughs, as the pool starts it: the task goes to the
// built program. CommonJS, like the launcher, whose way of loading it is used.
'use strict';

const path = require('node:path');
const { loaderOf } = require('./continuity.js');

const load = loaderOf(path.join(path.dirname(__dirname), 'dist'));

module.exports = load('./worker.cjs/worker.js').work;
