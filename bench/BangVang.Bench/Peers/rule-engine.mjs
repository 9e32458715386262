// Six rules of the lawbook as json-rules-engine says them: facts are asked of the candidate at hand, with parameters.
import { readFileSync } from 'node:fs';
import { Engine } from 'json-rules-engine';

const year = 2025, on = '2026-03-01';
const levels = { KHTNV: 0, HTNV: 1, HTTNV: 2, HTXSNV: 3 };
const scopes = { CoSo: 0, CapHuyen: 1, BoTinh: 2, ToanQuoc: 3 };
const titles = new Set(['LDTT', 'CSTDCS', 'TTLDTT', 'TTLDXS', 'CO_TINH', 'CO_CP']);
let candidate;

const counts = a => a.decidedOn <= on && (titles.has(a.code) || a.basis === 'CongTrang');
const held = (codes, from) => candidate.awards.filter(a => codes.includes(a.code) && a.year >= from && a.year <= year && counts(a));
// After a discipline, years count from the end of its term on.
const countable = () => candidate.disciplines.reduce((first, d) => d.from > on ? first : Math.max(first, Number(d.to.slice(0, 4)) + 1), 1980);
// The years up to the last giving of the same award have been rewarded already.
const lastGiving = code => Math.max(1979, ...candidate.awards.filter(a => a.code === code && a.year < year && a.decidedOn <= on && a.basis === 'CongTrang').map(a => a.year));
const run = (good, award) => {
  let first = year + 1;
  const least = Math.max(countable(), lastGiving(award) + 1);
  while (first - 1 >= least && good(first - 1)) first--;
  return first;
};
const rated = min => y => levels[candidate.ratings[y]] >= levels[min];
const works = (list, scope, from) => list.filter(w => w.year >= from && w.year <= year && !w.usedFor && scopes[w.scope] >= scopes[scope]).length;
const members = () => candidate.collective?.[year];

const facts = {
  kind: () => candidate.kind,
  rating: () => levels[candidate.ratings[year]] ?? -1,
  heldThisYear: ({ codes }) => candidate.awards.some(a => codes.includes(a.code) && a.year === year && counts(a)),
  held: ({ codes }) => held(codes, 1980).length,
  titleRun: ({ code, award }) => year + 1 - run(y => candidate.awards.some(a => a.code === code && a.year === y && counts(a)), award),
  ratingRun: ({ min, award }) => year + 1 - run(rated(min), award),
  initiatives: ({ scope, years }) => works(candidate.initiatives, scope, year - years + 1),
  topics: ({ scope, years }) => works(candidate.topics, scope, year - years + 1),
  worksInRun: ({ min, list, scope, award }) => works(candidate[list], scope, run(rated(min), award)),
  heldInRun: ({ min, codes, award }) => held(codes, run(rated(min), award)).length,
  // The first year after the decision on the award before.
  runAfter: ({ codes, min, award }) => year + 1 - Math.max(run(rated(min), award), after(codes, award)),
  topInRunAfter: ({ codes, min, award }) => {
    let top = 0;
    for (let y = Math.max(run(rated(min), award), after(codes, award)); y <= year; y++) if (candidate.ratings[y] === 'HTXSNV') top++;
    return top;
  },
  heldInRunAfter: ({ codes, min, count, award }) => held(count, Math.max(run(rated(min), award), after(codes, award))).length,
  share: ({ of }) => members() ? members()[of] / members().members * 100 : -1,
  heads: ({ of }) => members() ? members()[of] : -1,
};
const after = (codes, award) => Math.min(...held(codes, lastGiving(award) + 1).map(a => Math.max(Number(a.decidedOn.slice(0, 4)), a.year) + 1), 9999);

const is = (fact, params, operator, value) => ({ fact, params, operator, value });
const least = (fact, params, value) => is(fact, params, 'greaterThanInclusive', value);
const person = is('kind', {}, 'equal', 'individual'), body = is('kind', {}, 'equal', 'collective');
const certificates = ['BK_TINH', 'BK_BO'];

const rules = {
  CSTDCS: [person, is('heldThisYear', { codes: ['LDTT', 'CSTT'] }, 'equal', true),
    { any: [least('rating', {}, 3), least('initiatives', { scope: 'CoSo', years: 1 }, 1), least('topics', { scope: 'CoSo', years: 1 }, 1)] }],
  CSTD_TINH: [person, least('titleRun', { award: 'CSTD_TINH', code: 'CSTDCS' }, 3),
    { any: [least('initiatives', { scope: 'BoTinh', years: 3 }, 1), least('topics', { scope: 'BoTinh', years: 3 }, 1)] }],
  BK_TINH: [person, least('ratingRun', { award: 'BK_TINH', min: 'HTXSNV' }, 2),
    { any: [least('worksInRun', { award: 'BK_TINH', min: 'HTXSNV', list: 'initiatives', scope: 'CoSo' }, 2), least('worksInRun', { award: 'BK_TINH', min: 'HTXSNV', list: 'topics', scope: 'CoSo' }, 2)] }],
  BK_TTG: [person, least('held', { codes: certificates }, 1), least('ratingRun', { award: 'BK_TTG', min: 'HTTNV' }, 5), least('heldInRun', { award: 'BK_TTG', min: 'HTTNV', codes: ['CSTDCS'] }, 3)],
  HC_LD3: [person, least('held', { codes: ['BK_TTG'] }, 1), least('runAfter', { award: 'HC_LD3', codes: ['BK_TTG'], min: 'HTTNV' }, 5),
    least('topInRunAfter', { award: 'HC_LD3', codes: ['BK_TTG'], min: 'HTTNV' }, 1), least('heldInRunAfter', { award: 'HC_LD3', codes: ['BK_TTG'], min: 'HTTNV', count: ['CSTDCS'] }, 3)],
  TTLDXS: [body, least('rating', {}, 3), least('share', { of: 'completed' }, 100), least('share', { of: 'ldtt' }, 70), least('heads', { of: 'cstdcs' }, 1)],
};

const engine = new Engine();
for (const [name, fact] of Object.entries(facts)) engine.addFact(name, fact);
for (const [type, all] of Object.entries(rules)) engine.addRule({ conditions: { all }, event: { type } });

const candidates = readFileSync(process.argv[2], 'utf8').trim().split('\n').map(line => JSON.parse(line));
const pass = async keep => {
  for (const one of candidates) {
    candidate = one;
    const { events } = await engine.run();
    if (keep) keep.push(events.map(e => e.type));
  }
};

const met = [], milliseconds = [], processor = [];
await pass(met);
await pass();
for (let turn = 0; turn < 7; turn++) {
  const start = performance.now(), before = process.cpuUsage();
  await pass();
  milliseconds.push(performance.now() - start);
  const used = process.cpuUsage(before);
  processor.push((used.user + used.system) / 1000);
}
console.log(JSON.stringify({ milliseconds, processor, met }));
