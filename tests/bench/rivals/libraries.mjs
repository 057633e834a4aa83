// The libraries, installed by their own lockfile the first time: they serve nothing but the bench.
import { installApart } from '../../support/install-apart.mjs'

const require = installApart(new URL('../libraries/', import.meta.url), 'the other engines')
export const { LogicEngine } = require('json-logic-engine')
export const { Engine: RulesEngine } = require('json-rules-engine')
export const { default: Publicodes } = require('publicodes')
